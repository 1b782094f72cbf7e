package io.github.crossfact.internal.numeral;

import java.util.ArrayList;
import java.util.List;

/** Spells numbers as Persians write them, which ICU does for cardinals alone. */
final class PersianSpeller {

    private static final String[] SMALL = {
        "صفر", "یک", "دو", "سه", "چهار", "پنج", "شش", "هفت", "هشت", "نه", "ده", "یازده", "دوازده", "سیزده", "چهارده",
        "پانزده", "شانزده", "هفده", "هجده", "نوزده"
    };
    private static final String[] TENS = {"", "", "بیست", "سی", "چهل", "پنجاه", "شصت", "هفتاد", "هشتاد", "نود"};
    private static final String[] HUNDREDS = {
        "", "صد", "دویست", "سیصد", "چهارصد", "پانصد", "ششصد", "هفتصد", "هشتصد", "نهصد"
    };
    private static final String[] GROUPS = {"", " هزار", " میلیون", " میلیارد", " تریلیون"};

    private PersianSpeller() {}

    /** "Five", below 10^15. */
    static String cardinal(long number) {
        if (number == 0) {
            return SMALL[0];
        }
        List<String> parts = new ArrayList<>();
        long rest = number;
        for (int group = 0; rest > 0; group++) {
            int three = (int) (rest % 1000);
            if (three > 0) {
                // "Thousand", but "one million".
                String count = three == 1 && group == 1 ? "" : below1000(three);
                parts.add(0, (count + GROUPS[group]).strip());
            }
            rest /= 1000;
        }
        return String.join(" و ", parts);
    }

    private static String below1000(int number) {
        List<String> parts = new ArrayList<>();
        if (number >= 100) {
            parts.add(HUNDREDS[number / 100]);
        }
        int two = number % 100;
        if (two >= SMALL.length) {
            parts.add(TENS[two / 10]);
            two %= 10;
        }
        if (two > 0) {
            parts.add(SMALL[two]);
        }
        return String.join(" و ", parts);
    }

    /**
     * "Fifth".
     *
     * @param ending م or مین, with whatever vowel sign
     */
    static String ordinal(long number, String ending) {
        String cardinal = cardinal(number);
        if (cardinal.endsWith("سه")) {
            return cardinal.substring(0, cardinal.length() - 1) + "و" + ending;
        }
        if (cardinal.endsWith("سی")) {
            return cardinal + "\u200Cا" + ending;
        }
        return cardinal + ending;
    }
}
