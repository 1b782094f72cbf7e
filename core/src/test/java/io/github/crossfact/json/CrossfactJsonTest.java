package io.github.crossfact.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossfact.Document;
import io.github.crossfact.DocumentHeader;
import io.github.crossfact.Extraction;
import io.github.crossfact.InvalidDocumentException;
import io.github.crossfact.InvalidExtractionException;
import io.github.crossfact.Normalization;
import io.github.crossfact.event.Common;
import io.github.crossfact.event.Count;
import io.github.crossfact.event.Event;
import io.github.crossfact.event.EventExamples;
import io.github.crossfact.event.Quantity;
import io.github.crossfact.event.Span;
import io.github.crossfact.mention.MentionExamples;
import io.github.crossfact.mention.NormalizedMention;
import io.github.crossfact.mention.NumberValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrossfactJsonTest {

    private static final DocumentHeader HEADER = new DocumentHeader("lao-cai.fa", "fa", LocalDate.of(2023, 12, 6));
    private static final DocumentHeader BARE_HEADER = new DocumentHeader("a", null, null);
    private static final Extraction EXTRACTION = new Extraction(HEADER, EventExamples.all(), EventExamples.findings());
    private static final Normalization NORMALIZATION = new Normalization(HEADER, MentionExamples.all());

    /** Each row is an event of {@link EventExamples} in the same place. */
    private static final List<String> EVENTS = List.of(
            "{'id':'e1','type':'citation','mentions':[{'start':4,'end':13},{'start':14,'end':16}],"
                    + "'place':{'code':'10','name':'Lào Cai'},'period':'../2023-10-15','documentType':'DECREE',"
                    + "'number':'152','year':'2025','code':'152/2025/NĐ-CP','issuer':{'body':'GOVERNMENT',"
                    + "'level':'NATIONAL','role':'PRIME_MINISTER','person':'Phạm Minh Chính'},'issued':'2025-06-14'}",
            "{'id':'e2','type':'citation','mentions':[{'start':30,'end':39}],'documentType':'RESOLUTION'}",
            "{'id':'e3','type':'count','mentions':[{'start':60,'end':69},{'start':70,'end':72}],"
                    + "'place':{'code':'10','name':'Lào Cai'},'period':'../2023-10-15','subject':'MODEL',"
                    + "'quantity':{'value':5287,'bound':'EXACT'},'qualifiers':['BUILT','EXEMPLARY','AWAITED'],"
                    + "'level':'DISTRICT','theme':'SKILLFUL_MASS_MOBILIZATION'}",
            "{'id':'e4','type':'count','mentions':[{'start':90,'end':99}],'subject':'OTHER','noun':'گاومیش',"
                    + "'quantity':{'value':200,'bound':'ALMOST'},'partOf':'e3'}",
            "{'id':'e5','type':'award','mentions':[{'start':120,'end':129},{'start':130,'end':132}],"
                    + "'place':{'code':'10','name':'Lào Cai'},'period':'../2023-10-15',"
                    + "'award':'CERTIFICATE_OF_MERIT','recipients':[{'subject':'COLLECTIVE','quantity':{'value':26,"
                    + "'bound':'EXACT'}},{'subject':'INDIVIDUAL'}],'grantor':{'body':'PEOPLES_COMMITTEE',"
                    + "'level':'PROVINCE','place':{'code':'10','name':'Lào Cai'},'role':'CHAIR'}}",
            "{'id':'e6','type':'award','mentions':[{'start':150,'end':159}],'award':'GIFT'}",
            "{'id':'e7','type':'amount','mentions':[{'start':180,'end':189},{'start':190,'end':192}],"
                    + "'place':{'code':'10','name':'Lào Cai'},'period':'../2023-10-15','quantity':{"
                    + "'value':53906000000,'bound':'ABOUT','alternatives':[53906000000000]},'currency':'VND'}",
            "{'id':'e8','type':'amount','mentions':[{'start':210,'end':219}],"
                    + "'quantity':{'value':300,'upper':400,'bound':'EXACT'},'currency':'EUR'}",
            "{'id':'e9','type':'rate','mentions':[{'start':240,'end':249},{'start':250,'end':252}],"
                    + "'place':{'code':'10','name':'Lào Cai'},'period':'../2023-10-15',"
                    + "'quantity':{'value':5.65,'bound':'EXACT'},'indicator':'GRDP_GROWTH'}",
            "{'id':'e10','type':'rate','mentions':[{'start':270,'end':279}],"
                    + "'quantity':{'value':-0.00000025,'bound':'AT_LEAST'}}",
            "{'id':'e11','type':'ratio','mentions':[{'start':300,'end':309},{'start':310,'end':312}],"
                    + "'place':{'code':'10','name':'Lào Cai'},'period':'../2023-10-15',"
                    + "'numerator':17,'denominator':20,'subject':'CRITERION'}",
            "{'id':'e12','type':'ratio','mentions':[{'start':330,'end':339}],'numerator':0,'denominator':14}",
            "{'id':'e13','type':'measure','mentions':[{'start':360,'end':369},{'start':370,'end':372}],"
                    + "'place':{'code':'10','name':'Lào Cai'},'period':'../2023-10-15',"
                    + "'quantity':{'value':295.5,'bound':'EXACT'},'unit':'kg'}",
            "{'id':'e14','type':'measure','mentions':[{'start':390,'end':399}],"
                    + "'quantity':{'value':0,'bound':'EXACT'},'unit':'km2'}",
            "{'id':'e15','type':'duration','mentions':[{'start':420,'end':429},{'start':430,'end':432}],"
                    + "'place':{'code':'10','name':'Lào Cai'},'period':'../2023-10-15','length':'P10Y','of':'e1'}",
            "{'id':'e16','type':'duration','mentions':[{'start':450,'end':459}],'length':'PT3.5S'}",
            "{'id':'e17','type':'gathering','mentions':[{'start':480,'end':489},{'start':490,'end':492}],"
                    + "'place':{'code':'10','name':'Lào Cai'},'period':'../2023-10-15','kind':'CONFERENCE'}",
            "{'id':'e18','type':'gathering','mentions':[{'start':510,'end':519}],'kind':'TRAINING'}");

    private static final String FINDINGS =
            "{'kind':'BREAKDOWN_MISMATCH','events':['e3','e4'],'expected':982,'actual':985},"
                    + "{'kind':'AMBIGUOUS_SEPARATOR','events':['e7']}";

    private static final String DOCUMENT = "{'document':{'id':'lao-cai.fa','language':'fa','published':'2023-12-06'}";

    @Test
    void writesEveryFieldInTheOrderOfTheContract() {
        assertThat(CrossfactJson.write(EXTRACTION))
                .isEqualTo(json(DOCUMENT.replace("{'document'", "{'schema':'crossfact/1','document'") + ",'events':["
                        + String.join(",", EVENTS) + "],'findings':[" + FINDINGS + "]}"));
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        assertThat(CrossfactJson.write(new Extraction(BARE_HEADER, List.of(), List.of())))
                .isEqualTo(json("{'schema':'crossfact/1','document':{'id':'a'}}"));
        assertThat(CrossfactJson.write(new Normalization(BARE_HEADER, List.of())))
                .isEqualTo(json("{'document':{'id':'a'}}"));
    }

    @Test
    void writesMentionsOfEveryKind() {
        List<String> mentions = List.of(
                "{'kind':'number','start':0,'end':4,'text':'۲۶ ک','value':'37500000000'}",
                "{'kind':'ordinal','start':10,'end':14,'text':'۲۶ ک','value':'13'}",
                "{'kind':'percent','start':20,'end':24,'text':'۲۶ ک','value':'5.65'}",
                "{'kind':'fraction','start':30,'end':34,'text':'۲۶ ک','value':'0.000000000001'}",
                "{'kind':'number_range','start':40,'end':44,'text':'۲۶ ک','value':"
                        + "{'low':'300','lowInclusive':true,'high':'400','highInclusive':true}}",
                "{'kind':'number_range','start':50,'end':54,'text':'۲۶ ک','value':"
                        + "{'low':'10','lowInclusive':false}}",
                "{'kind':'number_range','start':60,'end':64,'text':'۲۶ ک','value':"
                        + "{'high':'10','highInclusive':true}}",
                "{'kind':'duration','start':70,'end':74,'text':'۲۶ ک','value':'P10Y'}",
                "{'kind':'date','start':80,'end':84,'text':'۲۶ ک','value':'XXXX-01-12'}",
                "{'kind':'date_period','start':90,'end':94,'text':'۲۶ ک','value':'2021/2025'}",
                "{'kind':'money','start':100,'end':104,'text':'۲۶ ک','value':"
                        + "{'amount':'1200000000','currency':'VND'}}",
                "{'kind':'money','start':110,'end':114,'text':'۲۶ ک','value':{'amount':'10'}}",
                "{'kind':'money','start':120,'end':124,'text':'۲۶ ک','value':{'amount':'10','parts':100}}",
                "{'kind':'measure','start':130,'end':134,'text':'۲۶ ک','value':{'amount':'295.5','unit':'kg'}}",
                "{'kind':'document_code','start':140,'end':144,'text':'۲۶ ک','value':"
                        + "{'number':'06','year':'2025','type':'NĐ','issuer':'CP'}}",
                "{'kind':'document_code','start':150,'end':154,'text':'۲۶ ک','value':{'number':'25'}}");
        assertThat(CrossfactJson.write(NORMALIZATION))
                .isEqualTo(json(DOCUMENT + ",'mentions':[" + String.join(",", mentions) + "]}"));
    }

    @Test
    void prettyTextIsIndentedByTwo() {
        Event event = Count.ofOther(Common.of("e1", new Span(0, 2)), "x", Quantity.exact(7));
        assertThat(CrossfactJson.writePretty(new Extraction(BARE_HEADER, List.of(event), List.of())))
                .isEqualTo(json("""
                    {
                      'schema': 'crossfact/1',
                      'document': {
                        'id': 'a'
                      },
                      'events': [
                        {
                          'id': 'e1',
                          'type': 'count',
                          'mentions': [
                            {
                              'start': 0,
                              'end': 2
                            }
                          ],
                          'subject': 'OTHER',
                          'noun': 'x',
                          'quantity': {
                            'value': 7,
                            'bound': 'EXACT'
                          }
                        }
                      ]
                    }\
                    """));
    }

    static Stream<Event> events() {
        return EventExamples.all().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void whatWasWrittenIsReadAsAnEqual(Event event) {
        // Alone, an event would refer to others that are not there.
        List<Event> events = Stream.concat(events().filter(other -> !other.id().equals(event.id())), Stream.of(event))
                .toList();
        Extraction extraction = new Extraction(BARE_HEADER, events, List.of());
        assertThat(CrossfactJson.readExtraction(CrossfactJson.write(extraction)).event(event.id()))
                .contains(event);
    }

    @Test
    void wholeExtractionsAreReadAsEquals() {
        assertThat(CrossfactJson.readExtraction(CrossfactJson.write(EXTRACTION)))
                .isEqualTo(EXTRACTION);
        assertThat(CrossfactJson.readExtraction(CrossfactJson.writePretty(EXTRACTION)))
                .isEqualTo(EXTRACTION);
    }

    @Test
    void mentionsMayBeLeftOut() {
        List<Event> unplaced = EventExamples.all().stream()
                .map(event -> event.with(event.common().withMentions(List.of())))
                .toList();
        Extraction extraction = new Extraction(HEADER, unplaced, EventExamples.findings());
        String written = CrossfactJson.write(extraction);
        assertThat(written).doesNotContain("mentions");
        assertThat(CrossfactJson.readExtraction(written)).isEqualTo(extraction);
    }

    @Test
    void numbersOfAnyNotationAreRead() {
        Extraction extraction = readEvents("{'id':'e1','type':'rate','quantity':{'value':5.650E1,'bound':'EXACT'}}");
        assertThat(extraction.events())
                .first()
                .hasFieldOrPropertyWithValue("quantity", Quantity.exact(new BigDecimal("56.5")));
    }

    @Test
    void linesEndInALineFeedOnEveryMachine() throws IOException {
        StringBuilder text = new StringBuilder();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CrossfactJson.writeLine(EXTRACTION, text);
        CrossfactJson.writeLine(EXTRACTION, bytes);
        CrossfactJson.writeLine(NORMALIZATION, text);
        CrossfactJson.writeLine(NORMALIZATION, bytes);
        assertThat(text)
                .hasToString(CrossfactJson.write(EXTRACTION) + '\n' + CrossfactJson.write(NORMALIZATION) + '\n');
        assertThat(bytes.toByteArray()).isEqualTo(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "ar", "fa", "th-TH-u-nu-thai"})
    void isDeafToTheLocale(String tag) {
        String line = CrossfactJson.write(EXTRACTION) + CrossfactJson.writePretty(NORMALIZATION);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(CrossfactJson.write(EXTRACTION) + CrossfactJson.writePretty(NORMALIZATION))
                    .isEqualTo(line);
            assertThat(CrossfactJson.readExtraction(CrossfactJson.write(EXTRACTION)))
                    .isEqualTo(EXTRACTION);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void lettersOfEveryScriptAreWrittenAsTheyAre() {
        assertThat(CrossfactJson.write(number("نمونهٔ کوچک Đà 🌾/"))).contains("\"text\":\"نمونهٔ کوچک Đà 🌾/\"");
        assertThat(CrossfactJson.write(number("\"\\\t\u0001"))).contains(json("'text':'\\'\\\\\\t\\u0001'"));
    }

    @Test
    void halfASurrogatePairIsEscaped() {
        assertThat(CrossfactJson.write(number("a\ud83cb\udf3e\ud83c"))).contains("\"a\\ud83cb\\udf3e\\ud83c\"");
    }

    private static Normalization number(String text) {
        return new Normalization(
                BARE_HEADER,
                List.of(new NormalizedMention(new Span(0, text.length()), text, new NumberValue(BigDecimal.ONE))));
    }

    @Test
    void readsDocuments() {
        assertThat(CrossfactJson.readDocument(
                        json("{'id':'a','language':'fa','published':'2023-12-06','text':'۲۶ گروه','site':{'x':[1]}}")))
                .isEqualTo(new Document("a", "fa", LocalDate.of(2023, 12, 6), "۲۶ گروه"));
    }

    @Test
    void languageAndDateAreOptional() {
        assertThat(CrossfactJson.readDocument(json("\uFEFF{'text':'','published':null,'id':'a'}")))
                .isEqualTo(new Document("a", null, null, ""));
    }

    @Test
    void textsMayBeLong() {
        String text = "۲۶ ".repeat(10_000_000);
        assertThat(CrossfactJson.readDocument("{\"id\":\"a\",\"text\":\"" + text + "\"}")
                        .text())
                .hasSameSizeAs(text);
    }

    static Stream<List<String>> noDocuments() {
        return Stream.of(
                List.of("{'text':'x'}", "field 'id' is missing: expected a string"),
                List.of("{'id':'a'}", "field 'text' is missing: expected a string"),
                List.of("{'id':null,'text':'x'}", "field 'id' is null: expected a string"),
                List.of("{'id':12,'text':'x'}", "field 'id' is 12: expected a string"),
                List.of("{'id':'a','text':['x']}", "field 'text' is ['x']: expected a string"),
                List.of("{'id':'a','text':'x','language':7}", "field 'language' is 7: expected a string"),
                List.of(
                        "{'id':'a','text':'x','published':'06/12/2023'}",
                        "field 'published' is '06/12/2023': expected an ISO date, such as 2023-12-06"),
                List.of(
                        "{'id':'a','text':'x','published':'2023-02-29'}",
                        "field 'published' is '2023-02-29': expected an ISO date, such as 2023-12-06"),
                List.of(
                        "{'id':'a','text':'x','published':20231206}",
                        "field 'published' is 20231206: expected an ISO date, such as 2023-12-06"),
                List.of(
                        "{'text':'x','id':{'a':'0123456789012345678901234567890123456789012345678901234567'}}",
                        "field 'id' is {'a':'012345678901234567890123456789012345678901234567890123…: expected a"
                                + " string"),
                List.of("['a','x']", "the JSON is ['a','x']: expected an object"));
    }

    @ParameterizedTest
    @MethodSource("noDocuments")
    void saysWhatIsWrongWithADocument(List<String> lineAndMessage) {
        assertThatThrownBy(() -> CrossfactJson.readDocument(json(lineAndMessage.get(0))))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage(json(lineAndMessage.get(1)));
    }

    static Stream<List<String>> noJson() {
        return Stream.of(
                List.of("", "not JSON at line 1, column 1: there is no value"),
                List.of("{'id':'a'", "not JSON at line 1, column 10: the text ends within a value"),
                List.of("{'id':'a", "not JSON at line 1, column 9: the text ends within a value"),
                List.of("{} {}", "not JSON at line 1, column 4: another value follows the first"),
                List.of("{'id':'a','id':'b'}", "not JSON at line 1, column 15: Duplicate Object property 'id'"),
                List.of("{'id':1e9999999999}", "not JSON at line 1, column 7: the number is too large"));
    }

    @ParameterizedTest
    @MethodSource("noJson")
    void saysWhereALineIsNotJson(List<String> lineAndMessage) {
        assertThatThrownBy(() -> CrossfactJson.readDocument(json(lineAndMessage.get(0))))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage(json(lineAndMessage.get(1)));
    }

    static Stream<List<String>> noEvents() {
        return Stream.of(
                List.of("{'id':'e1'}", "field 'events[0].type' is missing: expected a string"),
                List.of(
                        "{'id':'e1','type':'battle'}",
                        "field 'events[0].type' is 'battle': expected one of citation, count, award, amount, rate,"
                                + " ratio, measure, duration, gathering"),
                List.of(
                        "{'id':'e1','type':'rate','quantity':{'value':'5','bound':'EXACT'}}",
                        "field 'events[0].quantity.value' is '5': expected a number"),
                List.of(
                        "{'id':'e1','type':'rate','quantity':{'value':5}}",
                        "field 'events[0].quantity.bound' is missing: expected one of EXACT, ABOUT, ALMOST,"
                                + " MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST"),
                List.of(
                        "{'id':'e1','type':'rate','quantity':{'value':1e400000000,'bound':'EXACT'}}",
                        "field 'events[0].quantity': number of more than 1000 digits"),
                List.of(
                        "{'id':'e1','type':'amount','quantity':{'value':5,'bound':'EXACT'},'currency':'dong'}",
                        "field 'events[0]': currency 'dong' must be an ISO 4217 code, such as VND"),
                List.of(
                        "{'id':'e1','type':'count','subject':'model','quantity':{'value':5,'bound':'EXACT'}}",
                        "field 'events[0].subject': subject 'model' must be upper-case letters, digits and"
                                + " underscores, such as NEW_WORD"),
                List.of(
                        "{'id':'e1','type':'rate','mentions':{'start':1}}",
                        "field 'events[0].mentions' is {'start':1}: expected a list"),
                List.of(
                        "{'id':'e1','type':'rate','mentions':[{'start':1,'end':2},{'start':2.5,'end':3}]}",
                        "field 'events[0].mentions[1].start' is 2.5: expected an integer"),
                List.of(
                        "{'id':'e1','type':'rate','mentions':[{'start':5,'end':2}]}",
                        "field 'events[0].mentions[0]': span 5..2 must have 0 <= start < end"),
                List.of(
                        "{'id':'e1','type':'duration','length':'P1Y','of':'e2'}",
                        "event e1 refers to event e2, which is not there"));
    }

    @ParameterizedTest
    @MethodSource("noEvents")
    void saysWhatIsWrongWithAnEvent(List<String> eventAndMessage) {
        assertThatThrownBy(() -> readEvents(eventAndMessage.get(0)))
                .isInstanceOf(InvalidExtractionException.class)
                .hasMessage(json(eventAndMessage.get(1)));
    }

    @Test
    void readsNoOtherVersionOfTheContract() {
        assertThatThrownBy(() -> CrossfactJson.readExtraction(json("{'schema':'crossfact/2','document':{'id':'a'}}")))
                .isInstanceOf(InvalidExtractionException.class)
                .hasMessage("field \"schema\" is \"crossfact/2\": expected crossfact/1");
    }

    private static Extraction readEvents(String events) {
        return CrossfactJson.readExtraction(json("{'document':{'id':'a'},'events':[" + events + "]}"));
    }

    /** JSON is easier to read with single quotes in it. */
    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
