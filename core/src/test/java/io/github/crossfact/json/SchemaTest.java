package io.github.crossfact.json;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.TEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.crossfact.DocumentHeader;
import io.github.crossfact.Extraction;
import io.github.crossfact.Normalization;
import io.github.crossfact.compare.Comparison;
import io.github.crossfact.compare.Conflict;
import io.github.crossfact.compare.Difference;
import io.github.crossfact.compare.MentionComparison;
import io.github.crossfact.compare.Pair;
import io.github.crossfact.compare.PivotTable;
import io.github.crossfact.event.AwardKind;
import io.github.crossfact.event.BodyType;
import io.github.crossfact.event.Bound;
import io.github.crossfact.event.Common;
import io.github.crossfact.event.Count;
import io.github.crossfact.event.DocumentType;
import io.github.crossfact.event.Edtf;
import io.github.crossfact.event.Event;
import io.github.crossfact.event.EventExamples;
import io.github.crossfact.event.FindingKind;
import io.github.crossfact.event.GatheringKind;
import io.github.crossfact.event.Indicator;
import io.github.crossfact.event.Level;
import io.github.crossfact.event.Qualifier;
import io.github.crossfact.event.Quantity;
import io.github.crossfact.event.Role;
import io.github.crossfact.event.Span;
import io.github.crossfact.event.Subject;
import io.github.crossfact.event.Theme;
import io.github.crossfact.mention.MentionExamples;
import io.github.crossfact.mention.NormalizedMention;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaTest {

    private static final DocumentHeader HEADER = new DocumentHeader("a", "fa", LocalDate.of(2023, 12, 6));
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(SchemaTest::referredTo));

    @ParameterizedTest
    @MethodSource("io.github.crossfact.json.JsonSchemas#names")
    void schemasAreSchemas(String name) {
        Schema metaSchema = SCHEMAS.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(metaSchema.validate(read(name), InputFormat.JSON)).isEmpty();
    }

    @Test
    void everyExtractionIsValid() {
        Extraction extraction = new Extraction(HEADER, EventExamples.all(), EventExamples.findings());
        assertThat(errors("extraction", CrossfactJson.write(extraction))).isEmpty();
        assertThat(errors("extraction", CrossfactJson.writePretty(extraction))).isEmpty();
        assertThat(errors("extraction", CrossfactJson.write(new Extraction(HEADER, List.of(), List.of()))))
                .isEmpty();
    }

    @Test
    void everyNormalizationIsValid() {
        Normalization normalization = new Normalization(HEADER, MentionExamples.all());
        assertThat(errors("normalization", CrossfactJson.write(normalization))).isEmpty();
    }

    @Test
    void everyComparisonIsValid() {
        Extraction all = new Extraction(HEADER, EventExamples.all(), List.of());
        Extraction none = new Extraction(new DocumentHeader("b", null, null), List.of(), List.of());
        for (Comparison comparison :
                List.of(Comparison.of(all, all), Comparison.of(all, none), Comparison.of(none, all), conflicts())) {
            assertThat(errors("comparison", CrossfactJson.write(comparison))).isEmpty();
            assertThat(errors("comparison", CrossfactJson.writePretty(comparison)))
                    .isEmpty();
        }
    }

    /** Every field of every type of event, stated on one side only. */
    private static Comparison conflicts() {
        List<Conflict<String>> conflicts = EventExamples.all().stream()
                .map(event -> new Conflict<>(Pair.of(event.id(), event.id()), stated(event)))
                .toList();
        return new Comparison(HEADER, HEADER, List.of(), conflicts, List.of(), List.of());
    }

    private static List<Difference> stated(Event event) {
        Stream<Difference> common =
                Stream.of(new Difference("place", event.place(), null), new Difference("period", null, event.period()));
        Stream<Difference> own = Arrays.stream(event.getClass().getRecordComponents())
                .filter(component -> !component.getName().equals("common"))
                .map(component -> new Difference(component.getName(), value(component, event), null));
        return Stream.concat(common, own)
                .filter(each -> !(each.left() instanceof Collection<?> list && list.isEmpty()))
                .toList();
    }

    private static Object value(RecordComponent component, Event event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException exception) {
            throw new IllegalStateException(exception);
        }
    }

    @Test
    void everyComparisonOfMentionsIsValid() {
        Normalization all = new Normalization(HEADER, MentionExamples.all());
        Normalization none = new Normalization(HEADER, List.of());
        NormalizedMention mention = MentionExamples.all().get(0);
        Conflict<NormalizedMention> conflict = new Conflict<>(
                Pair.of(mention, mention), List.of(new Difference("value", mention.value(), mention.value())));
        MentionComparison conflicting =
                new MentionComparison(HEADER, HEADER, List.of(), List.of(conflict), List.of(), List.of());
        for (MentionComparison comparison :
                List.of(MentionComparison.of(all, all), MentionComparison.of(all, none), conflicting)) {
            assertThat(errors("comparison", CrossfactJson.write(comparison))).isEmpty();
        }
    }

    @Test
    void everyTableIsValid() {
        Extraction all = new Extraction(HEADER, EventExamples.all(), List.of());
        Extraction none = new Extraction(HEADER, List.of(), List.of());
        Event count = Count.of(Common.of("e1", new Span(0, 1)), Subject.MODEL, Quantity.exact(7));
        Event other = Count.of(Common.of("e1", new Span(0, 1)), Subject.MODEL, Quantity.range(ONE, TEN));
        PivotTable table = PivotTable.of(List.of(
                all,
                new Extraction(HEADER, List.of(count), List.of()),
                new Extraction(HEADER, List.of(other), List.of())));
        for (PivotTable each : List.of(table, PivotTable.of(List.of(all, none)), PivotTable.of(List.of(none, none)))) {
            assertThat(errors("comparison", CrossfactJson.write(each))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'left':{'id':'a'},'right':{'id':'b'},'agreed':[],'conflicting':[],'onlyLeft':[]}",
                "{'left':{'id':'a'},'right':{'id':'b'},'agreed':[['e1']],'conflicting':[],'onlyLeft':[],'onlyRight':[]}",
                "{'left':{'id':'a'},'right':{'id':'b'},'agreed':[],'conflicting':[{'events':['e1','e1'],'fields':{}}],"
                        + "'onlyLeft':[],'onlyRight':[]}",
                "{'left':{'id':'a'},'right':{'id':'b'},'agreed':[],'conflicting':[{'events':['e1','e1'],"
                        + "'fields':{'colour':['red',null]}}],'onlyLeft':[],'onlyRight':[]}",
                "{'left':{'id':'a'},'right':{'id':'b'},'agreed':[],'conflicting':[{'events':['e1','e1'],"
                        + "'fields':{'quantity':[{'value':7},null]}}],'onlyLeft':[],'onlyRight':[]}",
                "{'translations':[{'id':'a'}],'rows':[]}",
                "{'translations':[{'id':'a'},{'id':'b'}],'rows':[{'type':'battle','events':['e1',null],'fields':{},"
                        + "'deviating':[0]}]}",
                "{}"
            })
    void comparisonsBesidesTheContractAreInvalid(String comparison) {
        assertThat(errors("comparison", json(comparison))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'id':'a','text':''}",
                "{'id':'a','text':'x','language':'fa','published':'2023-12-06','site':1}",
                "{'id':'a','text':'x','language':null,'published':null}"
            })
    void documentsThatCanBeReadAreValid(String document) {
        assertThat(errors("document", json(document))).isEmpty();
        assertThat(CrossfactJson.readDocument(json(document)).id()).isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'text':'x'}",
                "{'id':'a'}",
                "{'id':7,'text':'x'}",
                "{'id':'a','text':null}",
                "{'id':'a','text':'x','published':'06/12/2023'}",
                "[]"
            })
    void documentsThatCanNotBeReadAreInvalid(String document) {
        assertThat(errors("document", json(document))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'rate','quantity':{'value':5,'bound':'EXACT'}}",
                "{'id':'e1','type':'rate','quantity':{'value':5,'bound':'EXACT'}}",
                "{'id':'g1','type':'rate','mentions':[{'start':0,'end':1}],'quantity':{'value':5,'bound':'EXACT'}}",
                "{'id':'e1','type':'rate','mentions':[],'quantity':{'value':5,'bound':'EXACT'}}",
                "{'id':'e1','type':'rate','mentions':[{'start':-1,'end':1}],'quantity':{'value':5,'bound':'EXACT'}}",
                "{'id':'e1','type':'rate','mentions':[{'start':0,'end':1}],'quantity':{'value':'5','bound':'EXACT'}}",
                "{'id':'e1','type':'rate','mentions':[{'start':0,'end':1}],'quantity':{'value':5,'bound':'OVER'}}",
                "{'id':'e1','type':'rate','mentions':[{'start':0,'end':1}],'quantity':{'value':5,'bound':'EXACT'},"
                        + "'indicator':'poverty'}",
                "{'id':'e1','type':'rate','mentions':[{'start':0,'end':1}],'quantity':{'value':5,'bound':'EXACT'},"
                        + "'unit':'km'}",
                "{'id':'e1','type':'rate','mentions':[{'start':0,'end':1}],'quantity':{'value':5,'bound':'EXACT'},"
                        + "'period':'2021-2025'}",
                "{'id':'e1','type':'rate','mentions':[{'start':0,'end':1}],'quantity':{'value':5,'bound':'EXACT'},"
                        + "'place':null}",
                "{'id':'e1','type':'count','mentions':[{'start':0,'end':1}],'quantity':{'value':5,'bound':'EXACT'},"
                        + "'subject':'OTHER'}",
                "{'id':'e1','type':'count','mentions':[{'start':0,'end':1}],'quantity':{'value':5,'bound':'EXACT'},"
                        + "'subject':'MODEL','noun':'Modelle'}",
                "{'id':'e1','type':'battle','mentions':[{'start':0,'end':1}]}"
            })
    void eventsBesidesTheContractAreInvalid(String event) {
        assertThat(errors("extraction", extraction(event))).isNotEmpty();
    }

    @Test
    void wordsOfOnesOwnAreValid() {
        String event = "{'id':'e1','type':'rate','mentions':[{'start':0,'end':1}],"
                + "'quantity':{'value':5,'bound':'EXACT'},'indicator':'LITERACY_RATE'}";
        assertThat(errors("extraction", extraction(event))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'kind':'number','start':0,'end':1,'text':'7','value':7}",
                "{'kind':'number','start':0,'end':1,'text':'7','value':'7.0'}",
                "{'kind':'number','start':0,'end':1,'text':'7','value':'7E3'}",
                "{'kind':'number','start':0,'end':1,'text':'7','value':{'amount':'7'}}",
                "{'kind':'number_range','start':0,'end':1,'text':'7','value':{'low':'7'}}",
                "{'kind':'date','start':0,'end':1,'text':'7','value':'2021/2025'}",
                "{'kind':'battle','start':0,'end':1,'text':'7','value':'7'}",
                "{'kind':'number','start':0,'end':1,'value':'7'}"
            })
    void mentionsBesidesTheContractAreInvalid(String mention) {
        assertThat(errors("normalization", json("{'document':{'id':'a'},'mentions':[" + mention + "]}")))
                .isNotEmpty();
    }

    @Test
    void theSchemaListsTheWordsOfTheVocabularies() {
        Map<String, List<?>> vocabularies = new TreeMap<>(Map.of(
                "awardKind", AwardKind.vocabulary(),
                "bodyType", BodyType.vocabulary(),
                "documentType", DocumentType.vocabulary(),
                "gatheringKind", GatheringKind.vocabulary(),
                "indicator", Indicator.vocabulary(),
                "qualifier", Qualifier.vocabulary(),
                "subject", Subject.vocabulary(),
                "theme", Theme.vocabulary()));
        vocabularies.forEach(
                (name, words) -> assertThat(words(definition(name).path("anyOf").path(0)))
                        .as(name)
                        .isEqualTo(words.stream().map(Object::toString).toList()));
    }

    @Test
    void theSchemaListsTheConstantsOfTheEnums() {
        Map<String, Enum<?>[]> enums = new TreeMap<>(Map.of(
                "bound", Bound.values(),
                "findingKind", FindingKind.values(),
                "level", Level.values(),
                "role", Role.values()));
        enums.forEach((name, constants) -> assertThat(words(definition(name)))
                .as(name)
                .isEqualTo(Arrays.stream(constants).map(Enum::name).toList()));
    }

    @Test
    void theSchemaListsTheTypesOfEvents() {
        Set<String> types =
                EventExamples.all().stream().map(Event::type).collect(Collectors.toCollection(LinkedHashSet::new));
        assertThat(words(definition("event").path("properties").path("type"))).containsExactlyElementsOf(types);
        assertThat(Event.class.getPermittedSubclasses()).hasSameSizeAs(types);
    }

    @Test
    void theSchemaKnowsTheDatesThatEventsTake() {
        Pattern date = Pattern.compile(definition("edtfDate").path("pattern").stringValue());
        Pattern period = Pattern.compile(definition("edtf").path("pattern").stringValue());
        for (String field : twoDigitFields()) {
            // Not the 30th of any month: how long each one is, is beyond a pattern.
            for (String text : List.of("2024-" + field, "202X-" + field + "-28", "XXXX-01-" + field)) {
                boolean valid = Edtf.isDate(text);
                assertThat(date.matcher(text).find()).as(text).isEqualTo(valid);
                assertThat(period.matcher(text).find()).as(text).isEqualTo(valid);
                assertThat(period.matcher("../" + text).find()).as(text).isEqualTo(valid);
                assertThat(period.matcher(text + "/2030").find()).as(text).isEqualTo(valid);
            }
        }
    }

    private static List<String> twoDigitFields() {
        List<String> digits = List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "X");
        return digits.stream()
                .flatMap(tens -> digits.stream().map(units -> tens + units))
                .toList();
    }

    @Test
    void aSchemaThatThereIsNotIsAnswered() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonSchemas.text("event"))
                .withMessage(
                        "no schema is called \"event\": there are [document, extraction, normalization, comparison]");
    }

    private static List<Error> errors(String schema, String json) {
        return SCHEMAS.getSchema(read(schema))
                .validate(
                        json,
                        InputFormat.JSON,
                        execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static JsonNode definition(String name) {
        return JsonMapper.shared().readTree(read("extraction")).path("$defs").path(name);
    }

    private static List<String> words(JsonNode definition) {
        return definition.path("enum").valueStream().map(JsonNode::stringValue).toList();
    }

    private static String extraction(String event) {
        return json("{'schema':'crossfact/1','document':{'id':'a'},'events':[" + event + "]}");
    }

    /** A schema that another one refers to, by its id. */
    private static @Nullable String referredTo(String id) {
        String prefix = "urn:crossfact:1:";
        return id.startsWith(prefix) ? read(id.substring(prefix.length())) : null;
    }

    /** JSON is easier to read with single quotes in it. */
    private static String json(String text) {
        return text.replace('\'', '"');
    }

    private static String read(String schema) {
        return JsonSchemas.text(schema);
    }
}
