package io.github.crossfact.spark;

import io.github.crossfact.json.JsonSchemas;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The types of Spark that the published JSON Schema of an extraction stands for, so that rows can never have another shape than the contract.
 *
 * <p>Objects are structs, and an event is one struct with the fields of all types of events, of which those of its own are filled in. Numbers are
 * doubles, as in the tables of the batch job: the contract allows for a thousand digits, more than any decimal of Spark has. Words are strings,
 * days are dates. Whatever the contract says of a field is its comment.
 */
final class ContractSchema {

    /** An extraction: {@code schema}, {@code document}, {@code events}, {@code findings}. */
    static final StructType EXTRACTION = new ContractSchema(JsonSchemas.text("extraction")).root();

    private final JsonNode schema;

    private ContractSchema(String json) {
        this.schema = JsonMapper.shared().readTree(json);
    }

    /** What a list of an extraction holds. */
    static DataType elementType(String list) {
        return ((ArrayType) EXTRACTION.apply(list).dataType()).elementType();
    }

    private StructType root() {
        return struct(schema);
    }

    private DataType type(JsonNode unresolved) {
        JsonNode node = resolved(unresolved);
        return switch (node.path("type").asString("")) {
            case "object" -> struct(node);
            case "array" -> DataTypes.createArrayType(type(node.path("items")), false);
            case "integer" -> DataTypes.LongType;
            case "number" -> DataTypes.DoubleType;
            case "string" ->
                node.path("format").asString("").equals("date") ? DataTypes.DateType : DataTypes.StringType;
            default -> DataTypes.StringType; // An enumeration, or one that is open.
        };
    }

    private StructType struct(JsonNode node) {
        Map<String, StructField> fields = new LinkedHashMap<>();
        addFields(node, fields);
        node.path("oneOf").forEach(kind -> addFields(resolved(kind), fields));
        return new StructType(fields.values().toArray(StructField[]::new));
    }

    /** A field that several kinds have is the same in all of them; the first is as good as any. */
    private void addFields(JsonNode node, Map<String, StructField> fields) {
        node.path("properties")
                .forEachEntry((name, property) -> fields.computeIfAbsent(name, unused -> field(name, property)));
    }

    private StructField field(String name, JsonNode property) {
        StructField field = DataTypes.createStructField(name, type(property), true, Metadata.empty());
        String comment = property.path("description")
                .asString(resolved(property).path("description").asString(""));
        return comment.isEmpty() ? field : field.withComment(comment);
    }

    /** {@code {"$ref": "#/$defs/place"}} is what stands there. */
    private JsonNode resolved(JsonNode node) {
        JsonNode reference = node.path("$ref");
        return reference.isMissingNode()
                ? node
                : resolved(schema.at(reference.stringValue().substring(1)));
    }
}
