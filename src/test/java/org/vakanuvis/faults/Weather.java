package org.vakanuvis.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What befalls a file system. */
public interface Weather {
  /** A good day. */
  Weather FAIR = new Weather() {};

  /**
   * Comes before each operation that changes something on disk.
   *
   * @param bytes how many are about to be written; 0 for what is no writing
   * @return how many of them may be written before the same is asked for the rest; all on a good
   *     day
   */
  default int change(String operation, Path path, int bytes) throws IOException {
    return bytes;
  }

  /** Comes before a file is opened for reading. */
  default void read(Path path) throws IOException {}

  /** The order in which a folder lists its entries. */
  default List<Path> listed(List<Path> entries) {
    return entries;
  }

  /** How many bytes there is room for. */
  default long room() {
    return Long.MAX_VALUE;
  }
}
