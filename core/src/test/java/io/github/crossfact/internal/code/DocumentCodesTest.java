package io.github.crossfact.internal.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.event.BodyType;
import io.github.crossfact.event.DocumentType;
import io.github.crossfact.event.Level;
import io.github.crossfact.internal.text.FoldedText;
import io.github.crossfact.internal.text.Folding;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentCodesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # code               | number | year | type              | also        | level    | issuer
            # The party
            25-NQ/TW             | 25     |      | RESOLUTION        |             | NATIONAL |
            43-KL/TW             | 43     |      | CONCLUSION        |             | NATIONAL |
            32-CT/TW             | 32     |      | DIRECTIVE         |             | NATIONAL |
            245-QĐ/TW            | 245    |      | DECISION          | REGULATION  | NATIONAL |
            08-QĐi/TU            | 08     |      | REGULATION        |             | PROVINCE | PARTY_COMMITTEE
            127-CTr/TU           | 127    |      | PROGRAM           |             | PROVINCE | PARTY_COMMITTEE
            189-KH/TU            | 189    |      | PLAN              |             | PROVINCE | PARTY_COMMITTEE
            15-ĐA/TU             | 15     |      | PROJECT           |             | PROVINCE | PARTY_COMMITTEE
            28-CTHĐ/HU           | 28     |      | PROGRAM           |             | DISTRICT | PARTY_COMMITTEE
            07-NQ/QU             | 07     |      | RESOLUTION        |             | DISTRICT | PARTY_COMMITTEE
            07-NQ/ThU            | 07     |      | RESOLUTION        |             | DISTRICT | PARTY_COMMITTEE
            03-NQ/ĐU             | 03     |      | RESOLUTION        |             |          | PARTY_COMMITTEE
            18272-CV/VPTW        | 18272  |      | OFFICIAL_LETTER   |             | NATIONAL |
            49-NQ/QUTW           | 49     |      | RESOLUTION        |             | NATIONAL | MILITARY_COMMISSION
            02-KH/BCĐTW          | 02     |      | PLAN              |             | NATIONAL |
            39-HD/BTCTW          | 39     |      | GUIDELINE         |             | NATIONAL | ORGANIZATION_COMMISSION
            17-HD/BTCTU          | 17     |      | GUIDELINE         |             | PROVINCE | ORGANIZATION_COMMISSION
            61-BC/BDVTU          | 61     |      | REPORT            |             | PROVINCE | MASS_MOBILIZATION_COMMISSION
            61-BC/BTGDVTW        | 61     |      | REPORT            |             | NATIONAL | PROPAGANDA_AND_MASS_MOBILIZATION_COMMISSION
            05-TB/UBKTHU         | 05     |      | NOTICE            |             | DISTRICT | INSPECTION_COMMISSION
            12-KL/TWĐTN-BTG      | 12     |      | CONCLUSION        |             | NATIONAL | YOUTH_UNION
            # The state
            126/NQ-CP            | 126    |      | RESOLUTION        |             | NATIONAL | GOVERNMENT
            30/2020/NĐ-CP        | 30     | 2020 | DECREE            |             | NATIONAL | GOVERNMENT
            375/ĐA-CP            | 375    |      | PROJECT           |             | NATIONAL | GOVERNMENT
            30a/2008/NQ-CP       | 30a    | 2008 | RESOLUTION        |             | NATIONAL | GOVERNMENT
            759/QĐ-TTg           | 759    |      | DECISION          |             | NATIONAL | PRIME_MINISTER
            124/2004/QĐ-TTg      | 124    | 2004 | DECISION          |             | NATIONAL | PRIME_MINISTER
            55/CĐ-TTg            | 55     |      | OFFICIAL_TELEGRAM |             | NATIONAL | PRIME_MINISTER
            712/TB-VPCP          | 712    |      | NOTICE            |             | NATIONAL |
            2269/QĐ-BGDĐT        | 2269   |      | DECISION          |             | NATIONAL | MINISTRY
            05/2025/TT-BNV       | 05     | 2025 | CIRCULAR          |             | NATIONAL | MINISTRY
            12/2021/TTLT-BCA-BTC | 12     | 2021 | JOINT_CIRCULAR    |             | NATIONAL | MINISTRY
            1/2018/TTLT-BCA-TANDTC-VKSNDTC | 1      | 2018 | JOINT_CIRCULAR    |             | NATIONAL |
            24/CT-UBND           | 24     |      | DIRECTIVE         |             |          | PEOPLES_COMMITTEE
            1234/QĐ-UBND         | 1234   |      | DECISION          |             |          | PEOPLES_COMMITTEE
            16/TTr-UBND          | 16     |      | SUBMISSION        |             |          | PEOPLES_COMMITTEE
            16/2021/NQ-HĐND      | 16     | 2021 | RESOLUTION        |             |          | PEOPLES_COUNCIL
            24/HD-MTTW-BTT       | 24     |      | GUIDELINE         |             | NATIONAL | FATHERLAND_FRONT
            77/KH-LĐLĐ           | 77     |      | PLAN              |             |          | TRADE_UNION
            77-KH/LĐLĐ           | 77     |      | PLAN              |             |          | TRADE_UNION
            # The National Assembly and its Standing Committee
            202/2025/QH15        | 202    | 2025 | LAW               | RESOLUTION CODE | NATIONAL | NATIONAL_ASSEMBLY
            59/2020/QH14         | 59     | 2020 | LAW               | RESOLUTION CODE | NATIONAL | NATIONAL_ASSEMBLY
            76/2025/UBTVQH15     | 76     | 2025 |                   | ORDINANCE RESOLUTION | NATIONAL | NATIONAL_ASSEMBLY_STANDING_COMMITTEE
            03/1998/PL-UBTVQH10  | 03     | 1998 | ORDINANCE         |             | NATIONAL | NATIONAL_ASSEMBLY_STANDING_COMMITTEE
            755/2005/NQ-UBTVQH11 | 755    | 2005 | RESOLUTION        |             | NATIONAL | NATIONAL_ASSEMBLY_STANDING_COMMITTEE
            10/2020/L-CTN        | 10     | 2020 |                   |             | NATIONAL | PRESIDENT
            # Without a type
            1121/TTg-QHĐP        | 1121   |      | OFFICIAL_LETTER   |             | NATIONAL | PRIME_MINISTER
            3359/VPCP-KTTH       | 3359   |      | OFFICIAL_LETTER   |             | NATIONAL |
            210/UBND-TCKH        | 210    |      | OFFICIAL_LETTER   |             |          | PEOPLES_COMMITTEE
            64/CP                | 64     |      |                   | DECREE RESOLUTION DECISION | NATIONAL | GOVERNMENT
            63/SL                | 63     |      | DECREE            |             |          |
            # An issuer that no table knows
            31-NQ/ĐUVP           | 31     |      | RESOLUTION        |             |          | PARTY_COMMITTEE
            88/KH-BCĐCCHC        | 88     |      | PLAN              |             |          |
            88/2019/QĐ-KBNN      | 88     | 2019 | DECISION          |             |          |
            """)
    void readsEveryPartOfACode(
            String code,
            String number,
            @Nullable String year,
            @Nullable String type,
            @Nullable String also,
            @Nullable Level level,
            @Nullable String issuer) {
        DocumentCode found = parse(code).orElseThrow();
        assertThat(found.code()).isEqualTo(code);
        assertThat(found.number()).isEqualTo(number);
        assertThat(found.year()).isEqualTo(year);
        assertThat(found.documentType()).isEqualTo(type == null ? null : DocumentType.of(type));
        assertThat(words(found)).isEqualTo(Objects.requireNonNullElse(also, ""));
        assertThat(found.issuer()).isEqualTo(issuer == null ? null : BodyType.of(issuer));
        assertThat(found.issuerLevel()).isEqualTo(level);
        assertThat(found.start()).isZero();
        assertThat(found.end()).isEqualTo(Folding.SCRIPT.fold(code).length());
    }

    @ParameterizedTest
    @CsvSource({
        "152/2025/ND-CP, 152/2025/NĐ-CP",
        "759/QD-TTg, 759/QĐ-TTg",
        "2269/QD-BGDDT, 2269/QĐ-BGDĐT",
        "2269/QĐ-BGD&ĐT, 2269/QĐ-BGDĐT",
        "16/2021/NQ-HDND, 16/2021/NQ-HĐND",
        "02-kh/bcdtw, 02-KH/BCĐTW",
        "127-ctr/tu, 127-CTr/TU",
        "۲۴۵-QD/TW, 245-QĐ/TW",
        "١٢٤/٢٠٠٤/QD-TTg, 124/2004/QĐ-TTg",
        "25–NQ∕TW, 25-NQ/TW",
        "25 - NQ / TW, 25-NQ/TW",
        "25-NQ / TW, 25-NQ/TW",
        "30 / 2020 / NĐ - CP, 30/2020/NĐ-CP",
        "202 / 2025 / QH15, 202/2025/QH15",
        "25 NQ/TW, 25-NQ/TW",
        "25NQ/TW, 25-NQ/TW",
        "1234/QĐ.UBND, 1234/QĐ-UBND",
        // Party and state have their own signs; translators and typists take one for the other.
        "25/NQ-TW, 25-NQ/TW",
        "25-NQ-TW, 25-NQ/TW",
        "24-CT/UBND, 24/CT-UBND",
        "152-2025-NĐ-CP, 152/2025/NĐ-CP"
    })
    void oneCodeHasOneSpelling(String written, String code) {
        assertThat(codeOf(written)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "NQ/TW-25, 25-NQ/TW",
        "TW/25-NQ, 25-NQ/TW",
        "TW/NQ-25, 25-NQ/TW",
        "NQ-25/TW, 25-NQ/TW",
        "25-TW/NQ, 25-NQ/TW",
        "NQ / TW-25, 25-NQ/TW",
        "CTr/TU-127, 127-CTr/TU",
        "NQ-CP/126, 126/NQ-CP",
        "CP-NQ/126, 126/NQ-CP",
        "NĐ-CP/30/2020, 30/2020/NĐ-CP",
        "NĐ-CP/2020/30, 30/2020/NĐ-CP",
        "CP-NĐ/2020/30, 30/2020/NĐ-CP",
        "2020/30/NĐ-CP, 30/2020/NĐ-CP",
        "QH15/2025/202, 202/2025/QH15",
        "QH15/202/2025, 202/2025/QH15"
    })
    void rightToLeftPagesReorderTheParts(String written, String code) {
        assertThat(codeOf(written)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NĐ-CP/2020/2021",
                "NQ/TW-2013",
                "NQ/TW-25/12/2013",
                "NQ/TW-25-43",
                "NQ/TW-KL",
                "NQ-KL/TW-25",
                "TW/TU-25-NQ",
                "NĐ-2020/CP/30",
                "KL/TW - 43",
                "QH/2025/202"
            })
    void whatCouldBeReadInTwoWaysIsNoCode(String text) {
        assertThat(codesIn(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "07/08/2013",
                "13/14",
                "17/20",
                "24/7",
                "2021-2025",
                "2021/2025",
                "10.5/12",
                "A4/A3",
                "km2/h",
                "120 km/h",
                "5-kg/Tag",
                "SU-30MK2",
                "Su-27/30",
                "COVID-19",
                "A80-Festival",
                "24/CD-ROM",
                "5-CD/DVD",
                "10/CT-Scan",
                "12-PL/SQL",
                "1080/HD-HDMI",
                "100/BTC-Kurs",
                "3/TU-Dresden",
                "5/HU-Berlin",
                "Nr. 5/TW",
                "5-KH",
                "25-NQ",
                "NQ/TW",
                "TW-25",
                "25/TW",
                "25/TU",
                "59/QH",
                "63-SL",
                "300 SL",
                "+84-28-3829",
                "0912/345/678",
                "1fbc19e8-f6bf-4b2e-a14c-a5537e41beaf.jpeg",
                "dd61ada9-0e72-42a6-bae6-be580e7cb8d4.jpeg",
                "dsc01120.jpg",
                "https://vanban.example/25-nq/tw",
                "https://vanban.example/van-ban/25-nq-tw-ve-dan-van",
                "25-nq-tw-ve-cong-tac-dan-van",
                "25-nq-tw.pdf",
                "25-NQ/TW.pdf",
                "van_ban_25-NQ/TW",
                "25-NQ/TW_1",
                "1.234/QĐ-UBND",
                "1,25-NQ/TW",
                "1234567-NQ/TW",
                "12/13/14/NQ-CP",
                "25-NQ/TW/43",
                "126/NQ-Entwicklung",
                "TW/NQ-25,5",
                "TW/NQ-25.5",
                "TW/NQ-25-26",
                "TW/NQ-25-a",
                "3.25-NQ/TW",
                "12:25-NQ/TW",
                "a/25-NQ/TW",
                "//25-NQ/TW",
                "--25-NQ/TW",
                "25-NQ/TW/x",
                "25-NQ/TW.5",
                "25-NQ-TW-x",
                "25/NQ-TW-5",
                "202/2025/QH15-5",
                "12/2019/TT-BGD&",
                "25   -NQ/TW",
                "30f/2008/NQ-CP",
                "30ab/2008/NQ-CP",
                "25.NQ.TW",
                "25-NQ. TW"
            })
    void theseAreNoCodes(String text) {
        assertThat(codesIn(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Beschluss Nr. 25-NQ/TW, gefasst            | 25-NQ/TW
            (Nr.25-NQ/TW)                              | 25-NQ/TW
            Resolution 25-NQ/TW.                       | 25-NQ/TW
            Resolution 25-NQ/TW.Der Rat                | 25-NQ/TW
            der 30/2020/NĐ-CP-Erlass                   | 30/2020/NĐ-CP
            das 202/2025/QH15-Gesetz                   | 202/2025/QH15
            25-NQ/TW - 43-KL/TW                        | 25-NQ/TW 43-KL/TW
            25-NQ/TW und 43-KL/TW, dazu 127-CTr/TU     | 25-NQ/TW 43-KL/TW 127-CTr/TU
            126/NQ-CP, 759/QD-TTg                      | 126/NQ-CP 759/QĐ-TTg
            رقم/25-NQ/TW                               | 25-NQ/TW
            القرار 25-NQ/TWوالاستنتاج 43-KL/TW         | 25-NQ/TW 43-KL/TW
            و25-NQ/TW                                  | 25-NQ/TW
            قطعنامهٔ ۲۵-NQ/TW‌ها                       | 25-NQ/TW
            - 25-NQ/TW                                 | 25-NQ/TW
            12/2021/TTLT-BCA-…                         | 12/2021/TTLT-BCA
            TW/NQ-25, 5                                | 25-NQ/TW
            TW/NQ-25. Der Rat                          | 25-NQ/TW
            TW/NQ-25 - a                               | 25-NQ/TW
            a:25-NQ/TW                                 | 25-NQ/TW
            /25-NQ/TW                                  | 25-NQ/TW
            -/25-NQ/TW                                 | 25-NQ/TW
            25-NQ/TW/ x                                | 25-NQ/TW
            25/NQ-TW-x                                 | 25-NQ/TW
            202/2025/QH15,5                            | 202/2025/QH15
            12/2019/TT-BGD&DT                          | 12/2019/TT-BGDĐT
            25  -  NQ/TW                               | 25-NQ/TW
            30e/2008/NQ-CP                             | 30e/2008/NQ-CP
            123456-NQ/TW                               | 123456-NQ/TW
            25-NQ.TW                                   | 25-NQ/TW
            """)
    void findsCodesInsideText(String text, String codes) {
        assertThat(codesIn(text)).isEqualTo(codes);
    }

    @Test
    void theLineEndEndsACode() {
        assertThat(codesIn("25-\nNQ/TW")).isEmpty();
    }

    @Test
    void symbolsAreKept() {
        DocumentCode joint = parse("12/2021/TTLT-BCA-BTC").orElseThrow();
        assertThat(joint.typeSymbol()).isEqualTo("TTLT");
        assertThat(joint.issuerSymbols()).containsExactly("BCA", "BTC");
        DocumentCode letter = parse("1121/ttg-qhdp").orElseThrow();
        assertThat(letter.typeSymbol()).isNull();
        assertThat(letter.issuerSymbols()).containsExactly("TTg");
        assertThat(letter.unit()).isEqualTo("QHĐP");
        assertThat(parse("59/2020/QH14").orElseThrow().issuerSymbols()).containsExactly("QH14");
    }

    @ParameterizedTest
    @CsvSource({
        "66-QĐ/TW,        REGULATION, REGULATION, false",
        "66-QĐ/TW,        DECISION,   DECISION,   false",
        "66-QĐ/TW,        DECREE,     DECISION,   true",
        "759/QĐ-TTg,      REGULATION, DECISION,   true",
        "152/2025/NĐ-CP,  DECISION,   DECREE,     true",
        "202/2025/QH15,   RESOLUTION, RESOLUTION, false",
        "202/2025/QH15,   DECREE,     LAW,        true",
        "76/2025/UBTVQH15, RESOLUTION, RESOLUTION, false",
        "76/2025/UBTVQH15, LAW,       ,           true",
        "10/2020/L-CTN,   DECREE,     ,           false",
        "25-NQ/TW,        ,           RESOLUTION, false"
    })
    void theWordingDecidesOnlyWhatTheCodeLeavesOpen(
            String written, @Nullable String word, @Nullable String type, boolean contradicted) {
        DocumentCode code = parse(written).orElseThrow();
        DocumentType called = word == null ? null : DocumentType.of(word);
        assertThat(code.typeIfCalled(called)).isEqualTo(type == null ? null : DocumentType.of(type));
        assertThat(called != null && code.contradicts(called)).isEqualTo(contradicted);
    }

    @ParameterizedTest
    @CsvSource({
        "25-NQ/TW,         RESOLUTION",
        "66-QĐ/TW,         DECISION",
        "202/2025/QH15,    RESOLUTION",
        "76/2025/UBTVQH15, RESOLUTION",
        "152/2025/NĐ-CP,   DECREE"
    })
    void aWordForSeveralTypesMeansTheOneThatTheCodeAllows(String written, String type) {
        List<DocumentType> beschluss = List.of(DocumentType.DECISION, DocumentType.RESOLUTION);
        assertThat(parse(written).orElseThrow().typeIfCalled(beschluss)).isEqualTo(DocumentType.of(type));
    }

    private static Optional<DocumentCode> parse(String text) {
        return Optional.ofNullable(DocumentCodes.parse(Folding.SCRIPT.apply(text), 0));
    }

    private static @Nullable String codeOf(String text) {
        return parse(text).map(DocumentCode::code).orElse(null);
    }

    private static String words(DocumentCode code) {
        return code.alsoPossible().stream().map(DocumentType::word).collect(Collectors.joining(" "));
    }

    /** The codes that begin anywhere in the text, none overlapping the one before. */
    private static String codesIn(String text) {
        FoldedText folded = Folding.SCRIPT.apply(text);
        StringBuilder codes = new StringBuilder();
        int at = 0;
        while (at < folded.length()) {
            DocumentCode code = DocumentCodes.parse(folded, at);
            if (code == null) {
                at++;
            } else {
                codes.append(codes.isEmpty() ? "" : " ").append(code.code());
                at = code.end();
            }
        }
        return codes.toString();
    }
}
