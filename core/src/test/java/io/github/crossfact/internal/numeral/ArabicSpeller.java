package io.github.crossfact.internal.numeral;

import java.util.ArrayList;
import java.util.List;

/**
 * Spells numbers as good Arabic has them: three to ten disagree with the gender of what is counted, duals and tens bend with the case, magnitudes are
 * singular, dual or plural after their own number. ICU's rules do none of this reliably.
 */
final class ArabicSpeller {

    /** What is counted, and how it stands in the sentence. */
    enum Use {
        MASCULINE_NOMINATIVE,
        MASCULINE_OBLIQUE,
        FEMININE_NOMINATIVE,
        FEMININE_OBLIQUE;

        boolean feminine() {
            return this == FEMININE_NOMINATIVE || this == FEMININE_OBLIQUE;
        }

        boolean oblique() {
            return this == MASCULINE_OBLIQUE || this == FEMININE_OBLIQUE;
        }

        /** The same case; magnitudes are masculine. */
        Use masculine() {
            return oblique() ? MASCULINE_OBLIQUE : MASCULINE_NOMINATIVE;
        }
    }

    /** A power of a thousand: alone, its dual without the ending, its plural, and its accusative. */
    private record Magnitude(String one, String plural) {
        String two(Use use, boolean construct) {
            return one + (use.oblique() ? "ي" : "ا") + (construct ? "" : "ن");
        }

        String accusative() {
            return one + "اً";
        }
    }

    private static final List<Magnitude> MAGNITUDES = List.of(
            new Magnitude("ألف", "آلاف"),
            new Magnitude("مليون", "ملايين"),
            new Magnitude("مليار", "مليارات"),
            new Magnitude("تريليون", "تريليونات"));

    private static final String[] UNITS = {"", "", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع"};
    private static final String[] TENS = {"", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"};
    private static final String[] HUNDREDS = {
        "", "مئة", "مئت", "ثلاثمئة", "أربعمئة", "خمسمئة", "ستمئة", "سبعمئة", "ثمانمئة", "تسعمئة"
    };
    private static final String[] ORDINALS = {
        "", "أول", "ثاني", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع", "عاشر"
    };

    private ArabicSpeller() {}

    /** "Five", below 10^15. */
    static String cardinal(long number, Use use) {
        if (number == 0) {
            return "صفر";
        }
        List<String> parts = new ArrayList<>();
        long power = 1_000_000_000_000L;
        for (int i = MAGNITUDES.size() - 1; i >= 0; i--) {
            int count = (int) (number / power % 1000);
            if (count > 0) {
                parts.add(counted(count, MAGNITUDES.get(i), use));
            }
            power /= 1000;
        }
        int rest = (int) (number % 1000);
        if (rest > 0) {
            parts.add(below1000(rest, use, false));
        }
        return String.join(" و", parts);
    }

    private static String counted(int count, Magnitude magnitude, Use use) {
        int two = count % 100;
        if (count == 1) {
            return magnitude.one();
        }
        if (count == 2) {
            return magnitude.two(use, false);
        }
        if (two == 0) {
            return below1000(count, use.masculine(), true) + " " + magnitude.one();
        }
        if (two <= 2) {
            return below1000(count - two, use.masculine(), true) + " " + magnitude.one() + " و"
                    + counted(two, magnitude, use);
        }
        String noun = two <= 10 ? magnitude.plural() : magnitude.accusative();
        return below1000(count, use.masculine(), false) + " " + noun;
    }

    private static String below1000(int number, Use use, boolean construct) {
        List<String> parts = new ArrayList<>();
        int hundreds = number / 100;
        if (hundreds == 2) {
            parts.add(HUNDREDS[2] + (use.oblique() ? "ي" : "ا") + (construct ? "" : "ن"));
        } else if (hundreds > 0) {
            parts.add(HUNDREDS[hundreds]);
        }
        if (number % 100 > 0) {
            parts.add(below100(number % 100, use));
        }
        return String.join(" و", parts);
    }

    private static String below100(int number, Use use) {
        if (number == 10) {
            return use.feminine() ? "عشر" : "عشرة";
        }
        if (number < 10) {
            return unit(number, use);
        }
        if (number < 20) {
            return teen(number, use);
        }
        String tens = TENS[number / 10] + (use.oblique() ? "ين" : "ون");
        return number % 10 == 0 ? tens : joinedUnit(number % 10, use) + " و" + tens;
    }

    private static String unit(int number, Use use) {
        if (number == 1) {
            return use.feminine() ? "واحدة" : "واحد";
        }
        if (number == 2) {
            return "اثن" + (use.feminine() ? "ت" : "") + (use.oblique() ? "ين" : "ان");
        }
        return UNITS[number] + (use.feminine() ? "" : "ة");
    }

    private static String joinedUnit(int number, Use use) {
        if (number == 1 && use.feminine()) {
            return "إحدى";
        }
        return number == 8 && use.feminine() ? "ثمانٍ" : unit(number, use);
    }

    private static String teen(int number, Use use) {
        String ten = use.feminine() ? " عشرة" : " عشر";
        if (number == 11) {
            return (use.feminine() ? "إحدى" : "أحد") + ten;
        }
        if (number == 12) {
            return "اثن" + (use.feminine() ? "ت" : "") + (use.oblique() ? "ي" : "ا") + ten;
        }
        return unit(number - 10, use) + ten;
    }

    /** "Fifth", "the fifth", "the fifth after the hundred", below 1100; the hundreds alone are not counted off in Arabic but by their cardinal. */
    static String ordinal(int number, Use use, boolean definite) {
        if (number > 100) {
            String base = below1000Definite(number - number % 100);
            return ordinal(number % 100, use, true) + " بعد " + base;
        }
        String article = definite ? "ال" : "";
        if (number == 1) {
            return article + (use.feminine() ? "أولى" : "أول");
        }
        if (number <= 10) {
            return article + ORDINALS[number] + (use.feminine() ? "ة" : "");
        }
        String unit = article + (number % 10 == 1 ? "حادي" : ORDINALS[number % 10]) + (use.feminine() ? "ة" : "");
        if (number < 20) {
            return unit + (use.feminine() ? " عشرة" : " عشر");
        }
        String tens = article + TENS[number / 10] + (use.oblique() ? "ين" : "ون");
        return number % 10 == 0 ? tens : unit + " و" + tens;
    }

    private static String below1000Definite(int hundreds) {
        return hundreds == 1000 ? "الألف" : "ال" + below1000(hundreds, Use.MASCULINE_OBLIQUE, false);
    }
}
