package io.github.crossfact.internal.read;

import io.github.crossfact.internal.scan.Item;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what a number counts: the readers of such numbers in their order, of which the first one that knows it tells. One per sentence. */
final class WithNumber {

    private final View view;
    private final Parts parts;
    private final Announced announced;
    private final AddedLabels addedLabels;
    private final Respective respective;
    private final PairedWith pairedWith;
    private final OfThem ofThem;
    private final Bracketed bracketed;
    private final Itemized itemized;
    private final LabelledStates states;
    private final Entries entries;
    private final DefiniteEntries definiteEntries;
    private final CountedSubject countedSubject;
    private final SharedOutBefore sharedOutBefore;
    private final Ellipsis ellipsis;
    private final NounBefore nounBefore;
    private final NounDoubts doubts;
    private final NamedBefore namedBefore;

    /**
     * @param previous the sentence before, of the same paragraph; null for none
     * @param goesOn whether the paragraph has counted anything before the sentence
     */
    WithNumber(
            View view, Parts parts, Announced announced, Antecedents before, @Nullable View previous, boolean goesOn) {
        this.view = view;
        this.parts = parts;
        this.announced = announced;
        this.addedLabels = new AddedLabels(view, before);
        this.respective = new Respective(view, parts, before);
        this.pairedWith = new PairedWith(view, parts, before);
        this.ofThem = new OfThem(view, parts, announced, before);
        this.bracketed = new Bracketed(view, before);
        this.itemized = new Itemized(view, before);
        this.states = new LabelledStates(view, before);
        this.entries = new Entries(view, before);
        this.definiteEntries = new DefiniteEntries(view);
        this.countedSubject = new CountedSubject(view);
        this.sharedOutBefore = new SharedOutBefore(view, before, goesOn);
        this.ellipsis = new Ellipsis(view, parts, announced, before);
        this.nounBefore = new NounBefore(view);
        this.doubts = new NounDoubts(view);
        this.namedBefore = new NamedBefore(view, previous, before);
    }

    /** The count that a number tells; {@code last} is the one before it, null for none. */
    Optional<CountDraft> read(Item.Number number, @Nullable CountDraft last) {
        boolean nounBehind = Nouns.isKnown(view, number.end()) && !nounBefore.isOf(number);
        return addedLabels
                .read(number)
                .or(() -> respective.read(number))
                .or(() -> pairedWith.read(number))
                .or(() -> ofThem.read(number))
                .or(() -> bracketed.read(number))
                .or(() -> itemized.read(number))
                .or(() -> states.read(number))
                .or(() -> entries.read(number))
                .or(() -> definiteEntries.read(number))
                .or(() -> countedSubject.read(number))
                .or(() -> sharedOutBefore.read(number))
                .or(() -> ellipsis.counted(number))
                .or(() -> ellipsis.victims(number))
                .or(() -> ofThem.outOfLast(number))
                .or(() -> LabelsWithoutColon.noun(view, number)
                        .map(noun -> NamedElsewhere.described(view, noun, number, number.end())))
                .or(() -> nounBehind
                        ? Optional.empty()
                        : nounBefore.of(number, last).map(noun -> draft(number, noun, "noun and number")))
                .or(() -> NounFinder.after(view, number.end())
                        .filter(noun -> !(noun.first() == number.end() && parts.isManner(noun)))
                        .filter(noun -> doubts.isPlausible(number, noun))
                        .filter(noun -> !announced.awaits(number, last == null ? view.first() : last.phraseEnd)
                                || !view.unknownWord(noun.first()))
                        .filter(noun -> !doubts.isNoNoun(noun) && !nounBefore.isDescription(number, noun))
                        .map(noun -> draft(number, noun, "number and noun")))
                .or(() -> farNoun(number, FarNoun.byShape(view, number), "number and noun, behind attributes"))
                .or(() -> bracketed.isSettled(number) ? Optional.empty() : ellipsis.withoutNoun(number))
                .or(() -> farNoun(number, FarNoun.byOpinion(view, number), "number and noun, by a second opinion"))
                .or(() -> namedBefore.read(number));
    }

    /** The noun behind attributes that the tables do not know: "15 new, insured jobs". */
    private Optional<CountDraft> farNoun(Item.Number number, Optional<Noun> far, String rule) {
        return far.filter(noun -> !view.mayBeYear(number) && doubts.isPlausible(number, noun))
                .map(noun -> draft(number, noun, rule));
    }

    private CountDraft draft(Item.Number number, Noun noun, String rule) {
        Noun phrase = noun.spanning(Math.min(number.first(), noun.first()), Math.max(number.end(), noun.end()));
        return new CountDraft(view.sentence(), phrase, number.quantity(), rule);
    }
}
