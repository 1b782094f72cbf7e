package io.github.crossfact.internal.page;

import io.github.crossfact.internal.lexicon.Lexicon;
import io.github.crossfact.internal.lexicon.Morphology;
import io.github.crossfact.internal.scan.Context;
import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.internal.scan.Scan;
import io.github.crossfact.internal.scan.Scanner;
import io.github.crossfact.internal.text.Folding;
import java.util.List;

/** Scans of texts of which no table knows a word. */
final class Scans {

    private Scans() {}

    /** A scan that holds these items alone. */
    static Scan of(String text, Item... items) {
        Lexicon lexicon =
                new Lexicon.Builder(new Morphology(List.of(), List.of(), false, List.of(), "", "", "")).build();
        Scanner scanner =
                new Scanner(lexicon, List.of((scan, context) -> List.of(items).forEach(scan::take)));
        return scanner.scan(Folding.SCRIPT.apply(text), new Context(null));
    }
}
