package org.vakanuvis.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The front matter of a release: the editor's word where there is one, else what was found. It
 * holds no text, so that an archive of any size fits into memory.
 *
 * @param id the path under the folder of releases, without extension; its address depends on
 *     nothing else
 * @param headline what to call it
 * @param dateBounds narrows a missing date by the terms of office of its ministers; an inference
 *     for sorting, never a date
 */
public record Release(
    String id,
    SourceFile file,
    Headline headline,
    Optional<Fact<Edtf>> date,
    Optional<Edtf> dateBounds,
    Optional<Fact<String>> number,
    Optional<Fact<String>> source,
    Optional<Fact<ReleaseKind>> kind,
    List<Fact<Officeholder>> ministers,
    List<Fact<Officeholder>> officials,
    List<Fact<String>> countries,
    List<Fact<CountryPair>> pairs,
    List<Fact<String>> places,
    List<Fact<String>> organizations,
    List<Fact<Meeting>> meetings,
    Provenance provenance,
    Standing standing) {
  public Release {
    ministers = List.copyOf(ministers);
    officials = List.copyOf(officials);
    countries = List.copyOf(countries);
    pairs = List.copyOf(pairs);
    places = List.copyOf(places);
    organizations = List.copyOf(organizations);
    meetings = List.copyOf(meetings);
  }

  /** Every fact of it, for those who look for doubts. */
  public Stream<Fact<?>> facts() {
    return Stream.of(
            headline.fact().stream(),
            date.stream(),
            number.stream(),
            source.stream(),
            kind.stream(),
            ministers.stream(),
            officials.stream(),
            countries.stream(),
            pairs.stream(),
            places.stream(),
            organizations.stream(),
            meetings.stream())
        .flatMap(facts -> facts);
  }

  /**
   * What a release is called.
   *
   * @param fact the headline of the text or the editor; empty where there is none
   * @param shown the same, or words of the lead where there is none
   */
  public record Headline(Optional<Fact<String>> fact, String shown) {
    /** Whether the program took it from the lead because the text has no headline. */
    public boolean made() {
      return fact.isEmpty();
    }
  }
}
