package io.github.crossfact.internal.read;

import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Cues;
import io.github.crossfact.internal.read.PartList.Relation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens and closes the lists of parts by what stands between counts: cues, brackets, colons and semicolons. One per sentence. */
final class PartCues {

    private static final Cues CUES = Cues.of(Cue.INCLUDING, Cue.OF_WHICH);

    private final View view;
    private final PartLists lists;
    private final Run run;
    private final @Nullable CountDraft antecedent;
    private final PartPhrases phrases;
    private final NamedWholes named;
    private final WholesBeforeCue beforeCue;
    private final WholeBeforeColon beforeColon;

    /**
     * @param lists the lists that are open
     * @param wholes what the sentence has counted so far
     * @param antecedent the last count of the paragraph before the sentence; null for none
     * @param topics what the paragraph has counted before the sentence
     */
    PartCues(View view, PartLists lists, Run run, Wholes wholes, @Nullable CountDraft antecedent, Topics topics) {
        this.view = view;
        this.lists = lists;
        this.run = run;
        this.antecedent = antecedent;
        this.phrases = new PartPhrases(view);
        this.named = new NamedWholes(view, antecedent, topics, wholes);
        this.beforeCue = new WholesBeforeCue(view, run, wholes, antecedent);
        this.beforeColon = new WholeBeforeColon(view, run, wholes, phrases);
    }

    /** What cues, brackets and colons say of the counts that follow. */
    void steer(int token) {
        if (!run.isEmpty() && token == run.last().phraseEnd && phrases.isOfThose(token, lists.innermost() != null)) {
            return;
        }
        if (!opens(token)) {
            close(token);
        }
    }

    private boolean opens(int token) {
        boolean counted = !run.isEmpty();
        @Nullable CountDraft whole = named.at(token, counted);
        if (view.cue(token, Cue.INCLUDING) && !phrases.endsPhrase(token)) {
            open(Relation.SUBSET, view.cue(token, Cue.OF_PEOPLE), token);
        } else if (whole != null) {
            lists.open(PartList.of(Relation.SUBSET, List.of(whole)));
        } else if (view.cue(token, Cue.OF_WHICH) && phrases.startsParts(token)) {
            open(Relation.OF_WHICH, view.cue(token, Cue.OF_PEOPLE), token);
        } else if (counted && view.cue(token, Cue.RELATIVE) && phrases.isNumber(view.next(token))) {
            lists.open(PartList.of(Relation.SUBSET, run.counts()));
        } else if (counted && view.symbol(token, "(") && isSplitUp(token)) {
            lists.open(new PartList(Relation.BREAKDOWN, List.of(run.last()), true));
        } else if (counted
                && view.symbol(token, ":")
                && !lists.inBracket()
                && !beforeColon.isLabel(token, lists.is(Relation.BREAKDOWN))) {
            lists.open(PartList.of(Relation.BREAKDOWN, List.of(beforeColon.at(token))));
        } else {
            return false;
        }
        return true;
    }

    private void close(int token) {
        if (view.symbol(token, ",") && !view.cue(view.previous(token), CUES)) {
            lists.uncue();
        }
        boolean semicolon = view.symbol(token, ";") && !lists.inBracket();
        if (view.symbol(token, ")") && lists.inBracket()) {
            // Behind the bracket, the talk is of what stood before it again.
            run.returnTo(lists.closeBracket().wholes());
            lists.uncue();
        } else if (semicolon && phrases.startsClause(view.next(token))) {
            lists.closeClause();
        } else if (semicolon || phrases.isNewClause(token)) {
            lists.closeBreakdowns();
        }
    }

    private boolean isSplitUp(int bracket) {
        return phrases.isRightBehind(run.last(), bracket) && !phrases.isOfAnotherTime(bracket);
    }

    /** Opens the list behind a cue: of the counts right before, or of what the sentence before counted. */
    private void open(Relation relation, boolean people, int token) {
        if (!run.isEmpty()) {
            lists.openCued(PartList.of(relation, people ? beforeCue.people() : beforeCue.at(token)));
        } else if (antecedent != null && !(people && Kinds.isThing(antecedent.subject()))) {
            boolean last = relation == Relation.OF_WHICH && !antecedent.inBreakdown && !antecedent.besidePart;
            boolean one = last || antecedent.whole == null;
            PartList list = PartList.of(Relation.SUBSET, List.of(one ? antecedent : antecedent.whole));
            lists.openTold(list, relation == Relation.OF_WHICH);
        }
    }
}
