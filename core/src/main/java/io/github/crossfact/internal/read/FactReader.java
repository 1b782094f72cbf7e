package io.github.crossfact.internal.read;

import io.github.crossfact.analysis.SentenceAnalyzer;
import io.github.crossfact.event.Event;
import io.github.crossfact.event.Evidence;
import io.github.crossfact.event.Finding;
import io.github.crossfact.internal.page.Furniture;
import io.github.crossfact.internal.page.Quotations;
import io.github.crossfact.internal.page.Sentence;
import io.github.crossfact.internal.page.Sentences;
import io.github.crossfact.internal.place.Unit;
import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.internal.scan.OwnProvince;
import io.github.crossfact.internal.scan.Scan;
import io.github.crossfact.internal.table.LanguageProperties;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the facts of a scanned page, sentence by sentence, and makes one event of all tellings of a fact. Immutable. */
public final class FactReader {

    /** The facts of a page, what each was read from by its id, and what does not add up in them. */
    public record Facts(List<Event> events, Map<String, List<Evidence>> evidence, List<Finding> findings) {}

    private final LanguageProperties language;
    private final @Nullable SentenceAnalyzer analyzer;
    private final BodyReader bodyReader = new BodyReader();
    private final CitationReader citationReader = new CitationReader();
    private final ValueReader valueReader = new ValueReader();
    private final CountReader countReader = new CountReader();
    private final AwardReader awardReader = new AwardReader();
    private final GatheringReader gatheringReader = new GatheringReader();

    /** @param analyzer gives a second opinion on sentences; null for none */
    public FactReader(LanguageProperties language, @Nullable SentenceAnalyzer analyzer) {
        this.language = language;
        this.analyzer = analyzer;
    }

    public Facts read(Scan scan, Furniture furniture, OwnProvince own) {
        Quotations quotations = Quotations.of(scan);
        List<Draft> drafts = new ArrayList<>();
        Progress progress = new Progress(new Setting(own, named(scan)));
        for (Sentence sentence : Sentences.of(scan, furniture, language)) {
            View view = new View(scan, sentence, quotations::isName, language, analyzer);
            drafts.addAll(sentence(view, progress));
            progress.passed(view);
        }
        RetoldAwards.withoutUncounted(drafts);
        Merger merger = new Merger();
        return new Assembly(merger.merge(drafts), merger, scan.tokens()).facts();
    }

    private static Map<Unit, Integer> named(Scan scan) {
        Map<Unit, Integer> named = new HashMap<>();
        for (Item.Area area : scan.areas()) {
            named.merge(area.unit(), 1, Integer::sum);
        }
        return named;
    }

    private List<Draft> sentence(View view, Progress progress) {
        return view.contents().mayTell() ? facts(view, progress) : nothing(view, progress);
    }

    /** What a sentence without facts says about those of the next ones. */
    private static List<Draft> nothing(View view, Progress progress) {
        Contents contents = view.contents();
        if (contents.hasThemes()) {
            progress.carryTheme(view, List.of());
        }
        if (contents.hasTimes()) {
            progress.periods().date(view, List.of(), Set.of());
        }
        progress.setting().place(view, List.of());
        return List.of();
    }

    private List<Draft> facts(View view, Progress progress) {
        Contents contents = view.contents();
        List<BodyMention> bodies = bodyReader.read(view);
        List<CitationDraft> citations =
                contents.mayCite() ? citationReader.read(view, bodies, progress.cited()) : List.of();
        List<FactDraft> values =
                contents.mayMeasure() ? valueReader.read(view, citations, progress.money(view)) : new ArrayList<>();
        List<CountDraft> read = contents.mayCount()
                ? countReader.read(view, progress.antecedent(view), progress.topics(view), progress.previous(view))
                : List.of();
        List<CountDraft> counts = new ArrayList<>(read);
        counts.removeIf(count -> citations.stream().anyMatch(citation -> overlap(count, citation)));
        counts.removeIf(count -> values.stream().anyMatch(value -> overlap(count, value)));
        progress.shortForms().read(view, counts);
        @Nullable FactDraft rate = progress.rate(view);
        progress.measured(values);
        new Reach(view).read(values, counts);
        new PoorShares(view).read(values, counts);
        RetoldRates.read(view, values, counts, rate);
        new PoorShares(view).readCounts(values, counts);
        if (contents.hasThemes() || !counts.isEmpty()) {
            progress.carryTheme(view, counts);
        }
        Topics before = progress.topics(view);
        new Chosen(counts, before).read();
        progress.counted(counts);
        counts = Distribution.of(view, counts);
        values.addAll(Shares.read(view, counts));
        values.addAll(Every.read(view, counts));
        List<Draft> drafts = new ArrayList<>(citations);
        drafts.addAll(values);
        List<AwardDraft> awards = contents.mayHonour() ? awardReader.read(view, counts, bodies) : List.of();
        progress.retold().read(counts);
        progress.retold().add(awards);
        drafts.addAll(awards);
        leaveFormerWholes(read, counts);
        drafts.addAll(counts);
        Set<String> issued = citations.stream().flatMap(c -> c.issued.stream()).collect(Collectors.toSet());
        drafts.addAll(contents.mayGather() ? gatheringReader.read(view, issued) : List.of());
        progress.periods().date(view, drafts, issued);
        progress.periodSums().read(values);
        progress.setting().place(view, drafts);
        Foremost.read(view, counts, before.earlier());
        Indicators.regionalize(view, values);
        return drafts;
    }

    /** Counts that turned out to be part of another fact, as the recipients of an honour, are the wholes of no parts. */
    private static void leaveFormerWholes(List<CountDraft> read, List<CountDraft> counts) {
        if (read.isEmpty()) {
            return;
        }
        Set<CountDraft> kept = Collections.newSetFromMap(new IdentityHashMap<>(counts.size()));
        kept.addAll(counts);
        read.forEach(count -> count.former = !kept.contains(count));
        counts.forEach(CountDraft::leaveFormerWhole);
    }

    private static boolean overlap(Draft one, Draft other) {
        Draft.Telling a = one.tellings().get(0);
        Draft.Telling b = other.tellings().get(0);
        return a.first() < b.end() && b.first() < a.end();
    }
}
