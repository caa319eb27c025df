package org.vakanuvis.model;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * A place in a file.
 *
 * @param path the file as the user would name it, with forward slashes
 * @param line counted from 1; 0 means the file as a whole
 * @param column in UTF-16 units, counted from 1; 0 means the line as a whole
 */
public record Position(String path, int line, int column) implements Comparable<Position> {
  private static final Comparator<Position> ORDER =
      Comparator.comparing(Position::path)
          .thenComparingInt(Position::line)
          .thenComparingInt(Position::column);

  /** The file as a whole. */
  public static Position of(String path) {
    return new Position(path, 0, 0);
  }

  /** The file as a whole, named alike on every system. */
  public static Position of(Path file) {
    String separator = file.getFileSystem().getSeparator();
    return of(separator.equals("/") ? file.toString() : file.toString().replace(separator, "/"));
  }

  /** By path, line and column. */
  @Override
  public int compareTo(Position other) {
    return ORDER.compare(this, other);
  }
}
