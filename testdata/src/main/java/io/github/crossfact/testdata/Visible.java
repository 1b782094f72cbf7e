package io.github.crossfact.testdata;

import java.util.Map;

/** Makes the characters of a text visible that a reader of a failed test could not see. */
final class Visible {

    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(0x200C, "ZWNJ"),
            Map.entry(0x200D, "ZWJ"),
            Map.entry(0x200B, "ZWSP"),
            Map.entry(0x200E, "LRM"),
            Map.entry(0x200F, "RLM"),
            Map.entry(0x061C, "ALM"),
            Map.entry(0x202A, "LRE"),
            Map.entry(0x202B, "RLE"),
            Map.entry(0x202C, "PDF"),
            Map.entry(0x202D, "LRO"),
            Map.entry(0x202E, "RLO"),
            Map.entry(0x2066, "LRI"),
            Map.entry(0x2067, "RLI"),
            Map.entry(0x2068, "FSI"),
            Map.entry(0x2069, "PDI"),
            Map.entry(0x00AD, "SHY"),
            Map.entry(0x00A0, "NBSP"),
            Map.entry(0x202F, "NNBSP"),
            Map.entry(0x2009, "THSP"),
            Map.entry(0xFEFF, "BOM"),
            Map.entry((int) '\t', "TAB"),
            Map.entry((int) '\r', "CR"),
            Map.entry((int) '\n', "LF"));

    private Visible() {}

    /** The text with joiners, direction marks and unusual spaces by their names: {@code <ZWNJ>}. */
    static String text(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(character -> append(character, visible));
        return visible.toString();
    }

    private static void append(int character, StringBuilder visible) {
        String name = NAMES.get(character);
        if (name == null) {
            visible.appendCodePoint(character);
        } else {
            visible.append('<').append(name).append('>');
        }
    }
}
