package io.github.crossfact.internal.text;

import java.util.Arrays;

/**
 * The tokens of a folded text, as parallel arrays.
 *
 * <p>A WORD is a run of letters, in Latin script with digits after the first letter ({@code a80}, {@code km2}, {@code qh14}), except after a currency's code; an apostrophe between
 * letters belongs to it. DIGITS is a run of ASCII digits. A SYMBOL is any other single character, a BREAK a line end. Spaces are no tokens: they
 * show as {@link #spaceBefore}.
 */
public final class Tokens {

    /** The kinds of token. */
    public enum Kind {
        WORD,
        DIGITS,
        SYMBOL,
        BREAK
    }

    private static final byte SPACE_BEFORE = 8;
    private static final byte CAPITAL = 16;
    private static final int KIND = 7;
    private static final int DIGITS = Kind.DIGITS.ordinal();
    /** Latin, Greek, Cyrillic and Armenian letters come before this one; scripts without capitals after it. */
    private static final char AFTER_CAPITALS = '\u0590';

    /** Letters to a token and the space behind it; texts of shorter words make the arrays grow. */
    private static final int LETTERS = 4;

    private static final Kind[] KINDS = Kind.values();

    private final FoldedText text;
    private final FoldedText.Walk originals;
    private int[] starts;
    private int[] ends;
    private byte[] flags;
    private int size;

    private Tokens(FoldedText text) {
        int expected = text.length() / LETTERS + LETTERS;
        this.text = text;
        this.originals = text.new Walk();
        this.starts = new int[expected];
        this.ends = new int[expected];
        this.flags = new byte[expected];
    }

    /** The tokens of a text. */
    public static Tokens of(FoldedText text) {
        Tokens tokens = new Tokens(text);
        tokens.read();
        return tokens;
    }

    /** Whether folded characters, from {@code start} to {@code end}, exclusive, are letters of one script, and so one word for sure. */
    public static boolean isOneWord(CharSequence folded, int start, int end) {
        byte script = start < end ? CharClass.of(folded.charAt(start)) : CharClass.SYMBOL;
        for (int i = start + 1; i < end; i++) {
            if (CharClass.of(folded.charAt(i)) != script) {
                return false;
            }
        }
        return CharClass.isLetter(script);
    }

    /** The folded text that the tokens were read from. */
    public FoldedText source() {
        return text;
    }

    public int size() {
        return size;
    }

    /** The folded offset at which a token begins. */
    public int start(int token) {
        return starts[token];
    }

    /** The folded offset after a token. */
    public int end(int token) {
        return ends[token];
    }

    /** How many characters a token has in the folded text; 0 beyond the ends. */
    public int length(int token) {
        return holds(token) ? ends[token] - starts[token] : 0;
    }

    public Kind kind(int token) {
        return KINDS[flags[token] & KIND];
    }

    public boolean isWord(int token) {
        return is(token, Kind.WORD);
    }

    public boolean isDigits(int token) {
        return is(token, Kind.DIGITS);
    }

    /** The next digits, from a token on; {@link #size} where there are none. */
    public int nextDigits(int from) {
        int token = from;
        while (token < size && (flags[token] & KIND) != DIGITS) {
            token++;
        }
        return token;
    }

    public boolean isBreak(int token) {
        return is(token, Kind.BREAK);
    }

    private boolean is(int token, Kind kind) {
        return holds(token) && (flags[token] & KIND) == kind.ordinal();
    }

    /** Whether the token is this one symbol; false beyond the ends. */
    public boolean is(int token, char symbol) {
        return is(token, Kind.SYMBOL) && text.charAt(starts[token]) == symbol;
    }

    /** Whether the token is one of these symbols; false beyond the ends. */
    public boolean isAny(int token, String symbols) {
        return is(token, Kind.SYMBOL) && symbols.indexOf(text.charAt(starts[token])) >= 0;
    }

    /** Whether a space, and no other token, stands before this one; false beyond the ends. */
    public boolean spaceBefore(int token) {
        return holds(token) && (flags[token] & SPACE_BEFORE) != 0;
    }

