package io.github.crossfact.testdata;

import io.github.crossfact.Document;
import io.github.crossfact.FactExtractor;
import io.github.crossfact.mention.DatePeriodValue;
import io.github.crossfact.mention.DateValue;
import io.github.crossfact.mention.DurationValue;
import io.github.crossfact.mention.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the times of a text, in the notation of the contract. */
final class Times {

    private static final FactExtractor EXTRACTOR = FactExtractor.ofInstalledLanguages();

    private Times() {}

    /** The dates, periods and lengths that a text tells, in its order. */
    static List<String> in(String language, String text, @Nullable LocalDate published) {
        return EXTRACTOR.normalize(new Document("t", language, published, text)).mentions().stream()
                .flatMap(mention -> notation(mention.value()))
                .toList();
    }

    private static Stream<String> notation(Value value) {
        if (value instanceof DateValue date) {
            return Stream.of(date.edtf());
        }
        if (value instanceof DatePeriodValue period) {
            return Stream.of(period.edtf());
        }
        return value instanceof DurationValue length ? Stream.of(length.length()) : Stream.empty();
    }
}
