package org.vakanuvis.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an editor wrote of a release, in a sidecar or on top of the file; a field not given is
 * empty.
 *
 * @param ministers as given, replacing all that would be found; likewise the other lists
 * @param reject findings struck out
 * @param confirm doubts found right
 * @param positions where each field stands, by its path such as {@code countries[1]}; for messages
 */
public record Header(
    Optional<String> title,
    Optional<Edtf> date,
    Optional<String> number,
    Optional<String> source,
    Optional<ReleaseKind> kind,
    Optional<List<Officeholder>> ministers,
    Optional<List<Officeholder>> officials,
    Optional<List<String>> countries,
    Optional<List<String>> places,
    Optional<List<String>> organizations,
    Verdicts reject,
    Verdicts confirm,
    Provenance provenance,
    Standing standing,
    Map<String, Position> positions) {
  /** A release to which no editor has put a hand. */
  public static final Header NONE = Provenance.NONE.header();

  public Header {
    ministers = ministers.map(List::copyOf);
    officials = officials.map(List::copyOf);
    countries = countries.map(List::copyOf);
    places = places.map(List::copyOf);
    organizations = organizations.map(List::copyOf);
    positions = Map.copyOf(positions);
  }
}
