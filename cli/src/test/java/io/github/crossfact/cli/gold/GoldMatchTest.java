package io.github.crossfact.cli.gold;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.cli.gold.Judgement.Verdict;
import io.github.crossfact.cli.story.Json;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldMatchTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'type':'count','subject':'MODEL','quantity':{'value':5.0}        | 'type':'count','subject':'MODEL','quantity':{'value':5,'bound':'EXACT'}  | true
            'type':'count','subject':'MODEL','quantity':{'value':5}          | 'type':'count','subject':'HOUSE','quantity':{'value':5,'bound':'EXACT'}  | false
            'type':'count','subject':'MODEL','quantity':{'value':5}          | 'type':'count','subject':'MODEL','quantity':{'value':6,'bound':'EXACT'}  | false
            'type':'citation','number':'25','documentType':'RESOLUTION'      | 'type':'citation','number':'25','documentType':'RESOLUTION','year':'2025' | true
            'type':'citation','number':'25'                                  | 'type':'citation','number':'25','documentType':'RESOLUTION'              | false
            'type':'amount','quantity':{'value':5},'currency':'VND'          | 'type':'amount','quantity':{'value':5},'currency':'USD'                  | false
            'type':'rate','quantity':{'value':5},'indicator':'INFLATION'     | 'type':'rate','quantity':{'value':5}                                     | true
            'type':'ratio','numerator':13,'denominator':14                   | 'type':'ratio','numerator':13,'denominator':14,'subject':'DISTRICT'      | true
            'type':'measure','quantity':{'value':5},'unit':'km'              | 'type':'measure','quantity':{'value':5},'unit':'m'                       | false
            'type':'duration','length':'P10Y'                                | 'type':'duration','length':'P10Y','of':'e9'                              | true
            'type':'gathering','kind':'CONGRESS','period':'2024'             | 'type':'gathering','kind':'CONGRESS','period':'2025'                     | false
            'type':'award','award':'MEDAL','recipients':[{'subject':'UNIT'},{'subject':'TEAM'}] \
            | 'type':'award','award':'MEDAL','recipients':[{'subject':'TEAM'},{'subject':'UNIT'}] | true
            'type':'award','award':'MEDAL','recipients':[{'subject':'UNIT'}] \
            | 'type':'award','award':'MEDAL','recipients':[{'subject':'UNIT','quantity':{'value':2}}] | false
            """)
    void aFactIsFoundByItsKey(String gold, String read, boolean found) {
        Verdict verdict = judge("{'events':[{'id':'g1'," + gold + "}]}", "{'id':'e1'," + read + "}")
                .get(0)
                .verdict();

        assertThat(verdict).isEqualTo(found ? Verdict.FOUND : Verdict.MISSED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'qualifiers':['NEW']                                   | 'qualifiers':['BUILT','NEW']                             | []
            'qualifiers':['NEW','POOR']                            | 'qualifiers':['NEW']                                     | [qualifiers]
            'place':{'code':'10','name':'Lao Cai'}                 | 'place':{'code':'10','name':'Lào Cai'}                   | []
            'place':{'code':'10','name':'Lào Cai'}                 | 'place':{'code':'15','name':'Yên Bái'}                   | [place]
            'grantor':{'body':'COURT','person':'An'}               | 'grantor':{'body':'COURT','level':'PROVINCE'}            | []
            'grantor':{'body':'COURT','role':'CHAIR'}              | 'grantor':{'body':'COURT'}                               | [grantor]
            'level':'PROVINCE','period':'2024'                     | 'theme':'CULTURAL_LIFE'                                  | [level, period]
            'theme':'CULTURAL_LIFE'                                | 'theme':'CULTURAL_LIFE','level':'PROVINCE'               | []
            'quantity':{'value':5,'bound':'ABOUT','upper':7.0}     | 'quantity':{'value':5,'bound':'EXACT','upper':7}         | [bound]
            """)
    void whatGoldStatesOfAFactIsCompared(String gold, String read, String wrong) {
        String key = "'type':'rate','quantity':{'value':5},";
        List<Judgement> judgements = judge(
                "{'events':[{'id':'g1'," + (gold.contains("quantity") ? "'type':'rate'," : key) + gold + "}]}",
                "{'id':'e1'," + (read.contains("quantity") ? "'type':'rate'," : key) + read + "}");

        assertThat(judgements.get(0).wrongFields()).hasToString(wrong);
    }

    @Test
    void referencesLeadToWhatTheyReferTo() {
        String gold = "{'events':[{'id':'g1','type':'rate','quantity':{'value':1}},"
                + "{'id':'g2','type':'rate','quantity':{'value':2}},"
                + "{'id':'g3','type':'duration','length':'P1Y','of':'g1'}]}";
        String events =
                "{'id':'e1','type':'rate','quantity':{'value':2}},{'id':'e2','type':'rate','quantity':{'value':1}},";

        assertThat(judge(gold, events + "{'id':'e3','type':'duration','length':'P1Y','of':'e2'}")
                        .get(2)
                        .wrongFields())
                .isEmpty();
        assertThat(judge(gold, events + "{'id':'e3','type':'duration','length':'P1Y','of':'e1'}")
                        .get(2)
                        .wrongFields())
                .containsExactly("of");
    }

    @Test
    void ofSeveralTheOneThatAgreesBestIsFound() {
        List<Judgement> judgements = judge(
                "{'events':[{'type':'rate','quantity':{'value':5},'period':'2024'}]}",
                "{'id':'e1','type':'rate','quantity':{'value':5}},"
                        + "{'id':'e2','type':'rate','quantity':{'value':5},'period':'2024'}");

        assertThat(judgements).extracting(Judgement::verdict).containsExactly(Verdict.FOUND, Verdict.INVENTED);
        assertThat(judgements.get(0).read().orElseThrow().path("id").stringValue())
                .isEqualTo("e2");
    }

    @Test
    void whatMustBeFoundChoosesBeforeWhatMayBe() {
        List<Judgement> judgements = judge(
                "{'events':[{'type':'rate','quantity':{'value':5},'optional':true},{'type':'rate','quantity':{'value':5}}]}",
                "{'id':'e1','type':'rate','quantity':{'value':5}}");

        assertThat(judgements).extracting(Judgement::verdict).containsExactly(Verdict.FOUND);
    }

    @Test
    void aTypeThatGoldIsNotCompleteForIsNotHeldAgainstAnybody() {
        List<Judgement> judgements = judge(
                "{'types':['count'],'events':[]}",
                "{'id':'e1','type':'rate','quantity':{'value':5}},"
                        + "{'id':'e2','type':'count','subject':'MODEL','quantity':{'value':5}}");

        assertThat(judgements).extracting(Judgement::verdict).containsExactly(Verdict.OPTIONAL, Verdict.INVENTED);
    }

    private static List<Judgement> judge(String gold, String events) {
        return GoldMatch.of(
                Json.read(gold.replace('\'', '"')), Json.read("{\"events\":[" + events.replace('\'', '"') + "]}"));
    }
}
