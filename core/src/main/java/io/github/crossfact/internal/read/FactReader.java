package io.github.crossfact.internal.read;

import io.github.crossfact.analysis.SentenceAnalyzer;
import io.github.crossfact.event.Common;
import io.github.crossfact.event.Count;
import io.github.crossfact.event.Event;
import io.github.crossfact.event.Evidence;
import io.github.crossfact.event.Finding;
import io.github.crossfact.event.Indicator;
import io.github.crossfact.event.Level;
import io.github.crossfact.event.Qualifier;
import io.github.crossfact.event.Rate;
import io.github.crossfact.event.Span;
import io.github.crossfact.event.Subject;
import io.github.crossfact.event.Theme;
import io.github.crossfact.internal.check.Findings;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.page.Furniture;
import io.github.crossfact.internal.page.Quotations;
import io.github.crossfact.internal.page.Sentence;
import io.github.crossfact.internal.page.Sentences;
import io.github.crossfact.internal.place.Unit;
import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.internal.scan.Scan;
import io.github.crossfact.internal.table.LanguageProperties;
import io.github.crossfact.internal.text.FoldedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the facts of a scanned page, sentence by sentence, and makes one event of all tellings of a fact. Immutable. */
public final class FactReader {

    /** The facts of a page, what each was read from by its id, and what does not add up in them. */
    public record Facts(List<Event> events, Map<String, List<Evidence>> evidence, List<Finding> findings) {}

    private static final BigDecimal FAR = new BigDecimal("0.2");

    /** How many words may stand between "the country" and a rate that is its own. */
    private static final int NEAR = 6;

    /** What share the percentage of those with a qualifier is. */
    private static final Map<Qualifier, Indicator> SHARES =
            Map.of(Qualifier.POOR, Indicator.POVERTY_RATE, Qualifier.NEAR_POOR, Indicator.NEAR_POVERTY_RATE);

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

    /** @param own the province that the page is about; null when it names none */
    public Facts read(Scan scan, Furniture furniture, @Nullable Unit own) {
        Quotations quotations = Quotations.of(scan.tokens());
        List<Draft> drafts = new ArrayList<>();
        Progress progress = new Progress(new Setting(own, named(scan)));
        for (Sentence sentence : Sentences.of(scan, furniture, language)) {
            View view = new View(scan, sentence, quotations::isName, language, analyzer);
            drafts.addAll(sentence(view, progress));
        }
        Merger merger = new Merger();
        return facts(merger.merge(drafts), merger, scan.tokens().source(), scan);
    }

    private static Map<Unit, Integer> named(Scan scan) {
        Map<Unit, Integer> named = new HashMap<>();
        for (Item item : scan.items()) {
            if (item instanceof Item.Area area) {
                named.merge(area.unit(), 1, Integer::sum);
            }
        }
        return named;
    }

    /** What one sentence leaves to the next. */
    private static final class Progress {
        private final Setting setting;
        private final Periods periods = new Periods();
        /** The numbers of the documents that the page has cited in full so far. */
        private final Set<String> cited = new HashSet<>();

        private @Nullable CountDraft lastCount;
        private @Nullable FactDraft lastMoney;
        private @Nullable Theme theme;
        private int paragraph = -1;

        Progress(Setting setting) {
            this.setting = setting;
        }

        /** Models of a paragraph that has named a theme before them are about it, unless their own clause says otherwise. */
        void carryTheme(View view, List<CountDraft> counts) {
            if (view.sentence().paragraph() != paragraph) {
                theme = null;
                paragraph = view.sentence().paragraph();
            }
            Iterator<CountDraft> next = counts.stream()
                    .filter(count -> count.subject().equals(Subject.MODEL))
                    .iterator();
            @Nullable CountDraft count = next.hasNext() ? next.next() : null;
            for (int token = view.first(); token < view.end(); token = view.next(token)) {
                while (count != null && count.anchor() <= token) {
                    count.theme = count.theme == null && count.whole == null ? theme : count.theme;
                    count = next.hasNext() ? next.next() : null;
                }
                theme = view.sense(token, Sense.ThemeName.class)
                        .map(Sense.ThemeName::theme)
                        .orElse(theme);
            }
        }

        /** The last count of the paragraph that the view stands in. */
        @Nullable
        CountDraft antecedent(View view) {
            return inParagraph(lastCount, view);
        }

        /** The last amount of the paragraph that the view stands in. */
        @Nullable
        FactDraft money(View view) {
            return inParagraph(lastMoney, view);
        }