    /** Whether the original begins this word with a capital letter; false beyond the ends. */
    public boolean capitalized(int token) {
        return holds(token) && (flags[token] & CAPITAL) != 0;
    }

    /** The first folded character of a token. */
    public char first(int token) {
        return text.charAt(starts[token]);
    }

    /** The folded text of one token; empty beyond the ends. */
    public String text(int token) {
        return holds(token) ? text.substring(starts[token], ends[token]) : "";
    }

    /** What the original has from the first token to the last one, exclusive. */
    public String written(int first, int end) {
        return text.original().substring(text.originalStart(starts[first]), text.originalEnd(ends[end - 1]));
    }

    /** The folded text from the first token to the last one, exclusive, as it stands. */
    public String text(int first, int end) {
        return first >= end ? "" : text.substring(starts[first], ends[end - 1]);
    }

    /** Whether a word token has exactly this folded text. */
    public boolean is(int token, String word) {
        if (!holds(token) || length(token) != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (text.charAt(starts[token] + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(int token) {
        return token >= 0 && token < size;
    }

    private void read() {
        int length = text.length();
        int i = 0;
        boolean space = false;
        while (i < length) {
            byte charClass = CharClass.of(text.charAt(i));
            if (charClass == CharClass.SPACE) {
                space = true;
                i++;
                continue;
            }
            int end = switch (charClass) {
                case CharClass.LATIN, CharClass.OTHER -> wordEnd(i, charClass);
                case CharClass.DIGIT -> digitsEnd(i);
                default -> i + 1;
            };
            add(i, end, kindOf(charClass), space);
            space = false;
            i = end;
        }
    }

    private static Kind kindOf(byte charClass) {
        return switch (charClass) {
            case CharClass.LATIN, CharClass.OTHER -> Kind.WORD;
            case CharClass.DIGIT -> Kind.DIGITS;
            case CharClass.BREAK -> Kind.BREAK;
            default -> Kind.SYMBOL;
        };
    }

    private int digitsEnd(int from) {
        int length = text.length();
        int i = from;
        while (i < length && CharClass.of(text.charAt(i)) == CharClass.DIGIT) {
            i++;
        }
        return i;
    }

    /** @param script Latin or any other: a run of one ends where the other begins */
    private int wordEnd(int from, byte script) {
        boolean latin = script == CharClass.LATIN;
        if (latin && isCodeBeforeDigits(from)) {
            return from + CurrencyCodes.LENGTH;
        }
        int length = text.length();
        int i = from + 1;
        while (i < length) {
            byte charClass = CharClass.of(text.charAt(i));
            if (charClass != script && !continuesWord(i, charClass, latin)) {
                break;
            }
            i++;
        }
        return i;
    }

    /** A currency's code is a word of its own before the digits of its amount: {@code GBP3}. */
    private boolean isCodeBeforeDigits(int from) {
        int end = from + CurrencyCodes.LENGTH;
        return end < text.length()
                && CharClass.of(text.charAt(end)) == CharClass.DIGIT
                && CurrencyCodes.isAt(text.original(), text.originalStart(from));
    }

    private boolean continuesWord(int i, byte charClass, boolean latin) {
        return switch (charClass) {
            case CharClass.DIGIT, CharClass.RAISED -> latin;
            case CharClass.SYMBOL ->
                text.charAt(i) == '\'' && i + 1 < text.length() && CharClass.isLetter(CharClass.of(text.charAt(i + 1)));
            default -> false;
        };
    }

    private void add(int start, int end, Kind kind, boolean space) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            flags = Arrays.copyOf(flags, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        int flag = kind.ordinal() | (space ? SPACE_BEFORE : 0);
        flags[size++] = (byte) (kind == Kind.WORD && isCapital(start) ? flag | CAPITAL : flag);
    }

    private boolean isCapital(int start) {
        return text.charAt(start) < AFTER_CAPITALS && Character.isUpperCase(originals.original(start));
    }
}
