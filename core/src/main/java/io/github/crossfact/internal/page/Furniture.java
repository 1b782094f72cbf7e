package io.github.crossfact.internal.page;

import io.github.crossfact.internal.page.FurnitureTable.Part;
import io.github.crossfact.internal.text.Digits;
import io.github.crossfact.internal.text.FoldedText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which lines of a page are its text, and the day that its head was dated. */
public final class Furniture {

    /** How many lines from the top may hold the date, and how many before the comment counter the source. */
    private static final int HEAD_LINES = 12;

    private static final int SOURCE_LINES = 8;

    /** How long a line is that is text rather than a heading or an entry of a menu. */
    private static final int SHORTEST_TEXT = 60;

    /** How many words may stand before a date, and a space, in the line that dates a page. */
    private static final int LONGEST_SOURCE = 4;

    private static final Set<String> IMAGES = Set.of("jpg", "jpeg", "png", "webp", "gif", "bmp", "avif");

    private final List<Line> content;
    private final @Nullable LocalDate published;

    private Furniture(List<Line> content, @Nullable LocalDate published) {
        this.content = List.copyOf(content);
        this.published = published;
    }

    /** Looks at the lines of a page. */
    public static Furniture of(FoldedText text, FurnitureTable table) {
        List<Line> lines = lines(text);
        int tail = tail(lines, table);
        List<Line> content = new ArrayList<>();
        LocalDate published = null;
        for (int i = 0; i < tail; i++) {
            Line line = lines.get(i);
            Optional<LocalDate> date = published == null && i < HEAD_LINES ? dateLine(line) : Optional.empty();
            if (date.isPresent()) {
                published = date.get();
            } else if (!isFurniture(line, table)) {
                content.add(line);
            }
        }
        return new Furniture(content, published);
    }

    /** The lines that hold text, in order. */
    List<Line> content() {
        return content;
    }

    /** The day in the page's head; empty where it has none. */
    public Optional<LocalDate> published() {
        return Optional.ofNullable(published);
    }

    private static List<Line> lines(FoldedText text) {
        List<Line> lines = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = text.lineEnd(start);
            Line line = Line.of(text, start, end);
            if (line.length() > 0) {
                lines.add(line);
            }
            start = end + 1;
        }
        return lines;
    }

    /** Where the tail begins: at the source's line before the comments, or at the comments themselves, with a counter or below text. */
    private static int tail(List<Line> lines, FurnitureTable table) {
        boolean text = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            text |= line.length() >= SHORTEST_TEXT;
            if (!isCommentCounter(line, table) && !(text && isComments(line, table))) {
                continue;
            }
            for (int j = i - 1; j >= Math.max(0, i - SOURCE_LINES); j--) {
                if (isSource(lines.get(j).text(), table)) {
                    return j;
                }
            }
            return i;
        }
        int last = lines.size() - 1;
        return last >= 0 && isSource(lines.get(last).text(), table) ? last : lines.size();
    }

    private static boolean isComments(Line line, FurnitureTable table) {
        return table.mayHave(line.length()) && table.has(Part.COMMENT, line.text());
    }

    /** "Comment (0)", alone or behind other entries of its row: "Source / Comment (0)". */
    private static boolean isCommentCounter(Line entries, FurnitureTable table) {
        if (entries.last() != ')') {
            return false;
        }
        String line = entries.text();
        int open = line.indexOf('(');
        if (open <= 0 || !Digits.areAll(line.substring(open + 1, line.length() - 1))) {
            return false;
        }
        int entry = Math.max(line.lastIndexOf('/', open), line.lastIndexOf('|', open)) + 1;
        return table.has(Part.COMMENT, line.substring(entry, open).strip());
    }

    /** "Source" alone, or with the address or name behind a colon. */
    private static boolean isSource(String line, FurnitureTable table) {
        int colon = line.indexOf(':');
        return table.has(
                Part.SOURCE, colon < 0 ? line : line.substring(0, colon).strip());
    }

    private static boolean isFurniture(Line line, FurnitureTable table) {
        return !line.hasSpace() && isImage(line.text())
                || line.first() == '[' && line.last() == ']' && isAd(line.text(), table)
                || table.heads(Part.SITE, line);
    }

    private static boolean isImage(String line) {
        int dot = line.lastIndexOf('.');
        return dot > 0 && IMAGES.contains(line.substring(dot + 1));
    }

    /** "[advertisement_2]". */
    private static boolean isAd(String line, FurnitureTable table) {
        String inner = line.substring(1, line.length() - 1);
        int end = inner.length();
        while (end > 0 && "0123456789_ ".indexOf(inner.charAt(end - 1)) >= 0) {
            end--;
        }
        return table.has(Part.AD, inner.substring(0, end));
    }

    /**
     * A line that ends in day/month/year, as Vietnamese pages date themselves: what stands before it is the source's name, run into the date or a few
     * words long, and has no figures of its own.
     */
    private static Optional<LocalDate> dateLine(Line line) {
        if (!Digits.is(line.last())) {
            return Optional.empty();
        }
        String[] parts = line.text().split("/", -1);
        if (parts.length != 3
                || parts[0].length() > 80
                || parts[2].length() != 4
                || !Digits.areAll(parts[1])
                || !Digits.areAll(parts[2])) {
            return Optional.empty();
        }
        int start = parts[0].length();
        while (start > 0 && Character.isDigit(parts[0].charAt(start - 1))) {
            start--;
        }
        String day = parts[0].substring(start);
        if (day.isEmpty() || day.length() > 2 || parts[1].length() > 2 || !isSourceName(parts[0].substring(0, start))) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static boolean isSourceName(String text) {
        boolean apart = text.isEmpty() || text.endsWith(" ");
        boolean plain = text.indexOf(':') < 0 && text.chars().noneMatch(Character::isDigit);
        return plain && (!apart || text.split(" ", -1).length <= LONGEST_SOURCE + 1);
    }
}
