package io.github.crossfact.internal.scan;

import io.github.crossfact.event.Level;
import io.github.crossfact.internal.lexicon.Proclitics;
import io.github.crossfact.internal.place.Gazetteer;
import io.github.crossfact.internal.text.FoldedText;
import java.util.List;

/**
 * Finds the names of Vietnam's administrative units: provinces by their names alone; districts and communes where a word beside the name says what
 * it is, or where the page's province leaves one reading. What stays ambiguous is not taken.
 */
public final class PlaceRecognizer implements Recognizer {

    private static final List<Level> LEVELS = List.of(Level.PROVINCE, Level.DISTRICT, Level.COMMUNE);
    private static final int SHORTEST_NAME = 2;
    /** More letters than a name has that is written as one word. */
    private static final int LONGEST_NAME = 40;

    private static final char LAST_LATIN = '\u0250';

    private final Gazetteer gazetteer;
    private final List<String> proclitics;

    public PlaceRecognizer(Gazetteer gazetteer, List<String> proclitics) {
        this.gazetteer = gazetteer;
        // Names take no article; its letters would only be the first ones of a name.
        this.proclitics = proclitics.stream().filter(each -> each.length() == 1).toList();
    }

    @Override
    public void recognize(Scan scan, Context context) {
        new PlacePage(scan, context.published(), gazetteer, proclitics).read();
    }

    @Override
    public int marks(FoldedText text, int start, int end) {
        if (isLatin(text.charAt(start))) {
            return gazetteer.mayBegin(text, start, end) ? Mark.NAME.bit() : 0;
        }
        int marks = 0;
        if (end - start >= SHORTEST_NAME && end - start <= LONGEST_NAME) {
            for (int offset : Proclitics.offsets(text, start, end, proclitics)) {
                marks |= marksWithout(offset, text, start, end);
            }
        }
        return marks;
    }

    private int marksWithout(int offset, FoldedText text, int start, int end) {
        int marks = 0;
        for (Level level : LEVELS) {
            // Communes are looked for beside few words, provinces at every one and districts behind every "in".
            boolean may = gazetteer.mayBegin(text, start + offset, end, level)
                    && (level == Level.COMMUNE || gazetteer.mayBegin(text.substring(start + offset, end), level));
            marks |= may ? Mark.of(level).bit() : 0;
        }
        return marks;
    }

    static boolean isLatin(char letter) {
        return letter < LAST_LATIN;
    }
}