        private static <D extends Draft> @Nullable D inParagraph(@Nullable D last, View view) {
            return last != null
                            && last.sentence().paragraph() == view.sentence().paragraph()
                    ? last
                    : null;
        }
    }

    private List<Draft> sentence(View view, Progress progress) {
        Contents contents = Contents.of(view);
        return contents.mayTell() ? facts(view, contents, progress) : nothing(view, contents, progress);
    }

    /** What a sentence without facts says about those of the next ones. */
    private static List<Draft> nothing(View view, Contents contents, Progress progress) {
        if (contents.hasThemes()) {
            progress.carryTheme(view, List.of());
        }
        if (contents.hasTimes()) {
            progress.periods.date(view, contents, List.of(), Set.of());
        }
        progress.setting.place(view, contents, List.of());
        return List.of();
    }

    private List<Draft> facts(View view, Contents contents, Progress progress) {
        List<BodyMention> bodies = bodyReader.read(view);
        List<CitationDraft> citations =
                contents.mayCite() ? citationReader.read(view, bodies, progress.cited) : List.of();
        List<FactDraft> values =
                contents.mayMeasure() ? valueReader.read(view, citations, progress.money(view)) : new ArrayList<>();
        List<CountDraft> read = contents.mayCount() ? countReader.read(view, progress.antecedent(view)) : List.of();
        List<CountDraft> counts = new ArrayList<>(read);
        counts.removeIf(count -> citations.stream().anyMatch(citation -> overlap(count, citation)));
        counts.removeIf(count -> values.stream().anyMatch(value -> overlap(count, value)));
        values.stream().filter(ValueReader::isMoney).forEach(money -> progress.lastMoney = money);
        new Reach(view).read(values, counts);
        shares(view, values, counts);
        if (contents.hasThemes() || !counts.isEmpty()) {
            progress.carryTheme(view, counts);
        }
        progress.lastCount = counts.isEmpty() ? progress.lastCount : counts.get(counts.size() - 1);
        counts = Distribution.of(view, counts);
        values.addAll(Shares.read(view, counts));
        List<Draft> drafts = new ArrayList<>(citations);
        drafts.addAll(values);
        drafts.addAll(contents.mayHonour() ? awardReader.read(view, counts, bodies) : List.of());
        leaveFormerWholes(read, counts);
        drafts.addAll(counts);
        drafts.addAll(contents.mayGather() ? gatheringReader.read(view) : List.of());
        Set<String> issued = citations.stream().flatMap(c -> c.issued.stream()).collect(Collectors.toSet());
        progress.periods.date(view, contents, drafts, issued);
        progress.setting.place(view, contents, drafts);
        values.forEach(draft -> regionalize(view, draft));
        return drafts;
    }

    /** "59,812 poor households (31.04 %)": a percentage in brackets behind the poor is their share. */
    private static void shares(View view, List<FactDraft> values, List<CountDraft> counts) {
        for (FactDraft value : values) {
            int bracket = view.previous(value.anchor());
            if (value.event() instanceof Rate rate && rate.indicator() == null && view.symbol(bracket, "(")) {
                counts.stream()
                        .filter(count -> count.phraseEnd == bracket)
                        .findFirst()
                        .map(count -> SHARES.entrySet().stream()
                                .filter(share -> count.qualifiers.contains(share.getKey()))
                                .map(Map.Entry::getValue)
                                .findFirst()
                                .orElse(null))
                        .ifPresent(indicator -> value.replace(new Rate(rate.common(), rate.quantity(), indicator)));
            }
        }
    }

    /** The gross domestic product of a province is its regional one, whatever translators call it. */
    private static void regionalize(View view, FactDraft draft) {
        if (draft.place() != null
                && !isNational(view, draft.anchor())
                && draft.event() instanceof Rate rate
                && Indicator.GDP_GROWTH.equals(rate.indicator())) {
            draft.replace(new Rate(rate.common(), rate.quantity(), Indicator.GRDP_GROWTH));
        }
    }

    /** Whether "the country" stands close before a token. */
    private static boolean isNational(View view, int anchor) {
        int token = view.previous(anchor);
        for (int steps = 0; steps < NEAR && view.holds(token) && !view.symbol(token, ",;:"); steps++) {
            boolean country = view.sense(token, Sense.LevelWord.class)
                    .filter(word -> word.level() == Level.NATIONAL && word.kind() == Sense.LevelKind.UNIT)
                    .isPresent();
            if (country) {
                return true;
            }
            token = view.previous(token);
        }
        return false;
    }

