package io.github.crossfact.spark;

import java.time.LocalDate;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON of ours as rows of Spark. */
final class JsonRows {

    private JsonRows() {}

    static JsonNode parse(String json) {
        return JsonMapper.shared().readTree(json);
    }

    /** An object as a row; what it does not have is null. */
    static Row row(JsonNode object, StructType type) {
        StructField[] fields = type.fields();
        @Nullable Object[] cells = new @Nullable Object[fields.length];
        for (int i = 0; i < fields.length; i++) {
            cells[i] = cell(object.path(fields[i].name()), fields[i].dataType());
        }
        return RowFactory.create(cells);
    }

    private static @Nullable Object cell(JsonNode value, DataType type) {
        if (value.isMissingNode()) {
            return null;
        }
        if (type instanceof StructType struct) {
            return row(value, struct);
        }
        if (type instanceof ArrayType array) {
            return value.valueStream()
                    .map(element -> cell(element, array.elementType()))
                    .toArray();
        }
        return scalar(value, type);
    }

    private static Object scalar(JsonNode value, DataType type) {
        if (type.equals(DataTypes.LongType)) {
            return value.longValue();
        }
        if (type.equals(DataTypes.DoubleType)) {
            return value.decimalValue().doubleValue();
        }
        if (type.equals(DataTypes.BooleanType)) {
            return value.booleanValue();
        }
        return type.equals(DataTypes.DateType) ? LocalDate.parse(value.stringValue()) : value.stringValue();
    }
}
