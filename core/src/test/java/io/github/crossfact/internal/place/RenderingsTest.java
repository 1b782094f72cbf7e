package io.github.crossfact.internal.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Walks the table itself. */
class RenderingsTest {

    private final Table table = new Table("renderings.csv", "part,sound,cost,forms");

    @Test
    void everyFormIsOfArabicLettersOrUnwritten() {
        table.forEachRow(cells -> assertThat(cells[3].split(" "))
                .allSatisfy(form -> assertThat(form).matches("-|[ا-يٱ-ۿ]+")));
    }

    @Test
    void everySoundHasAUsualForm() {
        Set<String> sounds = new HashSet<>();
        Set<String> usual = new HashSet<>();
        table.forEachRow(cells -> {
            sounds.add(cells[0] + " " + cells[1]);
            if (cells[2].equals("0")) {
                usual.add(cells[0] + " " + cells[1]);
            }
        });
        assertThat(usual).isEqualTo(sounds);
    }
}
