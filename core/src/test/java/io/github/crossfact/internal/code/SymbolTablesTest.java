package io.github.crossfact.internal.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.event.BodyType;
import io.github.crossfact.event.DocumentType;
import io.github.crossfact.internal.code.IssuerTable.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SymbolTablesTest {

    private static final Symbols SYMBOLS = DocumentCodes.symbols();

    @Test
    void typesAreWordsOfTheVocabulary() {
        List<DocumentType> types = SYMBOLS.types().all().stream()
                .flatMap(symbol -> Stream.concat(Stream.ofNullable(symbol.type()), symbol.partyAlso().stream()))
                .toList();
        assertThat(DocumentType.vocabulary()).containsAll(types);
    }

    @Test
    void issuersAreWordsOfTheVocabulary() {
        List<BodyType> bodies =
                issuers().map(Issuer::body).filter(Objects::nonNull).toList();
        assertThat(BodyType.vocabulary()).containsAll(bodies);
    }

    @Test
    void noSymbolIsBothTypeAndIssuer() {
        assertThat(SYMBOLS.types().all())
                .allSatisfy(type -> assertThat(SYMBOLS.issuers().find(Symbol.fold(type.symbol())))
                        .isNull());
    }

    @Test
    void everySymbolIsFoundByItsFoldedSpelling() {
        assertThat(Stream.of(Kind.WHOLE, Kind.TERMED, Kind.SEAT)
                        .flatMap(kind -> SYMBOLS.issuers().of(kind).values().stream()))
                .allSatisfy(issuer ->
                        assertThat(SYMBOLS.issuers().find(issuer.key())).isEqualTo(issuer));
    }

    private static Stream<Issuer> issuers() {
        return Arrays.stream(Kind.values()).flatMap(kind -> SYMBOLS.issuers().of(kind).values().stream());
    }
}
