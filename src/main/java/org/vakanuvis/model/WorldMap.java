package org.vakanuvis.model;

import java.util.List;

/**
 * The world as a map of tiles, one for each country, roughly where it lies.
 *
 * @param columns how many tiles it is wide
 * @param rows how many it is high
 */
public record WorldMap(int columns, int rows, List<Tile> tiles) {
  public WorldMap {
    tiles = List.copyOf(tiles);
  }

  /**
   * A country's square.
   *
   * @param page null where no release names it
   * @param column from the left, counted from 0
   * @param row from the top, counted from 0
   * @param count how many releases name it
   * @param shade from 0 for none to 5 for most
   */
  public record Tile(
      String code, String name, Permalink page, int column, int row, int count, int shade) {}
}
