package io.github.crossfact.mention;

import io.github.crossfact.event.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** One mention of every kind, and of some kinds with open ends or unknown parts. */
public final class MentionExamples {

    private MentionExamples() {}

    public static List<NormalizedMention> all() {
        List<Value> values = List.of(
                new NumberValue(new BigDecimal("37.5E9")),
                new OrdinalValue(BigDecimal.valueOf(13)),
                new PercentValue(new BigDecimal("5.650")),
                new FractionValue(new BigDecimal("0.000000000001")),
                NumberRange.closed(BigDecimal.valueOf(300), new BigDecimal("400.0")),
                NumberRange.moreThan(BigDecimal.TEN),
                NumberRange.atMost(BigDecimal.TEN),
                new DurationValue("P10Y"),
                new DateValue("XXXX-01-12"),
                new DatePeriodValue("2021/2025"),
                new MoneyValue(new BigDecimal("1.2E9"), "VND"),
                new MoneyValue(BigDecimal.TEN, null),
                new MoneyValue(BigDecimal.TEN, null, 100),
                new MeasureValue(new BigDecimal("295.50"), "kg"),
                new DocumentCode("06", "2025", "NĐ", "CP"),
                new DocumentCode("25", null, null, null));
        List<NormalizedMention> mentions = new ArrayList<>();
        for (Value value : values) {
            int start = 10 * mentions.size();
            mentions.add(new NormalizedMention(new Span(start, start + 4), "۲۶ ک", value));
        }
        return mentions;
    }
}
