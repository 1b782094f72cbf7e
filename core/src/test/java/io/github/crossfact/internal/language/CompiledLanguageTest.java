package io.github.crossfact.internal.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.crossfact.event.Level;
import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Match;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.text.Tokens;
import io.github.crossfact.spi.InvalidTableException;
import io.github.crossfact.spi.Language;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompiledLanguageTest {

    private static final String PROPERTIES = "name = X\nscript = Latn\ndecimal = ,\ngrouping = .\nendings = e en\n";
    private static final Sense MODEL = new Sense.Subject(Subject.MODEL, Subject.MODEL);
    private static final Sense GROUP = new Sense.Subject(Subject.GROUP, Subject.COLLECTIVE);

    private final Map<String, String> files = new HashMap<>(Map.of("language.properties", PROPERTIES));

    @Test
    void aLanguageNeedsNoTableButItsProperties() {
        CompiledLanguage language = compiled();
        assertThat(language.tag()).isEqualTo("xx");
        assertThat(language.properties().name()).isEqualTo("X");
        assertThat(senses("modell")).isEmpty();
    }

    @Test
    void aFormHasTheSenseOfItsRow() {
        table("subjects.csv", "subject,honoured,form", "MODEL,,Modell", "GROUP,COLLECTIVE,Gruppe");
        table("levels.csv", "level,kind,form", "DISTRICT,PHRASE,auf Bezirksebene");
        table("cues.csv", "cue,form", "AND,und");
        assertThat(senses("Modelle")).containsExactly(MODEL);
        assertThat(senses("GRUPPEN")).isEmpty();
        assertThat(senses("GRUPPE")).containsExactly(GROUP);
        assertThat(senses("auf Bezirksebene"))
                .containsExactly(new Sense.LevelWord(Level.DISTRICT, Sense.LevelKind.PHRASE));
        assertThat(senses("und")).containsExactly(new Sense.CueWord(Cue.AND));
    }

    @Test
    void aFormOfSeveralTablesHasTheSensesOfAll() {
        table("subjects.csv", "subject,honoured,form", "MEETING,,Sitzung");
        table("gatherings.csv", "kind,form", "MEETING,Sitzung");
        assertThat(senses("Sitzung")).hasSize(2);
        assertThat(senses("Sitzung")).first().isInstanceOf(Sense.Subject.class);
    }

    @Test
    void tablesMayHaveLineEndsOfWindows() {
        files.put("language.properties", PROPERTIES.replace("\n", "\r\n"));
        files.put("subjects.csv", "subject,honoured,form\r\nMODEL,,Modell\r\n\r\nGROUP,COLLECTIVE,Gruppe\r\n");
        files.put("folding.csv", "from,to,name\r\n");
        assertThat(senses("Modelle")).containsExactly(MODEL);
        assertThat(senses("Gruppe")).containsExactly(GROUP);
    }

    @Test
    void theHeaderIsCheckedInEveryTable() {
        table("subjects.csv", "subject,form", "MODEL,Modell");
        table("furniture.csv", "form,part", "Quelle,SOURCE");
        assertThat(problems())
                .containsExactly(
                        "lang-xx/subjects.csv:1: the header is \"subject,form\", expected \"subject,honoured,form\"",
                        "lang-xx/subjects.csv:2: expected 3 cells (subject,honoured,form), found 2: \"MODEL,Modell\"",
                        "lang-xx/furniture.csv:1: the header is \"form,part\", expected \"part,form\"",
                        "lang-xx/furniture.csv:2: part Quelle is none of [SOURCE, COMMENT, AD, SITE] (form \"SOURCE\")");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    subjects.csv   | subject,honoured,form  | model,,x          | subject model subject "model" must be upper-case letters, digits and underscores, such as NEW_WORD
                    qualifiers.csv | qualifier,kind,form    | BUILT,VERB,x      | kind VERB is none of [ATTRIBUTE, PREDICATE]
                    levels.csv     | level,kind,form        | REGION,UNIT,x     | level REGION is none of [NATIONAL, PROVINCE, DISTRICT, COMMUNE, VILLAGE]
                    levels.csv     | level,kind,form        | DISTRICT,NOUN,x   | kind NOUN is none of [PHRASE, UNIT, CITY, UNITS, ADJECTIVE]
                    documents.csv  | type,also,form         | DECREE,law LAW,x  | also law LAW document type "law" must be upper-case letters, digits and underscores, such as NEW_WORD
                    bodies.csv     | body,level,form        | POLICE,CITY,x     | level CITY is none of [NATIONAL, PROVINCE, DISTRICT, COMMUNE, VILLAGE]
                    roles.csv      | role,form              | BOSS,x            | role BOSS is none of [CHAIR, DEPUTY_CHAIR, SECRETARY, DEPUTY_SECRETARY, MINISTER, HEAD, PRESIDENT, PRIME_MINISTER]
                    gatherings.csv | kind,form              | party,x           | kind party gathering "party" must be upper-case letters, digits and underscores, such as NEW_WORD
                    bounds.csv     | bound,position,form    | ROUGHLY,BEFORE,x  | bound ROUGHLY is none of [EXACT, ABOUT, ALMOST, MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST]
                    bounds.csv     | bound,position,form    | ABOUT,WITHIN,x    | position WITHIN is none of [BEFORE, AFTER, BESIDE, CLOSING, BETWEEN, APART, REACHING, REACHING_AT, BEHIND, BEHIND_FROM]
                    units.csv      | unit,factor,form       | km,ten,x          | factor ten is no number
                    units.csv      | unit,factor,form       | km,0,x            | factor 0 must be more than 0
                    units.csv      | unit,factor,form       | ,,x               | unit "" unit "" must be a UCUM code, such as km2
                    units.csv      | unit,factor,form       | square km,,x      | unit square km unit "square km" must be a UCUM code, such as km2
                    currencies.csv | currency,factor,form   | dong,,x           | currency dong currency "dong" must be an ISO 4217 code, such as VND
                    currencies.csv | currency,factor,form   | ,10,x             | factor 10 needs a currency
                    places.csv     | code,form              | 1,x               | code 1 place code "1" must be 2, 3 or 5 digits, or one of your own that begins with a capital letter, such as DE-BE
                    places.csv     | code,form              | hn,x              | code hn place code "hn" must be 2, 3 or 5 digits, or one of your own that begins with a capital letter, such as DE-BE
                    furniture.csv  | part,form              | HEAD,x            | part HEAD is none of [SOURCE, COMMENT, AD, SITE]
                    calendar.csv   | kind,value,form        | MONTH,13G,x       | month 13 is outside 1..12
                    calendar.csv   | kind,value,form        | WEAK_MONTH,0S,x   | month 0 is outside 1..12
                    calendar.csv   | kind,value,form        | MONTH,G,x         | value G does not say which month it is
                    calendar.csv   | kind,value,form        | MONTH,1,x         | value 1 is not what MONTH may have
                    calendar.csv   | kind,value,form        | MONTH,1X,x        | value 1X is not what MONTH may have
                    calendar.csv   | kind,value,form        | WEEKDAY,8,x       | weekday 8 is outside 1..7
                    calendar.csv   | kind,value,form        | WEEKDAY,,x        | value "" does not say which weekday it is
                    calendar.csv   | kind,value,form        | SEASON,1,x        | season 1 is outside 21..24
                    calendar.csv   | kind,value,form        | UNIT,Q,x          | value Q is not what UNIT may have
                    calendar.csv   | kind,value,form        | AND,1Y,x          | value 1Y is not what AND may have
                    folding.csv    | from,to,name           | x,U+0061,x        | from x is not of the form U+0643
                    folding.csv    | from,to,name           | U+00DF,U+0061,x   | from U+00DF is folded to "ss" before it gets here
                    folding.csv    | from,to,name           | U+0640,U+0061,x   | from U+0640 is folded to "" before it gets here
                    folding.csv    | from,to,name           | U+0061,b,x        | to b is not of the form U+0643
                    folding.csv    | from,to,name           | U+XY,U+0061,x     | from U+XY is not of the form U+0643
                    """)
    void aWordThatAColumnDoesNotKnowIsABadRow(String file, String header, String row, String problem) {
        table(file, header, row);
        assertThat(problems()).containsExactly("lang-xx/" + file + ":2: " + problem + " (form \"x\")");
    }

    @Test
    void aCueMustBeOneThatReadersKnow() {
        table("cues.csv", "cue,form", "MAYBE,x");
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("lang-xx/cues.csv:2: cue MAYBE is none of [AND, AT, ")
                .endsWith("(form \"x\")");
    }

    @Test
    void aFormStandsOnceInATable() {
        table("subjects.csv", "subject,honoured,form", "MODEL,,Modell", "GROUP,,Gruppe", "PROJECT,,Modell");
        assertThat(problems())
                .containsExactly(
                        "lang-xx/subjects.csv:4: form Modell stands already at lang-xx/subjects.csv:2 (form \"Modell\")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MODELL", "mödell", "  Modell ", "Mo\u00ADdell"})
    void aFormStandsOnceHoweverItIsSpelled(String again) {
        table("subjects.csv", "subject,honoured,form", "MODEL,,Modell", "PROJECT,," + again);
        assertThat(problems())
                .singleElement()
                .asString()
                .contains("subjects.csv:3: form ", " stands already at lang-xx/subjects.csv:2");
    }

    @Test
    void aFormMayStandInTwoTables() {
        table("subjects.csv", "subject,honoured,form", "DOCUMENT,,Plan");
        table("documents.csv", "type,also,form", "PLAN,,Plan");
        assertThat(problems()).isEmpty();
    }

    @Test
    void aFormThatFoldingLeavesNothingOfIsBad() {
        table("cues.csv", "cue,form", "AND,\u200B\u0640");
        assertThat(problems())
                .singleElement()
                .asString()
                .contains("cues.csv:2: form ", " has nothing left after folding");
    }

    @Test
    void allBadRowsOfAllTablesAreToldAtOnce() {
        files.put("language.properties", "name = X\nscript = Latn\ndecimal = ,\nfeminine = a at\n");
        table("folding.csv", "from,to,name", "e,U+0061,e is a");
        table("subjects.csv", "subject,honoured,form", "model,,Modell", "GROUP,,Gruppe", "GROUP,,gruppe");
        table(
                "levels.csv",
                "level,kind,form",
                "# region is no level",
                "REGION,UNIT,Bezirk",
                "DISTRICT,UNIT",
                "DISTRICT,UNIT,");
        table("furniture.csv", "part,form", "TAIL,Quelle");
        assertThat(problems())
                .containsExactlyInAnyOrder(
                        "lang-xx/language.properties: the key grouping is missing",
                        "lang-xx/language.properties: the key feminine has 2 words, expected 3: letter, before an ending, plural",
                        "lang-xx/folding.csv:2: from e is not of the form U+0643 (form \"e is a\")",
                        "lang-xx/subjects.csv:2: subject model subject \"model\" must be upper-case letters, digits and underscores, such as NEW_WORD (form \"Modell\")",
                        "lang-xx/subjects.csv:4: form gruppe stands already at lang-xx/subjects.csv:3 (form \"gruppe\")",
                        "lang-xx/levels.csv:3: level REGION is none of [NATIONAL, PROVINCE, DISTRICT, COMMUNE, VILLAGE] (form \"Bezirk\")",
                        "lang-xx/levels.csv:4: expected 3 cells (level,kind,form), found 2: \"DISTRICT,UNIT\"",
                        "lang-xx/levels.csv:5: the last cell, the form, is empty",
                        "lang-xx/furniture.csv:2: part TAIL is none of [SOURCE, COMMENT, AD, SITE] (form \"Quelle\")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"گروه\u200Cکار", "گروهکار", "گروه کار", "گروه-کار", "گروه\u00A0کار"})
    void aFormWithAJoinerMatchesJoinedAndSpaced(String text) {
        table("subjects.csv", "subject,honoured,form", "GROUP,COLLECTIVE,گروه\u200Cکار");
        assertThat(senses(text)).containsExactly(GROUP);
    }

    @Test
    void aFormWithASpaceDoesNotMatchJoined() {
        table("subjects.csv", "subject,honoured,form", "GROUP,COLLECTIVE,گروه کار");
        assertThat(senses("گروه کار")).containsExactly(GROUP);
        assertThat(senses("گروهکار")).isEmpty();
    }

    @Test
    void anExactFormWithAJoinerIsExactInBothSpellings() {
        table("subjects.csv", "subject,honoured,form", "GROUP,COLLECTIVE,گروه\u200Cکار=");
        files.put("language.properties", PROPERTIES.replace("e en", "ها"));
        assertThat(senses("گروه کار")).containsExactly(GROUP);
        assertThat(senses("گروهکار")).containsExactly(GROUP);
        assertThat(senses("گروه کارها")).isEmpty();
        assertThat(senses("گروهکارها")).isEmpty();
    }

    @Test
    void aLanguagesOwnFoldingHoldsForFormsAndTexts() {
        table("folding.csv", "from,to,name", "U+0075,U+006F,u is o", "U+0068,,h vanishes");
        table("subjects.csv", "subject,honoured,form", "MODEL,,Muhdell");
        assertThat(senses("modell")).containsExactly(MODEL);
        assertThat(senses("MODUELL")).isEmpty();
        assertThat(senses("mohdhell")).containsExactly(MODEL);
        table("subjects.csv", "subject,honoured,form", "MODEL,,Modell", "GROUP,,Mudell");
        assertThat(problems())
                .singleElement()
                .asString()
                .contains("form Mudell stands already at lang-xx/subjects.csv:2");
    }

    @Test
    void procliticsCountOnlyWithTheirStrategy() {
        table("subjects.csv", "subject,honoured,form", "MODEL,,Modell");
        files.put("language.properties", PROPERTIES + "proclitics = und\n");
        assertThat(senses("undmodell")).isEmpty();
        files.put("language.properties", PROPERTIES + "proclitics = und\nstrategies = clitic-prefixes\n");
        assertThat(senses("undmodell")).containsExactly(MODEL);
    }

    @Test
    void compoundsCountOnlyWithTheirStrategyAndInTheirTables() {
        table("subjects.csv", "subject,honoured,form", "MODEL,,Modell");
        table("roles.csv", "role,form", "HEAD,Leiter");
        assertThat(senses("Vorzeigemodelle")).isEmpty();
        files.put("language.properties", PROPERTIES + "strategies = compound-heads\n");
        assertThat(senses("Vorzeigemodelle")).containsExactly(MODEL);
        assertThat(senses("Gruppenleiter")).isEmpty();
    }

    @Test
    void dualsCountOnlyWithTheirStrategy() {
        table("subjects.csv", "subject,honoured,form", "MODEL,,Modell");
        files.put("language.properties", PROPERTIES + "dual.endings = ein\n");
        assertThat(match("modellein")).isNull();
        files.put("language.properties", PROPERTIES + "dual.endings = ein\nstrategies = dual-counts-two\n");
        assertThat(match("modellein")).isNotNull().extracting(Match::dual).isEqualTo(true);
    }

    private void table(String file, String... lines) {
        files.put(file, String.join("\n", lines));
    }

    private List<String> problems() {
        InvalidTableException thrown = catchThrowableOfType(InvalidTableException.class, this::compiled);
        return thrown == null ? List.of() : thrown.problems();
    }

    private List<Sense> senses(String text) {
        Match match = match(text);
        return match == null ? List.of() : match.senses();
    }

    /** The longest form at the beginning of a text, when nothing of the text is left behind it. */
    private @Nullable Match match(String text) {
        CompiledLanguage language = compiled();
        Tokens tokens = Tokens.of(language.folding().apply(text));
        Match match = language.lexicon().longestAt(tokens, 0, tokens.size());
        return match != null && match.end() == tokens.size() ? match : null;
    }

    private CompiledLanguage compiled() {
        return CompiledLanguage.of(Language.open("xx", name -> {
            String content = files.get(name);
            return content == null ? null : new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        }));
    }
}
