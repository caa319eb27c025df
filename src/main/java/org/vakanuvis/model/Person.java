package org.vakanuvis.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A person of the archive: one who is one, under whatever spelling, in all releases.
 *
 * @param address permanent
 * @param name the canonical spelling
 * @param country the code; empty for an international body or where nothing tells
 * @param minister whether any release or the authority file knows the person as one of a government
 * @param authority the entry of the authority file, where there is one
 * @param appearances in the archive's order
 */
public record Person(
    Permalink address,
    String name,
    Optional<String> country,
    boolean minister,
    Optional<Authority> authority,
    List<Appearance> appearances) {
  public Person {
    appearances = List.copyOf(appearances);
  }

  /** The releases that name the person, in the archive's order. */
  public Stream<Release> releases() {
    return appearances.stream().map(Appearance::release);
  }

  /** Where a minister's feed stands, see {@link DataFiles#feed}; others have none. */
  public Optional<Permalink> feed() {
    return minister ? DataFiles.feed(address, releases()) : Optional.empty();
  }

  /** The person in one release. */
  public record Appearance(Release release, Fact<Officeholder> holder) {}
}
