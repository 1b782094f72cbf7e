package io.github.crossfact.internal.place;

import io.github.crossfact.event.Level;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The administrative units of Vietnam and every way to find one by its name in a text.
 *
 * <p>Immutable and safe for any number of threads; build one with {@link #open()} and share it. What a script needs is
 * built when it is first asked for.
 *
 * <p>Words of a text are handed over folded (lower-case, without diacritics, letters of Arabic script unified) and must
 * stand side by side in the text with nothing but spaces or hyphens between.
 *
 * <pre>{@code
 * gazetteer.longestAt(List.of("in", "binh", "thuan"), 1).unit();                        // 60 Bình Thuận
 * gazetteer.transliterated(List.of("كوانج", "نام"), 0, Level.PROVINCE, null).unit(); // 49 Quảng Nam
 * }</pre>
 */
public final class Gazetteer {

    private final Map<String, Unit> units;
    private final Map<String, Unit> own;
    private final Map<String, Unit> mergers;
    private final List<Unit> provinces;
    private final Lazy<LatinIndex> latin;
    private final Map<Level, Lazy<SoundTree>> sounds;
    private final Everyday everyday;

    private Gazetteer(Map<String, Unit> units, Map<String, Unit> own) {
        this.units = units;
        this.own = own;
        this.mergers = UnitTable.mergers(units);
        this.provinces = units.values().stream()
                .filter(unit -> unit.level() == Level.PROVINCE)
                .toList();
        Lazy<List<Name>> names = new Lazy<>(() -> Names.of(units));
        this.everyday = Everyday.open();
        this.latin = new Lazy<>(() -> new LatinIndex(names.get(), everyday));
        this.sounds = sounds(names);
    }

    /**
     * Reads the tables.
     *
     * @throws IllegalStateException naming every bad row, if a table has any
     */
    public static Gazetteer open() {
        return new Gazetteer(UnitTable.units(), Map.of());
    }

    /**
     * Reads the tables, and adds places of a user's own, which are found by the names alone that a language's table gives them.
     *
     * @param own adds to the units there are, by code
     * @throws IllegalStateException naming every bad row, if a table has any
     */
    public static Gazetteer openWith(UnaryOperator<Map<String, Unit>> own) {
        Map<String, Unit> units = UnitTable.units();
        return new Gazetteer(units, Map.copyOf(own.apply(units)));
    }

    /** The unit of that code, or null if there is none. */
    public @Nullable Unit byCode(String code) {
        Unit unit = units.get(code);
        return unit != null ? unit : own.get(code);
    }

    /** The 63 provinces and cities of that level, in the order of their codes. */
    public List<Unit> provinces() {
        return provinces;
    }

    /**
     * The province that the territory of a province is part of since 2025-07-01 (Resolution 202/2025/QH15): the
     * province itself if it went on.
     *
     * @throws IllegalArgumentException if the unit is not a province
     */
    public Unit mergedInto(Unit province) {
        if (province.level() != Level.PROVINCE) {
            throw new IllegalArgumentException(province + " is not a province");
        }
        return mergers.getOrDefault(province.code(), province);
    }

    /** All units of exactly that name in Latin letters: provinces first, then districts, then communes. */
    public List<Unit> latin(String foldedName) {
        return latin.get().match(LatinName.fold(foldedName), 1, unit -> true).units();
    }

    /** What a folded word in Latin letters may be in the names of units. */
    public NamePart latinPart(String word) {
        return latin.get().part(word);
    }

    /** What a folded word in Arabic script may be in the names of units of that level. */
    public NamePart transliteratedPart(String word, Level level) {
        return sounds(level).part(word);
    }

    /** Whether a folded word in Arabic script may begin the name of a unit of that level, by its first letters; a true answer is not certain. */
    public boolean mayBegin(String word, Level level) {
        return sounds(level).mayBeginWith(word);
    }

    /** Whether folded words in Arabic script, with single spaces, are a name that usually means something else, and a place only beside a word that says so. */
    public boolean needCue(String words) {
        return everyday.needCue(ArabicLetters.fold(words));
    }

    private SoundTree sounds(Level level) {
        return Objects.requireNonNull(sounds.get(level)).get();
    }

    /** The longest name in Latin letters that begins with the word at {@code from}, with all units that bear it. */
    public Match longestAt(List<String> foldedWords, int from) {
        return latin.get().longestAt(foldedWords, from, unit -> true);
    }

    /** The longest name in Latin letters of a unit of that level and, unless null, within that unit. */
    public Match longestAt(List<String> foldedWords, int from, Level level, @Nullable Unit within) {
        return latin.get().longestAt(foldedWords, from, scope(level, within));
    }

    /**
     * The name that the words in Arabic script from {@code from} on are best read as, of a unit of that level and,
     * unless null, within that unit. Several units come back if the spelling fits them equally well.
     */
    public Match transliterated(List<String> foldedWords, int from, Level level, @Nullable Unit within) {
        SoundTree tree = sounds(level);
        if (!tree.mayBeginWith(foldedWords.get(from))) {
            return Match.NONE;
        }
        return new Transliteration(foldedWords, from, scope(level, within)).read(tree.root(), everyday);
    }

    private static Predicate<Unit> scope(Level level, @Nullable Unit within) {
        return unit -> unit.level() == level && (within == null || unit.isWithin(within));
    }

    private static Map<Level, Lazy<SoundTree>> sounds(Lazy<List<Name>> names) {
        Lazy<Syllables> syllables = new Lazy<>(() -> new Syllables(Renderings.open()));
        Map<Level, Lazy<SoundTree>> sounds = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            sounds.put(level, new Lazy<>(() -> new SoundTree(ofLevel(level, names.get()), syllables.get())));
        }
        return sounds;
    }

    private static List<Name> ofLevel(Level level, List<Name> names) {
        return names.stream().filter(name -> name.unit().level() == level).toList();
    }
}
