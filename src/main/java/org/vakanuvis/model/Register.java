package org.vakanuvis.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Every address that the site ever published, so that none of them dies unnoticed.
 *
 * @param entries in the order of the file
 */
public record Register(List<Entry> entries) {
  /** The register of a site that was never published. */
  public static final Register NONE = new Register(List.of());

  public Register {
    entries = List.copyOf(entries);
  }

  /**
   * One address.
   *
   * @param first when it was first published
   * @param kind what stood there
   * @param now where an editor lets it lead, when nothing stands there any more
   * @param position of the row
   */
  public record Entry(
      Permalink address, LocalDate first, Kind kind, Optional<Permalink> now, Position position) {}

  /** What stands at an address. */
  public enum Kind {
    /** A release, whose address depends on nothing but its path. */
    RELEASE("release"),
    /**
     * A person of the authority file or a country, whose address depends on nothing but its key.
     */
    AUTHORITY("authority"),
    /** A page that is there because of what was found, and goes when that is found wrong. */
    FINDING("finding");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /** Its name in the file. */
    public String key() {
      return key;
    }
  }
}
