package io.github.crossfact.internal.code;

import io.github.crossfact.internal.text.Digits;
import java.util.Set;

/** Whether a code stands for itself in its text, or is a piece of an address, a file name or a longer number. */
final class CodeBoundaries {

    private static final String INSIDE_NAMES = "_@=\\";
    private static final Set<String> FILE_EXTENSIONS =
            Set.of("pdf", "doc", "docx", "htm", "html", "aspx", "jpg", "jpeg", "png", "webp");
    private static final int LONGEST_EXTENSION = 4;

    private final CharSequence text;

    CodeBoundaries(CharSequence text) {
        this.text = text;
    }

    /** Whether a code may begin at an offset. */
    boolean mayBegin(int start) {
        if (start == 0) {
            return true;
        }
        char before = text.charAt(start - 1);
        if (isLatinOrDigit(start - 1) || INSIDE_NAMES.indexOf(before) >= 0) {
            return false;
        }
        return switch (before) {
            case '/', '-' -> !isLatinOrDigit(start - 2) && !is(start - 2, before);
            case '.', ',', ':' -> !isDigit(start - 2);
            default -> true;
        };
    }

    /** Whether a code that began at {@code start} may end at an offset. */
    boolean mayEnd(int start, int end) {
        if (end == text.length()) {
            return true;
        }
        char after = text.charAt(end);
        if (isLatinOrDigit(end) || INSIDE_NAMES.indexOf(after) >= 0) {
            return false;
        }
        return switch (after) {
            case '/' -> !isLatinOrDigit(end + 1);
            case '-' -> mayGoOnWithDash(start, end);
            case '.' -> !isFileExtension(end + 1) && !isDigit(end + 1);
            case ',' -> !endsInNumber(end) || !isDigit(end + 1);
            default -> true;
        };
    }

    /**
     * A compound noun may follow, as in 30/2020/NĐ-CP-Dekret, but no further number, and no letters after a number or
     * in a slug.
     */
    private boolean mayGoOnWithDash(int start, int end) {
        if (!isLatinOrDigit(end + 1)) {
            return true;
        }
        return !isDigit(end + 1) && !endsInNumber(end) && hasSlash(start, end);
    }

    /** Whether digits stand before an offset that are not those of a term, as in QH15. */
    private boolean endsInNumber(int end) {
        int start = end;
        while (isDigit(start - 1)) {
            start--;
        }
        return start < end && !isLatinOrDigit(start - 1);
    }

    private boolean hasSlash(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '/') {
                return true;
            }
        }
        return false;
    }

    private boolean isFileExtension(int start) {
        int end = start;
        while (end - start <= LONGEST_EXTENSION && isLatinOrDigit(end)) {
            end++;
        }
        return FILE_EXTENSIONS.contains(text.subSequence(start, end).toString());
    }

    private boolean is(int offset, char sign) {
        return offset >= 0 && offset < text.length() && text.charAt(offset) == sign;
    }

    private boolean isDigit(int offset) {
        return offset >= 0 && offset < text.length() && Digits.is(text.charAt(offset));
    }

    private boolean isLatinOrDigit(int offset) {
        return offset >= 0
                && offset < text.length()
                && text.charAt(offset) < '\u0250'
                && Character.isLetterOrDigit(text.charAt(offset));
    }
}
