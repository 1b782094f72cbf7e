package io.github.crossfact.internal.read;

import io.github.crossfact.event.Recipient;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the recipients of an honour that a page only counts once more: "the 38 groups and 32 persons beside the leaders". Several counts side by side that
 * are, one by one, the recipients of an award before them tell that award again.
 */
final class RetoldAwards {

    /** How many awards of a page later counts are compared with. */
    private static final int MOST_AWARDS = 16;

    /** How many tokens may stand between one recipient and the next. */
    private static final int LONGEST_JOINT = 3;

    private final List<AwardDraft> awards = new ArrayList<>();

    /** Notes the awards of a sentence for the next ones. */
    void add(List<AwardDraft> told) {
        told.stream()
                .filter(award -> award.recipients.size() > 1 && awards.size() < MOST_AWARDS)
                .forEach(awards::add);
    }

    /** Takes the counts that tell an award again out of those of a sentence. */
    void read(List<CountDraft> counts) {
        for (AwardDraft award : awards) {
            int size = award.recipients.size();
            for (int first = 0; first + size <= counts.size(); first++) {
                List<CountDraft> run = counts.subList(first, first + size);
                if (isRetold(award, run)) {
                    int end = run.get(size - 1).phraseEnd;
                    award.tellings().add(new Draft.Telling(run.get(0).anchor(), end, "recipients once more"));
                    run.clear();
                    break;
                }
            }
        }
    }

    /** "The head hands certificates to the groups" under a picture: who is not counted there is, where the page tells the same honour with its numbers. */
    static void withoutUncounted(List<Draft> drafts) {
        List<AwardDraft> counted = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft instanceof AwardDraft award && award.isCounted() && counted.size() < MOST_AWARDS) {
                counted.add(award);
            }
        }
        if (!counted.isEmpty()) {
            drafts.removeIf(draft -> draft instanceof AwardDraft award
                    && !award.isCounted()
                    && counted.stream().anyMatch(other -> other.tellsWithNumbers(award)));
        }
    }

    private static boolean isRetold(AwardDraft award, List<CountDraft> run) {
        int end = run.get(0).anchor();
        for (int i = 0; i < run.size(); i++) {
            CountDraft count = run.get(i);
            Recipient recipient = award.recipients.get(i);
            boolean same = count.whole == null
                    && count.quantity.equals(recipient.quantity())
                    && (count.subject().equals(recipient.subject()) || count.honoured.equals(recipient.subject()));
            if (!same || count.anchor() - end > LONGEST_JOINT) {
                return false;
            }
            end = count.phraseEnd;
        }
        return true;
    }
}
