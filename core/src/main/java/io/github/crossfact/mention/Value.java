package io.github.crossfact.mention;

/** What a stretch of text means by itself, before anything is known of the sentence around it. */
public sealed interface Value
        permits NumberValue,
                OrdinalValue,
                PercentValue,
                FractionValue,
                NumberRange,
                DurationValue,
                DateValue,
                DatePeriodValue,
                MoneyValue,
                MeasureValue,
                DocumentCode {

    /** The kind as JSON names it, such as {@code number_range}. */
    String kind();
}
