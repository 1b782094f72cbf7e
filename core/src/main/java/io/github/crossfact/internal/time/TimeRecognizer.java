package io.github.crossfact.internal.time;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Match;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Context;
import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.internal.scan.Mark;
import io.github.crossfact.internal.scan.Recognizer;
import io.github.crossfact.internal.scan.Scan;
import io.github.crossfact.internal.table.LanguageProperties;
import io.github.crossfact.internal.text.Digits;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates, periods and lengths of time. Runs after the numerals, whose words it uses, and before measures: it takes the digits of a date from
 * whoever has taken them for numbers.
 */
public final class TimeRecognizer implements Recognizer {

    private static final int FEW_WORDS = 5;
    private static final int YEAR_DIGITS = 4;

    private static final String UNTIL = "../";
    private static final int UNTIL_DAY = "../2024-01-12".length();
    /** What a time may begin with, or what is to be passed over as a whole. */
    private static final int LOOKED_AT = Mark.bits(Mark.TIME, Mark.DIGITS, Mark.SYMBOL, Mark.TAKEN, Mark.PHRASE);

    private final LanguageProperties language;

    public TimeRecognizer(LanguageProperties language) {
        this.language = language;
    }

    @Override
    public void recognize(Scan scan, Context context) {
        new Page(new Clues(scan, language), new Anchor(context.published())).read();
    }

    /** One text, from its first token to its last. */
    private static final class Page {
        private final Clues clues;
        private final Anchor anchor;
        private final PointReader points;
        private final RangeReader ranges;
        private final LengthReader lengths;
        private final StretchReader stretches;
        private final OutlookReader outlooks;
        private final DaytimeReader daytimes;

        Page(Clues clues, Anchor anchor) {
            this.clues = clues;
            this.anchor = anchor;
            this.lengths = new LengthReader(clues);
            AmountReader amounts = new AmountReader(clues, lengths);
            this.points = new PointReader(clues, anchor, amounts);
            this.ranges = new RangeReader(clues, anchor, points);
            this.stretches = new StretchReader(clues, anchor, amounts, points::sideOrTime);
            this.outlooks = new OutlookReader(clues);
            this.daytimes = new DaytimeReader(clues, points);
        }

        void read() {
            Scan scan = clues.scan();
            int token = scan.next(0, LOOKED_AT);
            while (token < clues.tokens().size()) {
                token = scan.next(clues.candidates().at(token) ? readAt(token) : afterForm(token), LOOKED_AT);
            }
        }

        /** Takes the time at a token, if it is one; returns where to go on. */
        private int readAt(int token) {
            points.forget();
            lengths.forget();
            Item found = timeInContext(token);
            if (found == null) {
                return next(token);
            }
            clues.scan().take(found);
            remember(found);
            return found.end();
        }

        private @Nullable Item timeInContext(int token) {
            anchor.speakOf(() -> yearBefore(token));
            anchor.look(() -> outlooks.at(token));
            return time(token);
        }

        private void remember(Item found) {
            if (found instanceof Item.Time time) {
                boolean until = time.edtf().startsWith(UNTIL) && time.edtf().length() == UNTIL_DAY;
                if (!time.period() || until) {
                    EdtfDays.first(until ? time.edtf().substring(UNTIL.length()) : time.edtf())
                            .ifPresent(anchor::tell);
                }
                anchor.tell(time.stated(), time.end());
            }
        }

        /** The year that stands alone a few words before a token, in the same breath; null where none does. */
        private @Nullable Integer yearBefore(int token) {
            for (int before = token - 1; before >= Math.max(0, token - FEW_WORDS); before--) {
                if (clues.scan().item(before) instanceof Item.Time time) {
                    return isYear(time) ? Integer.valueOf(time.edtf()) : null;
                }
                if (isBareYear(before)) {
                    return clues.figures().digitsOf(before, YEAR_DIGITS);
                }
                if (!clues.tokens().isWord(before)) {
                    return null;
                }
            }
            return null;
        }

        /** "The festival 2025, which from 4 to 6 April": a year behind a name, which counts nothing. */
        private boolean isBareYear(int token) {
            int year = clues.figures().digitsOf(token, YEAR_DIGITS);
            return YearReader.isNear(year) && !clues.counting().isCounted(token + 1);
        }

        private static boolean isYear(Item.Time time) {
            return time.edtf().length() == 4 && Digits.areAll(time.edtf());
        }

        private @Nullable Item time(int token) {
            RangeReader.Range range = ranges.read(token);
            if (range != null) {
                return item(token, range.end(), range.moment());
            }
            Item bounded = bounded(token);
            if (bounded != null) {
                return bounded;
            }
            Point counting = points.counting(token);
            Item counted = counting == null ? points.counted(token) : null;
            if (counted != null) {
                return counted;
            }
            Point stretch = counting == null ? stretches.read(token) : counting;
            Point point = stretch == null ? points.written(token) : stretch;
            Optional<Moment> moment = point == null ? Optional.empty() : point.resolve(anchor);
            if (point != null && moment.isPresent()) {
                return item(token, point.end(), moment.get());
            }
            LengthReader.Written length = lengths.written(token);
            return length == null ? null : lengths.read(length);
        }

        /** Since, until, as of, by, before or after a time. */
        private @Nullable Item bounded(int token) {
            Bounding bounding = Bounding.at(clues, token);
            if (bounding == null) {
                return null;
            }
            int behind = clues.skipLinks(clues.after(token));
            Point time = points.sideOrTime(behind);
            Point point = time == null && bounding.reachesUpToDay() ? daytimes.read(behind) : time;
            return point == null
                    ? null
                    : point.resolve(anchor)
                            .map(moment -> item(token, point.end(), bounded(bounding, moment)))
                            .orElse(null);
        }

        /** What is so until a year that has yet to come is planned to be so in that year. */
        private Moment bounded(Bounding bounding, Moment moment) {
            String year = moment.from();
            boolean ahead = bounding == Bounding.UP_TO_IT
                    && year.length() == YEAR_DIGITS
                    && year.equals(moment.to())
                    && Digits.areAll(year)
                    && anchor.published()
                            .filter(today -> Integer.parseInt(year) > today.getYear())
                            .isPresent();
            return ahead ? moment.reachedBy() : bounding.of(moment);
        }

        private static Item item(int first, int end, Moment moment) {
            return new Item.Time(
                    first, end, moment.edtf(), moment.stated().inMonths().edtf(), moment.isPeriod());
        }

        /** Where to go on behind a token at which nothing was found. */
        private int next(int token) {
            LengthReader.Written length = lengths.written(token);
            if (length != null && lengths.isOfAnotherKind(length)) {
                return length.end();
            }
            Point impossible = points.read(token);
            return impossible != null ? impossible.end() : afterForm(token);
        }

        /** Not inside a phrase that means something else. */
        private int afterForm(int token) {
            Match match = clues.scan().match(token);
            if (match == null || match.length() == 1) {
                return token + 1;
            }
            boolean other = clues.has(token, CalendarKind.OTHER)
                    || clues.has(token, CalendarKind.DAYTIME)
                    || clues.has(token, CalendarKind.UNTIL_NOW)
                    || !match.has(Sense.CalendarWord.class);
            return other ? match.end() : token + 1;
        }
    }
}