    /** Counts that turned out to be part of another fact, as the recipients of an honour, are the wholes of no parts. */
    private static void leaveFormerWholes(List<CountDraft> read, List<CountDraft> counts) {
        Set<CountDraft> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        kept.addAll(counts);
        read.forEach(count -> count.former = !kept.contains(count));
        counts.forEach(CountDraft::leaveFormerWhole);
    }

    private static boolean overlap(Draft one, Draft other) {
        Draft.Telling a = one.tellings().get(0);
        Draft.Telling b = other.tellings().get(0);
        return a.first() < b.end() && b.first() < a.end();
    }

    private static Facts facts(List<Draft> drafts, Merger merger, FoldedText text, Scan scan) {
        IdentityHashMap<Draft, String> ids = new IdentityHashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            ids.put(drafts.get(i), "e" + (i + 1));
        }
        List<Event> events = new ArrayList<>();
        Map<String, List<Evidence>> evidence = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            String id = idOf(ids, draft);
            List<Evidence> read = evidence(draft, text, scan);
            evidence.put(id, read);
            Common common = new Common(id, mentions(read), draft.place(), draft.statedPeriod());
            events.add(draft.event(common, referred -> idOf(ids, merger.factOf(referred))));
        }
        return new Facts(List.copyOf(events), evidence, findings(events, drafts, ids, merger));
    }

    /**
     * Whether parts claim to be all of their whole: one part alone does not, nor two that leave some over, and parts that miss it by far are a list
     * of something else rather than a sum gone wrong.
     */
    private static boolean isClaim(
            String whole, List<String> parts, Map<String, BigDecimal> values, boolean mayLeaveSome) {
        BigDecimal all = values.getOrDefault(whole, BigDecimal.ZERO);
        BigDecimal sum = parts.stream()
                .map(part -> values.getOrDefault(part, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean leavesSome = mayLeaveSome && parts.size() == 2 && sum.compareTo(all) < 0;
        return parts.size() > 1 && !leavesSome && sum.subtract(all).abs().compareTo(all.multiply(FAR)) <= 0;
    }

    /** How many each count says, by the id of its event. */
    private static Map<String, BigDecimal> values(List<Event> events) {
        return events.stream()
                .filter(Count.class::isInstance)
                .collect(Collectors.toMap(
                        Event::id, event -> ((Count) event).quantity().value()));
    }

    private static String idOf(IdentityHashMap<Draft, String> ids, Draft draft) {
        String id = ids.get(draft);
        if (id == null) {
            throw new IllegalStateException("a fact refers to one that is not among the facts of its page");
        }
        return id;
    }

    private static List<Evidence> evidence(Draft draft, FoldedText text, Scan scan) {
        return draft.tellings().stream()
                .map(telling -> new Evidence(
                        text.originalSpan(
                                scan.tokens().start(telling.first()),
                                scan.tokens().end(telling.end() - 1)),
                        telling.rule()))
                .distinct()
                .sorted(Comparator.comparing(Evidence::span))
                .toList();
    }

    private static List<Span> mentions(List<Evidence> read) {
        return List.copyOf(new TreeSet<>(read.stream().map(Evidence::span).toList()));
    }

    private static List<Finding> findings(
            List<Event> events, List<Draft> drafts, IdentityHashMap<Draft, String> ids, Merger merger) {
        Map<String, List<String>> breakdowns = new LinkedHashMap<>();
        Set<String> loose = new HashSet<>();
        Set<String> typeConflicts = new TreeSet<>();
        Map<String, Set<String>> issued = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            String id = idOf(ids, draft);
            if (draft instanceof CountDraft count && count.whole != null && count.inBreakdown) {
                String whole = idOf(ids, merger.factOf(count.whole));
                breakdowns.computeIfAbsent(whole, none -> new ArrayList<>()).add(id);
                if (count.mayLeaveSome) {
                    loose.add(whole);
                }
            } else if (draft instanceof CitationDraft citation) {
                if (citation.typeConflict) {
                    typeConflicts.add(id);
                }
                issued.put(id, citation.issued);
            }
        }
        Map<String, BigDecimal> values = values(events);
        breakdowns.entrySet().removeIf(breakdown -> {
            String whole = breakdown.getKey();
            return !isClaim(whole, breakdown.getValue(), values, loose.contains(whole));
        });
        return Findings.of(events, breakdowns, typeConflicts, issued);
    }
}
