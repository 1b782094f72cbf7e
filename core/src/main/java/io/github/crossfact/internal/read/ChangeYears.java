package io.github.crossfact.internal.read;

import io.github.crossfact.internal.lexicon.CalendarKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says when a value held that has changed over years: "from 2016 to 2023 the rate fell from 74 % to 22 %" tells the one of 2016, the other of 2023. */
final class ChangeYears {

    private static final int YEAR = 4;
    private static final int YEARS = "2016/2023".length();

    private ChangeYears() {}

    /** Gives the drafts of a sentence that change from one to another the first and the last of their years. */
    static void share(View view, List<? extends Draft> drafts) {
        for (Draft draft : drafts) {
            @Nullable String period = draft.period();
            if (period != null && isOfYears(period)) {
                if (isBefore(view, draft)) {
                    draft.setPeriod(period.substring(0, YEAR));
                } else if (isAfter(view, draft)) {
                    draft.setPeriod(period.substring(YEARS - YEAR));
                }
            }
        }
    }

    private static boolean isOfYears(String period) {
        return period.length() == YEARS && period.charAt(YEAR) == '/' && !period.contains("X") && !period.contains(".");
    }

    /** "From 74 % to 22 %": whether a value is the one from which. */
    private static boolean isBefore(View view, Draft draft) {
        int joint = draft.end();
        return isFrom(view, view.previous(draft.anchor()))
                && SharedUnits.isTarget(view, joint)
                && view.isFigure(view.next(joint));
    }

    /** Whether it is the one to which, behind the other and perhaps its noun. */
    private static boolean isAfter(View view, Draft draft) {
        int joint = view.previous(draft.anchor());
        int last = view.previous(joint);
        int value = view.isFigure(last) ? last : view.previous(last);
        return SharedUnits.isTarget(view, joint) && view.isFigure(value) && isFrom(view, view.previous(value));
    }

    private static boolean isFrom(View view, int token) {
        return view.calendar(token, CalendarKind.FROM) || view.calendar(token, CalendarKind.SINCE);
    }
}
