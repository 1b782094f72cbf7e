package io.github.crossfact.internal.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.internal.code.IssuerTable.Kind;
import io.github.crossfact.internal.text.Folding;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every symbol of a type with every symbol of an issuer, in each of the ways that pages spoil them. */
class DocumentCodePropertiesTest {

    private static final Symbols SYMBOLS = DocumentCodes.symbols();

    /** What happens to a code on its way through a translator and a page. */
    static Stream<Named<UnaryOperator<String>>> spoilings() {
        return Stream.of(
                Named.of("no diacritics", code -> code.replace('Đ', 'D').replace('đ', 'd')),
                Named.of("small letters", code -> code.toLowerCase(Locale.ROOT)),
                Named.of("capitals", code -> code.toUpperCase(Locale.ROOT)),
                Named.of("spaces", code -> code.replace("-", " - ").replace("/", " / ")),
                Named.of("long dashes", code -> code.replace('-', '–')),
                Named.of("Persian digits", code -> withDigits(code, '۰')),
                Named.of("Arabic digits", code -> withDigits(code, '٠')),
                Named.of(
                        "direction marks",
                        code -> "\u200F" + code.replace("-", "-\u200E").replace("/", "\u200E/")),
                Named.of("decomposed", code -> Normalizer.normalize(code, Normalizer.Form.NFD)));
    }

    private static String withDigits(String code, char zero) {
        StringBuilder digits = new StringBuilder();
        code.chars()
                .map(character -> character >= '0' && character <= '9' ? character - '0' + zero : character)
                .forEach(character -> digits.append((char) character));
        return digits.toString();
    }

    @Test
    void aCanonicalCodeReadsAsItself() {
        assertThat(canonicalCodes())
                .allSatisfy(code -> assertThat(read(code).code()).isEqualTo(code));
    }

    @ParameterizedTest
    @MethodSource("spoilings")
    void aSpoiledCodeReadsAsTheSound(UnaryOperator<String> spoiling) {
        assertThat(canonicalCodes())
                .allSatisfy(
                        code -> assertThat(value(read(spoiling.apply(code)))).isEqualTo(value(read(code))));
    }

    @Test
    void aReorderedCodeOfTheTablesReadsAsTheSound() {
        assertThat(canonicalCodes().stream().filter(code -> code.matches("25-[^-]+/[^-]+")))
                .isNotEmpty()
                .allSatisfy(code -> {
                    String type = code.substring(3, code.indexOf('/'));
                    String issuer = code.substring(code.indexOf('/') + 1);
                    assertThat(read(type + "/" + issuer + "-25").code()).isEqualTo(code);
                    assertThat(read(issuer + "/25-" + type).typeSymbol()).isEqualTo(type);
                });
    }

    private static List<String> canonicalCodes() {
        List<String> codes = new ArrayList<>();
        for (DocumentTypeSymbol type : SYMBOLS.types().all()) {
            issuers().forEach(issuer -> {
                if (issuer.system() != CodeSystem.STATE) {
                    codes.add("25-" + type.symbol() + "/" + issuer.symbol());
                }
                if (issuer.system() != CodeSystem.PARTY) {
                    codes.add("06/" + type.symbol() + "-" + issuer.symbol());
                    codes.add("1234/2025/" + type.symbol() + "-" + issuer.symbol());
                }
            });
        }
        return codes;
    }

    private static Stream<Issuer> issuers() {
        IssuerTable table = SYMBOLS.issuers();
        Stream<Issuer> alone =
                Stream.of(Kind.WHOLE, Kind.TERMED, Kind.SEAT).flatMap(kind -> table.of(kind).values().stream());
        Stream<Issuer> termed = table.of(Kind.TERMED).values().stream().map(issuer -> issuer.ofTerm("15"));
        Stream<Issuer> seated = table.of(Kind.SEATED).values().stream()
                .flatMap(head -> table.of(Kind.SEAT).values().stream().map(head::at));
        return Stream.of(alone, termed, seated).flatMap(issuers -> issuers);
    }

    private static DocumentCode read(String text) {
        DocumentCode code = DocumentCodes.parse(Folding.SCRIPT.apply(text), 0);
        assertThat(code).as(text).isNotNull();
        return Objects.requireNonNull(code);
    }

    /** All of a code but where it stands. */
    private static DocumentCode value(DocumentCode code) {
        return new DocumentCode(
                0,
                0,
                code.number(),
                code.year(),
                code.code(),
                code.typeSymbol(),
                code.documentType(),
                code.alsoPossible(),
                code.issuerSymbols(),
                code.unit(),
                code.issuer(),
                code.issuerLevel());
    }
}
