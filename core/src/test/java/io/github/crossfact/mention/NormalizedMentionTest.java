package io.github.crossfact.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossfact.DocumentHeader;
import io.github.crossfact.Normalization;
import io.github.crossfact.event.Span;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class NormalizedMentionTest {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    @Test
    void theTextIsTheSpanOfTheWhole() {
        NormalizedMention mention = NormalizedMention.of("in 26 dorpen", new Span(3, 5), new NumberValue(TWO));
        assertThat(mention.text()).isEqualTo("26");
        assertThat(mention.kind()).isEqualTo("number");
    }

    @Test
    void theTextIsAsLongAsItsSpan() {
        refuses(
                () -> new NormalizedMention(new Span(3, 5), "026", new NumberValue(TWO)),
                "text \"026\" must be 2 UTF-16 code units long, as its span is");
    }

    @Test
    void equalNumbersAreEqualHoweverWritten() {
        assertThat(new PercentValue(new BigDecimal("2.00"))).isEqualTo(new PercentValue(TWO));
        assertThat(new MoneyValue(new BigDecimal("2E3"), "VND"))
                .isEqualTo(new MoneyValue(new BigDecimal("2000"), "VND"));
    }

    @Test
    void rangesHoldANumber() {
        assertThat(NumberRange.closed(TWO, TWO).high()).isEqualTo(TWO);
        refuses(() -> new NumberRange(TWO, true, TWO, false), "range 2 to 2 must hold a number");
        refuses(() -> NumberRange.closed(BigDecimal.TEN, TWO), "range 10 to 2 must hold a number");
        refuses(() -> new NumberRange(null, false, null, false), "a range must have one end at least");
        refuses(() -> new NumberRange(null, true, TWO, true), "an end that is not there must not be included");
        refuses(() -> new NumberRange(TWO, true, null, true), "an end that is not there must not be included");
    }

    @Test
    void rangesSayWhichEndTheyInclude() {
        assertThat(NumberRange.atLeast(TWO)).isEqualTo(new NumberRange(TWO, true, null, false));
        assertThat(NumberRange.moreThan(TWO)).isEqualTo(new NumberRange(TWO, false, null, false));
        assertThat(NumberRange.atMost(TWO)).isEqualTo(new NumberRange(null, false, TWO, true));
        assertThat(NumberRange.lessThan(TWO)).isEqualTo(new NumberRange(null, false, TWO, false));
    }

    @Test
    void valuesAreWrittenInTheirNotation() {
        refuses(
                () -> new DurationValue("ten years"),
                "length \"ten years\" must be an ISO 8601 duration, such as P10Y");
        refuses(
                () -> new DateValue("2021/2025"),
                "date \"2021/2025\" must be an EDTF date, such as 2013-08-07 or XXXX-01-12");
        refuses(
                () -> new DatePeriodValue("2021-2025"),
                "period \"2021-2025\" must be an EDTF date or interval, such as 2013-08-07 or 2021/2025");
        refuses(() -> new MoneyValue(TWO, "€"), "currency \"€\" must be an ISO 4217 code, such as VND");
        refuses(
                () -> new MoneyValue(TWO, "EUR", 100),
                "parts 100 must be 1, or more than that where there is no currency");
        refuses(() -> new MeasureValue(TWO, ""), "unit \"\" must be a UCUM code, such as km2");
        refuses(() -> new DocumentCode("", null, null, null), "number of a document code must not be blank");
    }

    @Test
    void mentionsStandInTheOrderOfTheText() {
        NormalizedMention first = new NormalizedMention(new Span(3, 5), "26", new NumberValue(TWO));
        NormalizedMention second = new NormalizedMention(new Span(3, 6), "26.", new OrdinalValue(TWO));
        DocumentHeader header = new DocumentHeader("a", null, null);
        assertThat(new Normalization(header, List.of(first, second)).mentions()).containsExactly(first, second);
        refuses(
                () -> new Normalization(header, List.of(second, first)),
                "mention at Span[start=3, end=5] must not stand after the one at Span[start=3, end=6]");
    }

    private static void refuses(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
