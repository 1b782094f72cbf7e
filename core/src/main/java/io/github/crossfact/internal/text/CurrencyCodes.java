package io.github.crossfact.internal.text;

import java.util.Set;

/**
 * The ISO 4217 codes that stand for nothing but the currency, in every language, and RMB. Left out are those that are words or other abbreviations as
 * well: TOP 10, COP 28, RON 95, 17 SDG.
 */
public final class CurrencyCodes {

    /** The codes, in capitals. */
    public static final Set<String> ALL = Set.of(
            "AED", "AFN", "AOA", "ARS", "AUD", "AZN", "BDT", "BGN", "BHD", "BND", "BRL", "BWP", "BYN", "BYR", "CAD",
            "CHF", "CNH", "CNY", "CZK", "DKK", "DZD", "EGP", "ETB", "EUR", "FJD", "GBP", "GHS", "GTQ", "HKD", "HNL",
            "HRK", "HUF", "IDR", "ILS", "INR", "IQD", "IRR", "ISK", "JMD", "JOD", "JPY", "KES", "KHR", "KPW", "KRW",
            "KWD", "KZT", "LAK", "LBP", "LKR", "LYD", "MDL", "MGA", "MKD", "MMK", "MNT", "MUR", "MXN", "MYR", "MZN",
            "NAD", "NGN", "NLG", "NOK", "NPR", "NZD", "OMR", "PGK", "PHP", "PKR", "PLN", "PYG", "QAR", "RMB", "RSD",
            "RUB", "RWF", "SAR", "SEK", "SGD", "SYP", "THB", "TJS", "TND", "TWD", "TZS", "UAH", "UGX", "USD", "UYU",
            "UZS", "VND", "XAF", "XOF", "XPF", "YER", "ZAR", "ZMW");

    private CurrencyCodes() {}

    /** How many letters a code has. */
    public static final int LENGTH = 3;

    /** Whether a code begins here. */
    static boolean isAt(String text, int start) {
        return start + LENGTH <= text.length() && ALL.contains(text.substring(start, start + LENGTH));
    }
}
