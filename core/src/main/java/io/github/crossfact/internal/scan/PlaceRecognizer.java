package io.github.crossfact.internal.scan;

import io.github.crossfact.event.Level;
import io.github.crossfact.internal.lexicon.Proclitics;
import io.github.crossfact.internal.place.Gazetteer;
import io.github.crossfact.internal.place.NamePart;
import io.github.crossfact.internal.text.FoldedText;
import java.util.List;

/**
 * Finds the names of Vietnam's administrative units: provinces by their names alone; districts and communes where a word beside the name says what
 * it is, or where the page's province leaves one reading. What stays ambiguous is not taken.
 */
public final class PlaceRecognizer implements Recognizer {

    private static final int SHORTEST_NAME = 2;
    /** More letters than a name has that is written as one word. */
    private static final int LONGEST_NAME = 40;

    private static final char LAST_LATIN = '\u0250';

    private final Gazetteer gazetteer;
    private final List<String> proclitics;
    private final List<String> articles;

    public PlaceRecognizer(Gazetteer gazetteer, List<String> proclitics) {
        this.gazetteer = gazetteer;
        // Names take no article; its letters would only be the first ones of a name.
        this.proclitics = proclitics.stream().filter(each -> each.length() == 1).toList();
        this.articles = proclitics.stream().filter(each -> each.length() > 1).toList();
    }

    @Override
    public void recognize(Scan scan, Context context) {
        new PlacePage(scan, context.published(), gazetteer, proclitics, articles).read();
    }

    @Override
    public int marks(FoldedText text, int start, int end) {
        if (end - start > LONGEST_NAME) {
            return 0;
        }
        if (isLatin(text.charAt(start))) {
            return marks(gazetteer.latinPart(text.substring(start, end)), Mark.NAME);
        }
        int marks = 0;
        if (end - start >= SHORTEST_NAME || isAlef(text.charAt(start))) {
            for (int offset : Proclitics.offsets(text, start, end, proclitics)) {
                String word = text.substring(start + offset, end);
                marks |= transliterated(word);
            }
        }
        return marks;
    }

    /** A Luoi: of single letters only this one is no small word, but the first syllable of names. */
    private static boolean isAlef(char letter) {
        return letter == 'ا' || letter == 'آ';
    }

    private int transliterated(String word) {
        // Communes are looked for beside few words, so that the first letters do; provinces at every word, and
        // districts behind every "in".
        return marks(gazetteer.transliteratedPart(word, Level.PROVINCE), Mark.PROVINCE)
                | marks(gazetteer.transliteratedPart(word, Level.DISTRICT), Mark.DISTRICT)
                | (gazetteer.mayBegin(word, Level.COMMUNE) ? Mark.COMMUNE.bit() : 0);
    }

    private static int marks(NamePart part, Mark first) {
        return (part.begins() ? first.bit() : 0)
                | (part.whole() ? Mark.WHOLE_NAME.bit() : 0)
                | (part.continues() ? Mark.LATER_WORD.bit() : 0);
    }

    static boolean isLatin(char letter) {
        return letter < LAST_LATIN;
    }
}
