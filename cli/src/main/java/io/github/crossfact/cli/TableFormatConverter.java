package io.github.crossfact.cli;

import io.github.crossfact.cli.table.TableFormat;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A format as an argument. */
final class TableFormatConverter implements ITypeConverter<TableFormat> {

    @Override
    public TableFormat convert(String value) {
        return Arrays.stream(TableFormat.values())
                .filter(format -> format.suffix().equals(value))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("\"" + value + "\" is no table. Give csv or parquet"));
    }
}
