package io.github.crossfact.internal.read;

import io.github.crossfact.event.Common;
import io.github.crossfact.event.Count;
import io.github.crossfact.event.Event;
import io.github.crossfact.event.Evidence;
import io.github.crossfact.event.Finding;
import io.github.crossfact.event.Span;
import io.github.crossfact.internal.check.Findings;
import io.github.crossfact.internal.text.FoldedText;
import io.github.crossfact.internal.text.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes events of the merged drafts of a page, in their order, and checks them. One per page. */
final class Assembly {

    private static final BigDecimal FAR = new BigDecimal("0.2");

    private final List<Draft> drafts;
    private final Merger merger;
    private final Tokens tokens;
    private final FoldedText text;
    private final IdentityHashMap<Draft, String> ids;

    Assembly(List<Draft> drafts, Merger merger, Tokens tokens) {
        this.drafts = drafts;
        this.merger = merger;
        this.tokens = tokens;
        this.text = tokens.source();
        this.ids = new IdentityHashMap<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            ids.put(drafts.get(i), "e" + (i + 1));
        }
    }

    FactReader.Facts facts() {
        List<Event> events = new ArrayList<>();
        Map<String, List<Evidence>> evidence = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            String id = idOf(draft);
            List<Evidence> read = evidence(draft);
            evidence.put(id, read);
            Common common = new Common(id, mentions(read), draft.place(), draft.statedPeriod());
            events.add(draft.event(common, referred -> idOf(merger.factOf(referred))));
        }
        return new FactReader.Facts(List.copyOf(events), evidence, findings(events));
    }

    /**
     * Whether parts claim to be all of their whole: one part alone does not, nor do those that leave some over where they may, and parts that miss it by
     * far are a list of something else rather than a sum gone wrong.
     */
    private static boolean isClaim(
            String whole, List<String> parts, Map<String, BigDecimal> values, boolean mayLeaveSome) {
        BigDecimal all = values.getOrDefault(whole, BigDecimal.ZERO);
        BigDecimal sum = parts.stream()
                .map(part -> values.getOrDefault(part, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean leavesSome = mayLeaveSome && sum.compareTo(all) < 0;
        return parts.size() > 1 && !leavesSome && sum.subtract(all).abs().compareTo(all.multiply(FAR)) <= 0;
    }

    /** How many each count says, by the id of its event. */
    private static Map<String, BigDecimal> values(List<Event> events) {
        return events.stream()
                .filter(Count.class::isInstance)
                .collect(Collectors.toMap(
                        Event::id, event -> ((Count) event).quantity().value()));
    }

    private String idOf(Draft draft) {
        String id = ids.get(draft);
        if (id == null) {
            throw new IllegalStateException("a fact refers to one that is not among the facts of its page");
        }
        return id;
    }

    /** Most facts are told once. */
    private List<Evidence> evidence(Draft draft) {
        List<Draft.Telling> tellings = draft.tellings();
        return tellings.size() == 1
                ? List.of(evidence(tellings.get(0)))
                : tellings.stream()
                        .map(this::evidence)
                        .distinct()
                        .sorted(Comparator.comparing(Evidence::span))
                        .toList();
    }

    private Evidence evidence(Draft.Telling telling) {
        Span span = text.originalSpan(tokens.start(telling.first()), tokens.end(telling.end() - 1));
        return new Evidence(span, telling.rule());
    }

    private static List<Span> mentions(List<Evidence> read) {
        return read.size() == 1
                ? List.of(read.get(0).span())
                : List.copyOf(new TreeSet<>(read.stream().map(Evidence::span).toList()));
    }

    private List<Finding> findings(List<Event> events) {
        Map<String, List<String>> breakdowns = new LinkedHashMap<>();
        Set<String> loose = new HashSet<>();
        Set<String> rests = new HashSet<>();
        Set<String> typeConflicts = new TreeSet<>();
        Map<String, Set<String>> issued = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            String id = idOf(draft);
            if (draft instanceof CountDraft count && count.whole != null && count.inBreakdown) {
                String whole = idOf(merger.factOf(count.whole));
                breakdowns.computeIfAbsent(whole, none -> new ArrayList<>()).add(id);
                if (count.mayLeaveSome) {
                    loose.add(whole);
                }
                if (count.leavesRest) {
                    rests.add(whole);
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
            List<String> parts = breakdown.getValue();
            boolean mayLeaveSome = rests.contains(whole) || loose.contains(whole) && parts.size() == 2;
            return !isClaim(whole, parts, values, mayLeaveSome);
        });
        return Findings.of(events, breakdowns, typeConflicts, issued);
    }
}
