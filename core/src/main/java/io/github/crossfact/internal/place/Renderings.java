package io.github.crossfact.internal.place;

import io.github.crossfact.internal.place.Part.Position;
import io.github.crossfact.internal.place.Part.Spelling;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How each sound of Vietnamese is written in Arabic script. Immutable.
 *
 * <p>{@code renderings.csv} has the columns {@code part} (ONSET, OPEN, CLOSED or CODA, see {@link Position}), {@code
 * sound} (Vietnamese letters without diacritics; {@code -} for the onset of a syllable that begins with its vowel),
 * {@code cost} (0 usual, 1 less usual, 3 rare) and {@code forms} (spellings in Arabic script with spaces between, in
 * any habit of yeh and kaf; {@code -} for a sound that is not written). Each form of a sound stands once. The forms are
 * those of Arabic and Persian pages side by side: one writer's th is ث, another's ت, and a page may mix them.
 */
final class Renderings {

    private static final Table TABLE = new Table("renderings.csv", "part,sound,cost,forms");

    private final Map<Position, Map<String, Part>> parts;

    private Renderings(Map<Position, Map<String, Part>> parts) {
        this.parts = parts;
    }

    static Renderings open() {
        Map<Position, Map<String, List<Spelling>>> spellings = new EnumMap<>(Position.class);
        TABLE.forEachRow(cells -> spellings
                .computeIfAbsent(Position.valueOf(cells[0]), p -> new HashMap<>())
                .merge(unlessDash(cells[1]), spellings(cells[3], cost(cells[2])), Renderings::joined));
        spellings.put(Position.LONE, spellings.get(Position.ONSET));
        Map<Position, Map<String, Part>> parts = new EnumMap<>(Position.class);
        spellings.forEach((position, sounds) -> parts.put(position, parts(position, sounds)));
        return new Renderings(parts);
    }

    /** The sound in that place, or null if Vietnamese has no such sound there. */
    @Nullable
    Part part(Position position, String sound) {
        return Objects.requireNonNull(parts.get(position)).get(sound);
    }

    private static Map<String, Part> parts(Position position, Map<String, List<Spelling>> sounds) {
        Map<String, Part> parts = new HashMap<>();
        sounds.forEach((sound, spellings) -> parts.put(sound, new Part(position, sound, spellings)));
        return Map.copyOf(parts);
    }

    private static List<Spelling> spellings(String forms, int cost) {
        List<Spelling> spellings = new ArrayList<>();
        for (String form : forms.split(" ")) {
            spellings.add(new Spelling(ArabicLetters.fold(unlessDash(form)), cost));
        }
        return spellings;
    }

    private static List<Spelling> joined(List<Spelling> some, List<Spelling> more) {
        List<Spelling> all = new ArrayList<>(some);
        for (Spelling spelling : more) {
            if (some.stream().anyMatch(other -> other.form().equals(spelling.form()))) {
                throw new IllegalArgumentException("the form \"" + spelling.form() + "\" stands twice");
            }
            all.add(spelling);
        }
        return all;
    }

    private static int cost(String cell) {
        return switch (cell) {
            case "0" -> 0;
            case "1" -> 1;
            case "3" -> 3;
            default -> throw new IllegalArgumentException("the cost \"" + cell + "\" is none of 0, 1, 3");
        };
    }

    private static String unlessDash(String cell) {
        return cell.equals("-") ? "" : cell;
    }
}
