package io.github.crossfact.internal.code;

import io.github.crossfact.internal.code.Part.Joint;
import io.github.crossfact.internal.text.Digits;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts what may be a code into its parts. Every part, joint and list of parts has a greatest length, so that the time
 * of a call does not depend on the text.
 */
final class PartReader {

    /** A joint circular of seven ministries has ten parts. */
    private static final int MAX_PARTS = 10;

    private static final int MAX_DIGITS = 6;
    private static final int MAX_LETTERS = 16;
    private static final int MAX_TERM_DIGITS = 2;
    private static final int MAX_SPACES = 2;
    /** With an ampersand behind every letter. */
    private static final int LONGEST_SYMBOL = 2 * MAX_LETTERS;

    private static final Joint FIRST = new Joint(Joint.NOTHING, false);

    private final CharSequence text;
    private int at;

    private PartReader(CharSequence text, int from) {
        this.text = text;
        this.at = from;
    }

    /** The parts from an offset on, as far as they are joined and of a length that a code may have. */
    static List<Part> read(CharSequence text, int from) {
        return new PartReader(text, from).parts();
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>(MAX_PARTS);
        Part part = part(FIRST);
        while (part != null) {
            parts.add(part);
            at = part.end();
            boolean more = parts.size() < MAX_PARTS && (parts.size() > 1 || mayGoOn(part));
            Joint joint = more ? joint(part) : null;
            part = joint == null ? null : part(joint);
        }
        return parts;
    }

    /** "120 houses": nearly all numbers stand before words, and no code is a number and one symbol without a sign between. */
    private boolean mayGoOn(Part first) {
        int next = spacesEnd(at);
        if (!first.isNumber() || !isLetter(next)) {
            return true;
        }
        int end = next;
        while (end - next < LONGEST_SYMBOL && (isLetter(end) || isAmpersandInside(end))) {
            end++;
        }
        int sign = spacesEnd(digitsEnd(end, MAX_TERM_DIGITS));
        return is(sign, Joint.SLASH) || is(sign, Joint.DASH) || is(sign, Joint.STOP);
    }

    private @Nullable Part part(Joint joint) {
        if (isDigit(at)) {
            return number(joint);
        }
        return isLetter(at) ? symbol(joint) : null;
    }

    private @Nullable Part number(Joint joint) {
        int start = at;
        int end = digitsEnd(start, MAX_DIGITS);
        if (isDigit(end)) {
            return null;
        }
        if (isNumberLetter(end)) {
            end++;
        }
        return new Part(start, end, text.subSequence(start, end).toString(), joint);
    }

    /** Whether this is the a of {@code 30a/2008/NQ-CP}. */
    private boolean isNumberLetter(int offset) {
        return isLetter(offset) && text.charAt(offset) <= 'e' && !isLetterOrDigit(offset + 1);
    }

    private @Nullable Part symbol(Joint joint) {
        int start = at;
        int end = start;
        StringBuilder letters = new StringBuilder();
        while (letters.length() < MAX_LETTERS && isLetter(end)) {
            letters.append(text.charAt(end));
            end++;
            if (isAmpersandInside(end)) {
                end++;
            }
        }
        int term = digitsEnd(end, MAX_TERM_DIGITS);
        letters.append(text, end, term);
        return isLetterOrDigit(term) ? null : new Part(start, term, letters.toString(), joint);
    }

    /** Whether this is the sign of {@code BGD&ĐT}, which is also written without. */
    private boolean isAmpersandInside(int offset) {
        return is(offset, '&') && isLetter(offset + 1);
    }

    /** What joins the part that was read to one that begins at the place this moves on to. */
    private @Nullable Joint joint(Part before) {
        int sign = spacesEnd(at);
        if (is(sign, Joint.SLASH) || is(sign, Joint.DASH)) {
            int next = spacesEnd(sign + 1);
            boolean spaced = next - at > 1;
            at = next;
            return new Joint(text.charAt(sign), spaced);
        }
        return before.isNumber() ? jointOfNumber(sign) : jointOfSymbol();
    }

    private @Nullable Joint jointOfNumber(int next) {
        if (!isLetter(next)) {
            return null;
        }
        boolean glued = next == at;
        at = next;
        return new Joint(glued ? Joint.NOTHING : Joint.SPACE, !glued);
    }

    private @Nullable Joint jointOfSymbol() {
        if (!is(at, Joint.STOP) || !isLetter(at + 1)) {
            return null;
        }
        at++;
        return new Joint(Joint.STOP, false);
    }

    private int spacesEnd(int from) {
        int end = from;
        while (end - from < MAX_SPACES && is(end, ' ')) {
            end++;
        }
        return end;
    }

    private int digitsEnd(int from, int most) {
        int end = from;
        while (end - from < most && isDigit(end)) {
            end++;
        }
        return end;
    }

    private boolean is(int offset, char sign) {
        return offset < text.length() && text.charAt(offset) == sign;
    }

    private boolean isLetter(int offset) {
        return offset < text.length() && Symbol.isLetter(text.charAt(offset));
    }

    private boolean isDigit(int offset) {
        return offset < text.length() && Digits.is(text.charAt(offset));
    }

    private boolean isLetterOrDigit(int offset) {
        return offset < text.length() && Symbol.isLetterOrDigit(text.charAt(offset));
    }
}
