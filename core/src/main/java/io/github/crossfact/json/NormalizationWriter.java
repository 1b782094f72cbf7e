package io.github.crossfact.json;

import io.github.crossfact.Normalization;
import io.github.crossfact.mention.DatePeriodValue;
import io.github.crossfact.mention.DateValue;
import io.github.crossfact.mention.DocumentCode;
import io.github.crossfact.mention.DurationValue;
import io.github.crossfact.mention.FractionValue;
import io.github.crossfact.mention.MeasureValue;
import io.github.crossfact.mention.MoneyValue;
import io.github.crossfact.mention.NormalizedMention;
import io.github.crossfact.mention.NumberRange;
import io.github.crossfact.mention.NumberValue;
import io.github.crossfact.mention.OrdinalValue;
import io.github.crossfact.mention.PercentValue;
import io.github.crossfact.mention.Value;

/** Writes a normalization in the order of its schema. */
final class NormalizationWriter {

    private static final String VALUE = "value";

    private final FieldWriter fields;

    NormalizationWriter(FieldWriter fields) {
        this.fields = fields;
    }

    static void write(Normalization normalization, FieldWriter fields) {
        NormalizationWriter writer = new NormalizationWriter(fields);
        ExtractionWriter.header(normalization.document(), fields);
        fields.objects("mentions", normalization.mentions(), writer::mention);
    }

    void mention(NormalizedMention mention) {
        fields.text("kind", mention.kind());
        fields.integer("start", mention.span().start());
        fields.integer("end", mention.span().end());
        fields.text("text", mention.text());
        value(mention.value());
    }

    /** The field {@code value}. */
    void value(Value value) {
        if (value instanceof NumberValue number) {
            fields.decimal(VALUE, number.number());
        } else if (value instanceof OrdinalValue ordinal) {
            fields.decimal(VALUE, ordinal.number());
        } else if (value instanceof PercentValue percent) {
            fields.decimal(VALUE, percent.number());
        } else if (value instanceof FractionValue fraction) {
            fields.decimal(VALUE, fraction.number());
        } else if (value instanceof DurationValue duration) {
            fields.text(VALUE, duration.length());
        } else if (value instanceof DateValue date) {
            fields.text(VALUE, date.edtf());
        } else if (value instanceof DatePeriodValue period) {
            fields.text(VALUE, period.edtf());
        } else {
            fields.object(VALUE, () -> compound(value));
        }
    }

    private void compound(Value value) {
        if (value instanceof NumberRange range) {
            range(range);
        } else if (value instanceof MoneyValue money) {
            fields.decimal("amount", money.amount());
            fields.text("currency", money.currency());
            if (money.parts() > 1) {
                fields.integer("parts", money.parts());
            }
        } else if (value instanceof MeasureValue measure) {
            fields.decimal("amount", measure.amount());
            fields.text("unit", measure.unit());
        } else {
            code((DocumentCode) value);
        }
    }

    private void range(NumberRange range) {
        if (range.low() != null) {
            fields.decimal("low", range.low());
            fields.truth("lowInclusive", range.lowInclusive());
        }
        if (range.high() != null) {
            fields.decimal("high", range.high());
            fields.truth("highInclusive", range.highInclusive());
        }
    }

    private void code(DocumentCode code) {
        fields.text("number", code.number());
        fields.text("year", code.year());
        fields.text("type", code.type());
        fields.text("issuer", code.issuer());
    }
}
