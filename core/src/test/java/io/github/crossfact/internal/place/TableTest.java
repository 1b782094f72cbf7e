package io.github.crossfact.internal.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void theLastCellTakesTheRestOfItsLine() {
        List<String> names = new ArrayList<>();
        new Table("table-of-three.csv", "code,name").forEachRow(cells -> names.add(cells[1]));
        assertThat(names).containsExactly("one", "two, with a comma", "three");
    }

    @Test
    void allBadRowsAreNamedAtOnce() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Table("table-of-three.csv", "code,name").forEachRow(TableTest::refuseOddCodes))
                .withMessage("place/table-of-three.csv:4: 1 is odd\nplace/table-of-three.csv:7: 3 is odd");
    }

    @Test
    void anotherHeaderIsAnError() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Table("table-of-three.csv", "code,form").forEachRow(cells -> {}))
                .withMessage("place/table-of-three.csv:2: the header is \"code,name\", not \"code,form\"");
    }

    @Test
    void aMissingTableIsAnError() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Table("no-such-table.csv", "code").forEachRow(cells -> {}))
                .withMessageStartingWith("no-such-table.csv is missing beside " + Table.class.getName() + "\n");
    }

    private static void refuseOddCodes(String[] cells) {
        if (Integer.parseInt(cells[0]) % 2 != 0) {
            throw new IllegalArgumentException(cells[0] + " is odd");
        }
    }
}
