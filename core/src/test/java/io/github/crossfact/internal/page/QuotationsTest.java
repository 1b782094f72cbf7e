package io.github.crossfact.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.internal.scan.Scan;
import io.github.crossfact.internal.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    straight quotes                        | Die Bewegung "3 sauber" lief.             | " 3 sauber "
                    German quotes                          | Die Bewegung „3 sauber“ lief.             | " 3 sauber "
                    English quotes                         | Die Bewegung “3 sauber” lief.             | " 3 sauber "
                    a quote of each kind                   | Die Bewegung „3 sauber" lief.             | " 3 sauber "
                    guillemets                             | حركة «3 نظيفة» مستمرة.                    | « 3 نظيفه »
                    guillemets that point inwards          | Die Bewegung »3 sauber« lief.             | » 3 sauber «
                    guillemets in guillemets               | «الحركة «3 نظيفة» في القرية» مستمرة       | « الحركه « 3 نظيفه » في القريه »
                    several on a line                      | „3 sauber“ und „5 Initiativen“            | " 3 sauber " " 5 initiativen "
                    guillemets beside straight quotes      | "3 sauber" und «5 neue»                   | " 3 sauber " « 5 neue »
                    single quotes                          | zo'n '3 sauber' d'or                      | ' 3 sauber '
                    … in brackets                          | de beweging ('3 schoon') liep             | ' 3 schoon '
                    an apostrophe quotes nothing           | 's avonds zo'n 3 schone foto's van d'or   |
                    an unclosed quote                      | Die Bewegung „3 sauber lief.              |
                    an unclosed guillemet                  | حركة «3 نظيفة مستمرة                      |
                    a guillemet that was never opened      | Die Bewegung 3 sauber» lief.              |
                    quotes on two lines                    | Die „3~sauber“ lief.                      |
                    quotes on a later line                 | Die 3.~Bewegung „3 sauber“~lief.          | " 3 sauber "
                    a closed one before an unclosed one    | „3 sauber“ und „5 Initiativen             | " 3 sauber "
                    speech behind a colon                  | Er sagte: „Wir bauten 3 Modelle“          |
                    … however the quotes look              | وقال: «بنينا 3 نماذج»                     |
                    a whole sentence                       | „Wir bauten 3 Modelle.“                   |
                    … that ends in another mark            | „Bauten wir 3 Modelle?“ „Ja, 3!“          |
                    a full stop behind the quote           | Die Bewegung „3 sauber“.                  | " 3 sauber "
                    an empty quotation                     | Die „“ lief.                              | " "
                    nothing                                |                                           |
                    """)
    void aShortQuotationThatIsNoSpeechIsAName(String why, String text, String name) {
        assertThat(String.join(" ", names(text == null ? "" : text.replace('~', '\n'))))
                .as(why)
                .isEqualTo(name == null ? "" : name);
    }

    @Test
    void aLongQuotationIsSpeech() {
        String fourteen = "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn";
        assertThat(names("Er las „" + fourteen + "“ vor.")).hasSize(16);
        assertThat(names("Er las „" + fourteen + " fünfzehn“ vor.")).isEmpty();
    }

    @Test
    void theTokenBesideTheQuotesIsInNoName() {
        Quotations quotations = Quotations.of(Scans.of("a \"b\" c"));
        assertThat(quotations.isName(0)).isFalse();
        assertThat(quotations.isName(2)).isTrue();
        assertThat(quotations.isName(4)).isFalse();
        assertThat(quotations.isName(5)).isFalse();
    }

    private static List<String> names(String text) {
        Scan scan = Scans.of(text);
        Tokens tokens = scan.tokens();
        Quotations quotations = Quotations.of(scan);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (quotations.isName(i)) {
                found.add(tokens.text(i));
            }
        }
        return found;
    }
}
