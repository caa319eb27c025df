package org.vakanuvis.link;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.vakanuvis.model.Country;
import org.vakanuvis.model.Page;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.model.WorldMap;
import org.vakanuvis.model.WorldMap.Tile;
import org.vakanuvis.model.WorldPage;

/** Draws the countries of the archive as a map of tiles. */
final class WorldPages {
  private final Lines lines;

  WorldPages(Lines lines) {
    this.lines = lines;
  }

  /** The page with the map; none where no release names a country. */
  Stream<Page> pages() {
    return lines.archive().countries().isEmpty()
        ? Stream.empty()
        : Stream.of(
            new WorldPage(
                Addresses.WORLD,
                lines.say("link.world"),
                lines.trail(),
                map(),
                Counts.most(lines.countryTallies(), Integer.MAX_VALUE)));
  }

  /** Every country's tile; null where no release names a country. */
  WorldMap map() {
    if (lines.archive().countries().isEmpty()) {
      return null;
    }
    int most = lines.archive().countries().values().stream().mapToInt(List::size).max().orElse(0);
    Shades shades = new Shades(most);
    WordTable table = lines.archive().dictionaries().table("tiles");
    List<Tile> tiles = new ArrayList<>();
    int columns = 0;
    int rows = 0;
    for (List<String> row : table.rows()) {
      Country country =
          lines.archive().dictionaries().countries().get(row.get(table.column("code")));
      if (country != null) {
        int x = Integer.parseInt(row.get(table.column("column")));
        int y = Integer.parseInt(row.get(table.column("row")));
        columns = Math.max(columns, x + 1);
        rows = Math.max(rows, y + 1);
        tiles.add(tile(country, x, y, shades));
      }
    }
    return new WorldMap(columns, rows, tiles);
  }

  private Tile tile(Country country, int column, int row, Shades shades) {
    int count = lines.archive().countries().getOrDefault(country.code(), List.of()).size();
    return new Tile(
        country.code(),
        country.name(),
        count == 0 ? null : country.address(),
        column,
        row,
        count,
        shades.of(count));
  }
}
