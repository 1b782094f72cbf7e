package io.github.crossfact.internal.time;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.CalendarKinds;
import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.internal.text.Tokens;

/**
 * Tells what goes on with a list of times by what its member before is: "2019, 2021 and 2023", "in May and October", "the sixties and seventies". What
 * says that the first one is a time is not said again.
 */
final class ListedTimes {

    private static final CalendarKinds JOINTS = CalendarKinds.of(CalendarKind.AND, CalendarKind.OR);

    private static final int YEAR = "2024".length();
    private static final int MONTH = "2024-05".length();
    private static final int LAST_MONTH = 12;

    private final Clues clues;
    private final Tokens tokens;

    ListedTimes(Clues clues) {
        this.clues = clues;
        this.tokens = clues.tokens();
    }

    /** Whether a year, or a period from year to year, stands before a token, and a comma, "and" or "or" between. */
    boolean goesOnWithYear(int token) {
        String before = last(token);
        return before.length() == YEAR && Character.isDigit(before.charAt(YEAR - 1));
    }

    /** The same of months. */
    boolean goesOnWithMonth(int token) {
        String before = last(token);
        return before.length() == MONTH
                && before.charAt(YEAR) == '-'
                && Character.isDigit(before.charAt(MONTH - 1))
                && Integer.parseInt(before.substring(YEAR + 1)) <= LAST_MONTH;
    }

    /** The same of decades. */
    boolean goesOnWithDecade(int token) {
        String before = last(token);
        return before.length() == YEAR && before.endsWith("X") && !before.endsWith("XX");
    }

    /** The end of the time before what joins a token to it, in EDTF; empty where no time is there. */
    private String last(int token) {
        int end = end(token);
        if (end <= 0 || !(clues.scan().item(end - 1) instanceof Item.Time time)) {
            return "";
        }
        String edtf = time.edtf();
        return edtf.substring(edtf.indexOf('/') + 1);
    }

    /** Where the member before ends; -1 where nothing joins the token to one. */
    private int end(int token) {
        int joint = clues.before(token, JOINTS);
        if (joint >= 0) {
            return joint;
        }
        boolean written = tokens.isWord(token) && !clues.proclitic(token).isEmpty();
        return tokens.is(token - 1, ',') ? token - 1 : written ? token : -1;
    }
}
