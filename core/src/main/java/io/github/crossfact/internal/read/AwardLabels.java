package io.github.crossfact.internal.read;

import io.github.crossfact.event.AwardKind;
import io.github.crossfact.internal.scan.Item;
import java.util.List;
import java.util.Set;

/** Tells the awards that open an entry whose colon leads to whom they honour: "Certificates of the chairman: 3 groups and 11 workers". */
final class AwardLabels {

    /** How many words may say whose award it is, and of which class. */
    private static final int LONGEST = 12;

    /** Honours; gifts and prizes have their worth behind a colon as often, or what they are. */
    private static final Set<AwardKind> HONOURS = Set.of(
            AwardKind.CERTIFICATE_OF_MERIT,
            AwardKind.HONORARY_CERTIFICATE,
            AwardKind.MEDAL,
            AwardKind.ORDER,
            AwardKind.TITLE,
            AwardKind.EMULATION_FLAG);

    private AwardLabels() {}

    /** Whether the award at a token opens such an entry, in which one of these counts stands right behind the colon. */
    static boolean opens(View view, int award, List<CountDraft> counts) {
        return AwardWords.is(view, award, HONOURS)
                && isStart(view, view.previous(award))
                && honours(view.next(colon(view, award)), counts);
    }

    private static boolean isStart(View view, int before) {
        return view.edge(before, ";") || ListMarks.isSigned(view, before) || ListMarks.isNumbered(view, before);
    }

    /** The colon of the entry, or the award itself where it has none, or something counted before it. */
    private static int colon(View view, int award) {
        int token = view.next(award);
        for (int words = 0; words < LONGEST && view.holds(token); words++) {
            if (view.symbol(token, ":")) {
                return token;
            }
            if (isCounted(view, token) || view.symbol(token, ";,(")) {
                return award;
            }
            token = view.next(token);
        }
        return award;
    }

    /** A number in words may be that of the class: "of class three". */
    private static boolean isCounted(View view, int token) {
        return view.item(token) instanceof Item.Number number
                && number.kind() == Item.NumberKind.CARDINAL
                && number.digits();
    }

    private static boolean honours(int token, List<CountDraft> counts) {
        for (CountDraft count : counts) {
            if (count.anchor() == token) {
                return Recipients.mayBe(count);
            }
        }
        return false;
    }
}
