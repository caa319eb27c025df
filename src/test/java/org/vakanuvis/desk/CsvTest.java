package org.vakanuvis.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How tables are written for spreadsheets and read from them. */
class CsvTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+90",
        "-",
        "@SUM(A1)",
        "\tx",
        "2019-03-14",
        "'tırnak",
        "düz",
        "a;b\n\"c\""
      })
  void everyCellComesBackAsItWent(String cell) {
    String guarded = Csv.guarded(cell);
    String line = Csv.line(List.of("a", guarded, ""), ';');

    assertThat("=+-@\t".indexOf(guarded.charAt(0))).isNegative();
    assertThat(Csv.rows("x;y;z\n" + line).get(1).cells())
        .extracting(Csv::unguarded)
        .containsExactly("a", cell, "");
  }

  @Test
  void rowsKnowTheirLineAndEmptyOnesAreLeftOut() {
    List<Csv.Row> rows = Csv.rows("a,b\r\n\"1\r\n2\",x\r\n,\r\nson,\"açık");

    assertThat(rows).extracting(Csv.Row::line).containsExactly(1, 2, 5);
    assertThat(rows.get(1).cells()).containsExactly("1\r\n2", "x");
    assertThat(rows.get(2).cell(1)).isEqualTo("açık");
    assertThat(rows.get(2).cell(7)).isEmpty();
  }
}
