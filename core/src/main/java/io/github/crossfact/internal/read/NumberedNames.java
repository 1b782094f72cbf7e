package io.github.crossfact.internal.read;

import io.github.crossfact.internal.scan.Item;
import org.jspecify.annotations.Nullable;

/** Tells numbers that are the rest of a name that nothing knows but for its capital: "Dan Tien", "Chieng 1 and Chieng 2". */
final class NumberedNames {

    /** How many words the name before a number may have. */
    private static final int LONGEST_NAME = 3;

    private NumberedNames() {}

    /** "Dan Tien": a number word with a capital, behind another word with one that does not open the sentence, is the rest of a name. */
    static boolean isSyllable(View view, Item.Number number) {
        int name = number.first() - 1;
        return !number.digits()
                && number.end() == number.first() + 1
                && view.tokens().capitalized(number.first())
                && (isName(view, name)
                        || name > view.first()
                                && view.tokens().isWord(name)
                                && view.tokens().capitalized(name));
    }

    /** "Of Chieng 1 and Chieng 2": units of one name, which numbers tell apart. */
    static boolean isOne(View view, Item.Number number) {
        int name = view.previous(number.first());
        return view.tokens().isWord(number.first() - 1)
                && view.tokens().capitalized(number.first() - 1)
                && (view.unknownWord(name) || view.item(name) instanceof Item.Area)
                && (isNameAgain(view, number, nextNumber(view, number))
                        || isNameAgain(view, number, numberBefore(view, number)));
    }

    private static boolean isNameAgain(View view, Item.Number number, Item.@Nullable Number other) {
        return other != null
                && other.digits()
                && view.text(other.first() - 1).equals(view.text(number.first() - 1))
                && other.quantity().value().compareTo(number.quantity().value()) != 0;
    }

    /** The number behind the next member of a list, which has a name; null where none is. */
    private static Item.@Nullable Number nextNumber(View view, Item.Number number) {
        int token = view.next(number.end());
        for (int words = 0; words < LONGEST_NAME && view.joint(number.end()) && isName(view, token); words++) {
            token = view.next(token);
        }
        return view.item(token) instanceof Item.Number next ? next : null;
    }

    private static Item.@Nullable Number numberBefore(View view, Item.Number number) {
        int token = view.previous(number.first());
        for (int words = 0; words < LONGEST_NAME && isName(view, token); words++) {
            token = view.previous(token);
        }
        return view.joint(token) && view.item(view.previous(token)) instanceof Item.Number before ? before : null;
    }

    private static boolean isName(View view, int token) {
        return view.holds(token)
                && view.tokens().capitalized(token)
                && (view.unknownWord(token) || view.item(token) instanceof Item.Area);
    }
}
