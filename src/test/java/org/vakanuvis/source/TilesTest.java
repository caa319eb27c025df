package org.vakanuvis.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.model.WordTable;

/** On the map of tiles every country has one square of its own. */
class TilesTest {
  private static final Dictionaries BUILT_IN =
      new ContentReader(Path.of("src/test/resources/no-content"), diagnostic -> {}).dictionaries();
  private static final WordTable TILES = BUILT_IN.table("tiles");

  @Test
  void everyCountryHasOne() {
    assertThat(TILES.rows())
        .extracting(row -> row.get(TILES.column("code")))
        .containsExactlyInAnyOrderElementsOf(BUILT_IN.countries().keySet());
  }

  @Test
  void noTwoShareOne() {
    assertThat(TILES.rows())
        .extracting(row -> row.get(TILES.column("column")) + "|" + row.get(TILES.column("row")))
        .doesNotHaveDuplicates();
  }

  @Test
  void theyFitOnAScreen() {
    assertThat(TILES.rows())
        .allSatisfy(
            row -> {
              assertThat(Integer.parseInt(row.get(TILES.column("column")))).isBetween(0, 29);
              assertThat(Integer.parseInt(row.get(TILES.column("row")))).isBetween(0, 19);
            });
  }
}
