package io.github.crossfact.internal.read;

import static io.github.crossfact.internal.read.Told.assertTold;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where and when facts hold. 10 is the province of Lào Cai, 085 its district of Bắc Hà, 02869 a commune there; 49 is Quảng Nam. */
class SettingTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    a unit named before                     | En provo Lào Cai bildit 39 modos.                    | 39 MODEL BUILT, place 10
                    … or behind                             | Bildit 39 modos en provo Lào Cai.                    | 39 MODEL BUILT, place 10
                    the nearest before                      | En Lào Cai 39 modos, en Quảng Nam 12 projos.         | 39 MODEL, place 10 / 12 PROJECT, place 49
                    the smallest of an address              | En kommo Bản Liền (distro Bắc Hà, provo Lào Cai) 39 modos. | 39 MODEL, place 02869
                    … with commas                           | En distro Bắc Hà, provo Lào Cai, 39 modos.           | 39 MODEL, place 085
                    not one that is left out                | En Lào Cai, eksep distro Bắc Hà, 39 modos.           | 39 MODEL, place 10
                    a city of a district's level            | En urbo Lào Cai 39 modos.                            | 39 MODEL, place 080
                    … or of a province's                    | En urbo Hà Nội 39 modos.                             | 39 MODEL, place 01
                    of two of a name the one that is a city | En urbo Kỳ Anh 39 modos.                             | 39 MODEL, place 449
                    … or the one that is none               | En distro Kỳ Anh 39 modos.                           | 39 MODEL, place 447
                    a district behind settles its commune   | En kommo Bản Liền, distro Bắc Hà, 39 modos.          | 39 MODEL, place 02869
                    nowhere in particular                   | Bildit 39 modos.                                     | 39 MODEL BUILT
                    the one right behind its number         | En Lào Cai 39 modos en distro Bắc Hà ka 12 projos.   | 39 MODEL, place 085 / 12 PROJECT, place 085
                    a town with the name of its province and more | En Điện Biên Phủ 39 modos.                     | 39 MODEL, place 094
                    a city without a word that says so      | En Vinh 39 modos.                                    | 39 MODEL, place 412
                    … nor a name that goes on               | En Vinh Zor 39 modos.                                | 39 MODEL
                    … of another province than the page's   | En Lào Cai 3 modos.~En Nha Trang 39 modos.           | 3 MODEL, place 10 / 39 MODEL, place 568
                    so many each in several                 | Po 39 modos en distro Bắc Hà ka distro Bát Xát.      | 39 MODEL, place 085 / 39 MODEL, place 082
                    not one of another part of the sentence | En Lào Cai.~39 modos; distro Bắc Hà malbone.         | 39 MODEL, place 10
                    the whole country                       | En Lào Cai 4 projos.~Tutlande bildit 39 modos.       | 4 PROJECT, place 10 / 39 MODEL BUILT
                    """)
    void aFactHoldsInTheUnitNamedBesideIt(String why, String text, @Nullable String facts) {
        assertTold(text, facts);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    the paragraph stays where it is         | En distro Bắc Hà 39 modos. Bildit 12 projos.         | 39 MODEL, place 085 / 12 PROJECT BUILT, place 085
                    … until it goes elsewhere               | En distro Bắc Hà 39 modos. En Quảng Nam 12 projos. 4 caselas. | 39 MODEL, place 085 / 12 PROJECT, place 49 / 4 HOUSE, place 49
                    the next one is about the page's own    | En Lào Cai.~En distro Bắc Hà 39 modos.~12 projos.    | 39 MODEL, place 085 / 12 PROJECT, place 10
                    … unless it goes on                     | En Lào Cai.~En distro Bắc Hà 39 modos.~Krome, 12 projos. | 39 MODEL, place 085 / 12 PROJECT, place 085
                    … with what was told of a commune as an example | En Lào Cai.~En kommo Bản Liền 39 modos.~Krome, 12 projos. | 39 MODEL, place 02869 / 12 PROJECT, place 10
                    … as one in the middle does not         | En Lào Cai.~En distro Bắc Hà 39 modos.~Bildit tie 4 caselas krome 12 projos. | 39 MODEL, place 085 / 4 HOUSE BUILT, place 10 / 12 PROJECT, place 10
                    … or the district that it begins with   | En distro Bắc Hà, provo Lào Cai.~39 modos.           | 39 MODEL, place 085
                    no photographer is a place              | En Lào Cai.~Foto: Quảng Nam~Bildit 39 modos.~(Foto: Quảng Nam)~12 projos. | 39 MODEL BUILT, place 10 / 12 PROJECT, place 10
                    … though a unit by its noun is          | En Lào Cai.~Provo: Quảng Nam~Provo: Quảng Nam~Bildit 39 modos. | 39 MODEL BUILT, place 49
                    … and one that more is said of          | En Lào Cai 3 modos.~Foto: Quảng Nam, 39 modos.       | 3 MODEL, place 10 / 39 MODEL, place 49
                    the page's own is the one named most    | 39 modos.~En Lào Cai 3 modos.~En Quảng Nam 4 modos.~En Lào Cai. | 39 MODEL, place 10 / 3 MODEL, place 10 / 4 MODEL, place 49
                    … and names below count for it          | 39 modos.~En Quảng Nam 4 modos.~En distro Bắc Hà.~En distro Bát Xát. | 39 MODEL, place 10 / 4 MODEL, place 49
                    … or the one district of a province that it never names | 39 modos.~En distro Bắc Hà 3 modos. | 39 MODEL, place 085 / 3 MODEL, place 085
                    what was split from another is told of  | Distro Bắc Hà divenit distro Bát Xát. 39 modos.      | 39 MODEL, place 085
                    """)
    void aFactWithoutAUnitHoldsWhereTheTextIs(String why, String text, @Nullable String facts) {
        assertTold(text, facts);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    the district is the one named last      | En Lào Cai. En distro Bắc Hà 3 modos.~En provo 12 projos.~En distro 39 modos. | 3 MODEL, place 085 / 12 PROJECT, place 10 / 39 MODEL, place 085
                    the province is the page's              | Lào Cai venit.~En distro Bắc Hà 3 modos. En provo 12 projos. | 3 MODEL, place 085 / 12 PROJECT, place 10
                    … also as an adjective                  | Lào Cai venit.~En distro Bắc Hà 3 modos. Prova 12 projos. | 3 MODEL, place 085 / 12 PROJECT, place 10
                    districts are several                   | En Lào Cai. En distro Bắc Hà 3 modos.~En distros 39 modos. | 3 MODEL, place 085 / 39 MODEL, place 10
                    the city is a city                      | En urbo Hà Nội 3 modos.~En distro Ba Vì 12 projos.~En urbo 39 modos. | 3 MODEL, place 01 / 12 PROJECT, place 271 / 39 MODEL, place 01
                    … as are two of them                    | En Lào Cai. En distro Bắc Hà 3 modos.~En biu distro 39 modos. | 3 MODEL, place 085 / 2 DISTRICT, place 10 / 39 MODEL, place 10
                    … or the only one that is named yet     | En Lào Cai.~En distro 39 modos.~En kommo Bản Liền, distro Bắc Hà, 3 modos. | 39 MODEL, place 085 / 3 MODEL, place 02869
                    a district nobody named is nowhere      | En distro 39 modos.                                  | 39 MODEL
                    """)
    void theDistrictIsTheOneTheTextIsAbout(String why, String text, @Nullable String facts) {
        assertTold(text, facts);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    a time before                           | En 2023 bildit 39 modos.                             | 39 MODEL BUILT, period 2023
                    … or behind                             | Bildit 39 modos en 2023.                             | 39 MODEL BUILT, period 2023
                    the nearest before                      | En 2023 39 modos, en 2022 12 projos.                 | 39 MODEL, period 2023 / 12 PROJECT, period 2022
                    the one right behind its figure         | 63 modos en 2020, 120 modos en 2024.                 | 63 MODEL, period 2020 / 120 MODEL, period 2024
                    last year                               | Pasanu bildit 39 modos.                              | 39 MODEL BUILT, period 2023
                    since                                   | Bildit 39 modos ekde 2020.                           | 39 MODEL BUILT, period 2020/..
                    until                                   | Bildit 39 modos tisu 15/10/2023.                     | 39 MODEL BUILT, period ../2023-10-15
                    from and to                             | Bildit 39 modos dela 2021 gisu 2025.                 | 39 MODEL BUILT, period 2021/2025
                    … nor where a sentence has its own      | En 2023 39 modos. En 2022 12 projos.                 | 39 MODEL, period 2023 / 12 PROJECT, period 2022
                    the members of a list are of its heading's | En 2023:~- 39 modos.~2. 12 projos.                | 39 MODEL, period 2023 / 12 PROJECT, period 2023
                    … wherever it tells its time            | Rezul kel laborat tun dil en 2023:~- 39 modos.       | 39 MODEL, period 2023
                    … unless they name their own            | En 2023:~- En 2022 39 modos.~- 12 projos.            | 39 MODEL, period 2022 / 12 PROJECT, period 2023
                    … but not what stands behind the list   | En 2023:~- 39 modos.~12 projos.~- 4 caselas.         | 39 MODEL, period 2023 / 12 PROJECT / 4 HOUSE
                    the next sentence goes on in it         | En 2023 39 modos. 12 projos.                         | 39 MODEL, period 2023 / 12 PROJECT, period 2023
                    … unless it says that it is of now      | En 2023 39 modos. Nune 12 projos.                    | 39 MODEL, period 2023 / 12 PROJECT
                    … or a day was told                     | Ye 15/10/2023 39 modos. 12 projos.                   | 39 MODEL, period 2023-10-15 / 12 PROJECT
                    … or something was held                 | En 2023 konfero ye 15/10/2023. 12 projos.            | CONFERENCE, period 2023-10-15 / 12 PROJECT
                    … and the next paragraph does not       | En 2023 39 modos.~12 projos.                         | 39 MODEL, period 2023 / 12 PROJECT
                    not that of what is compared            | 39 modos, 12 projos ol en 2023.                      | 39 MODEL / 12 PROJECT
                    not that of an aside                    | 39 modos, kiu en 2023 bildit, ka 12 projos.          | 39 MODEL, period 2023 / 12 PROJECT
                    nor one before now                      | En 2023 39 modos, nune 12 projos.                    | 39 MODEL, period 2023 / 12 PROJECT
                    a quoted time is a name                 | "Festo 2023" bildit 39 modos.                        | 39 MODEL BUILT
                    """)
    void aFactHoldsInTheTimeOfItsSentence(String why, String text, @Nullable String facts) {
        assertTold(text, facts);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    2024-01-20 | two provinces are two                  | En Đắk Lắk, en Phú Yên 3 modos. 39 modos. | 3 MODEL, place 54 / 39 MODEL, place 66
                    2025-07-28 | … until they are one                   | En Đắk Lắk, en Phú Yên 3 modos. 39 modos. | 3 MODEL, place 66 / 39 MODEL, place 66
                    2024-01-20 | a district is in its own until then    | En Đắk Lắk.~En distro Đồng Xuân 3 modos. Distro Đồng Xuân.~39 modos. | 3 MODEL, place 558 / 39 MODEL, place 558
                    2025-07-28 | … of a province that is no more        | En Đắk Lắk.~En distro Đồng Xuân 3 modos. Distro Đồng Xuân.~39 modos. | 3 MODEL, place 558 / 39 MODEL, place 66
                    2024-01-20 | the district is the one named last     | En Lào Cai.~En distro Bắc Hà 3 modos.~En distro 39 modos. | 3 MODEL, place 085 / 39 MODEL, place 085
                    2025-07-28 | … while there are districts            | En Lào Cai.~En distro Bắc Hà 3 modos.~En distro 39 modos. | 3 MODEL, place 085 / 39 MODEL, place 10
                    """)
    void sinceTheirMergerProvincesAreOne(LocalDate published, String why, String text, @Nullable String facts) {
        assertTold(published, text, facts);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    a district before its province in brackets | Bắc Hà (Lào Cai) bildit 39 modos.   | 39 MODEL BUILT, place 085
                    … or behind a comma                        | Bắc Hà, Lào Cai: 39 modos.          | 39 MODEL, place 085
                    … whatever else bears its name             | Tân Lập (Sơn La) bildit 39 modos.   | 39 MODEL BUILT, place 03997
                    """)
    void anAddressSaysWhichUnitOfItsNameIsMeant(String why, String text, @Nullable String facts) {
        assertTold(text, facts);
    }
}
