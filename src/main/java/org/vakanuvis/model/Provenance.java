package org.vakanuvis.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Where a release was taken from and how it came into the archive.
 *
 * @param url the address it was taken from
 * @param retrieved when it was taken
 * @param added when it entered the archive
 * @param rights who may do what with it
 * @param language of the text, a BCP 47 tag
 */
public record Provenance(
    Optional<String> url,
    Optional<LocalDate> retrieved,
    Optional<LocalDate> added,
    Optional<String> rights,
    Optional<String> language) {
  /** Nothing is known. */
  public static final Provenance NONE =
      new Provenance(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** The header that says this and nothing else. */
  public Header header() {
    return new Header(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Verdicts.NONE,
        Verdicts.NONE,
        this,
        Standing.NONE,
        Map.of());
  }
}
