package io.github.crossfact.internal.read;

import io.github.crossfact.event.Rate;
import io.github.crossfact.event.Subject;
import io.github.crossfact.event.Theme;
import io.github.crossfact.internal.lexicon.Sense;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one sentence leaves to the next. One per page; sentences come in order. */
final class Progress {

    private final Setting setting;
    private final Periods periods = new Periods();
    private final PeriodSums periodSums = new PeriodSums();
    private final RetoldAwards retold = new RetoldAwards();
    private final ShortForms shortForms = new ShortForms();
    /** The numbers of the documents that the page has cited in full so far. */
    private final Set<String> cited = new HashSet<>();

    private @Nullable CountDraft lastCount;
    private Topics topics = Topics.NONE;
    private @Nullable FactDraft lastMoney;
    private @Nullable FactDraft lastRate;
    private @Nullable Theme theme;
    private @Nullable View previous;
    private int paragraph = -1;

    Progress(Setting setting) {
        this.setting = setting;
    }

    Setting setting() {
        return setting;
    }

    Periods periods() {
        return periods;
    }

    PeriodSums periodSums() {
        return periodSums;
    }

    RetoldAwards retold() {
        return retold;
    }

    ShortForms shortForms() {
        return shortForms;
    }

    /** The numbers of the documents that the page has cited in full so far; readers add to it. */
    Set<String> cited() {
        return cited;
    }

    /** The counts of a sentence, of which the last one may be the whole of the next sentence's. */
    void counted(List<CountDraft> counts) {
        if (!counts.isEmpty()) {
            int last = counts.size() - 1;
            while (last > 0 && counts.get(last).difference) {
                last--;
            }
            boolean goesOn = lastCount != null
                    && lastCount.sentence().paragraph()
                            == counts.get(last).sentence().paragraph();
            lastCount = counts.get(last);
            topics = (goesOn ? topics : Topics.NONE).after(counts);
        }
    }

    /** The values of a sentence, of which the last amount may be the whole of the next sentence's, and the last percentage may be taken up. */
    void measured(List<FactDraft> values) {
        for (FactDraft value : values) {
            lastMoney = ValueReader.isMoney(value) ? value : lastMoney;
            lastRate = value.event() instanceof Rate ? value : lastRate;
        }
    }

    /** Models of a paragraph that has named a theme before them are about it, unless their own clause says otherwise. */
    void carryTheme(View view, List<CountDraft> counts) {
        if (view.sentence().paragraph() != paragraph) {
            theme = null;
            paragraph = view.sentence().paragraph();
        }
        if (theme == null && !view.contents().hasThemes()) {
            return;
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

    /** The last count of the paragraph that the view stands in, or of the line before, where both are labelled members of a list. */
    @Nullable
    CountDraft antecedent(View view) {
        boolean goesOn = lastCount != null
                && lastCount.sentence().paragraph() == view.sentence().paragraph() - 1
                && ListMarks.isSigned(view, lastCount.sentence().first())
                && (view.tokens().is(lastCount.anchor() - 1, ':') && ListMarks.isLabelled(view)
                        || LabelledStates.opens(view));
        return goesOn ? lastCount : inParagraph(lastCount, view);
    }

    /**
     * What the last sentence that counted something was about, if it stands in the paragraph of the view; of the line before, where both are members of a
     * list, only what was counted, which no number without a noun goes on with by itself.
     */
    Topics topics(View view) {
        if (antecedent(view) != null) {
            return topics;
        }
        boolean list = lastCount != null
                && lastCount.sentence().paragraph() == view.sentence().paragraph() - 1
                && ListMarks.isSigned(view, view.first())
                && ListMarks.isSigned(view, lastCount.sentence().first());
        return list ? topics.onlyTold() : Topics.NONE;
    }

    /** The last amount of the paragraph that the view stands in, or of the line before, where both are members of a list. */
    @Nullable
    FactDraft money(View view) {
        boolean goesOn = lastMoney != null
                && lastMoney.sentence().paragraph() == view.sentence().paragraph() - 1
                && ListMarks.isSigned(view, view.first())
                && ListMarks.isSigned(view, lastMoney.sentence().first());
        return goesOn ? lastMoney : inParagraph(lastMoney, view);
    }

    /** Notes the sentence that the next one comes behind. */
    void passed(View view) {
        previous = view;
    }

    /** The sentence before, if it stands in the paragraph of the view; null for none. */
    @Nullable
    View previous(View view) {
        return previous != null
                        && previous.sentence().paragraph() == view.sentence().paragraph()
                ? previous
                : null;
    }

    /** The last percentage of the paragraph that the view stands in. */
    @Nullable
    FactDraft rate(View view) {
        return inParagraph(lastRate, view);
    }

    private static <D extends Draft> @Nullable D inParagraph(@Nullable D last, View view) {
        return last != null && last.sentence().paragraph() == view.sentence().paragraph() ? last : null;
    }
}
