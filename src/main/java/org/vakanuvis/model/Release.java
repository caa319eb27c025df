package org.vakanuvis.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
    List<Told> meetings,
    Provenance provenance,
    Standing standing) {
  /**
   * The archive's order: by date; then those whose year is not known, by their bounds, and last
   * those without; always by id where nothing else tells.
   */
  public static final Comparator<Release> CHRONOLOGICAL =
      Comparator.comparing(Release::sortDate, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(
              release -> release.dateBounds.orElse(null),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Release::id);

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
    List<Fact<?>> facts = new ArrayList<>();
    headline.fact().ifPresent(facts::add);
    date.ifPresent(facts::add);
    number.ifPresent(facts::add);
    source.ifPresent(facts::add);
    kind.ifPresent(facts::add);
    facts.addAll(ministers);
    facts.addAll(officials);
    facts.addAll(countries);
    facts.addAll(pairs);
    facts.addAll(places);
    facts.addAll(organizations);
    meetings.forEach(told -> facts.add(told.meeting));
    return facts.stream();
  }

  /** The year that it counts in, that of its first day; empty where none is known. */
  public OptionalInt year() {
    return date.isEmpty() ? OptionalInt.empty() : date.get().value().year();
  }

  /** The month that it counts in, that of its first day, from 1; empty where none is known. */
  public OptionalInt month() {
    return year().isEmpty() ? OptionalInt.empty() : date.get().value().month();
  }

  /** When it was news: the day it entered the archive, else its own; empty without either. */
  public Optional<LocalDate> news() {
    return provenance.added().or(() -> date.flatMap(known -> known.value().earliest()));
  }

  private Edtf sortDate() {
    return date.map(Fact::value).filter(Edtf::yearKnown).orElse(null);
  }

  /**
   * The same without the spans of its evidence, which take most of its room and mean nothing where
   * the text is not at hand.
   */
  public Release withoutSpans() {
    return new Release(
        id,
        file,
        new Headline(headline.fact.map(Fact::withoutSpans), headline.shown),
        date.map(Fact::withoutSpans),
        dateBounds,
        number.map(Fact::withoutSpans),
        source.map(Fact::withoutSpans),
        kind.map(Fact::withoutSpans),
        withoutSpans(ministers),
        withoutSpans(officials),
        withoutSpans(countries),
        withoutSpans(pairs),
        withoutSpans(places),
        withoutSpans(organizations),
        meetings.stream().map(told -> new Told(told.meeting.withoutSpans(), told.words)).toList(),
        provenance,
        standing);
  }

  /** The same read from a file of other bytes. */
  public Release of(SourceFile other) {
    return new Release(
        id,
        other,
        headline,
        date,
        dateBounds,
        number,
        source,
        kind,
        ministers,
        officials,
        countries,
        pairs,
        places,
        organizations,
        meetings,
        provenance,
        standing);
  }

  private static <T> List<Fact<T>> withoutSpans(List<Fact<T>> facts) {
    return facts.stream().map(Fact::withoutSpans).toList();
  }

  /**
   * A meeting as the release tells it.
   *
   * @param words of the text that tell it, for pages that show it away from the text
   */
  public record Told(Fact<Meeting> meeting, String words) {
    /** Whether the text says that they met, and not that they will. */
    public boolean held() {
      return !meeting.value().planned();
    }
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
