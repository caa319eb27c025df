package org.vakanuvis.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vakanuvis.extract.offices.CountryHeadings;
import org.vakanuvis.extract.people.Cast;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.model.CountryMention;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.PersonFinding;
import org.vakanuvis.model.Span;

/**
 * The names of a reading as facts: each value once, with all its mentions as evidence, without what
 * proved to be a person's name.
 */
final class NameFacts {
  /** A country as sure as this was told beside someone's name; one in a heading need not be. */
  private static final double TOLD = 0.9;

  private final Tokens tokens;
  private final List<NameMatch> shown;

  /**
   * @param cast the people of the same text: what lies in a person's name is neither country nor
   *     place, and what lies in a portfolio neither place nor body
   * @param bodies that the dictionary does not have
   * @param source of the release, which is no body that it tells of; empty for none
   */
  NameFacts(Reading reading, Cast cast, List<NameMatch> bodies, Optional<Fact<String>> source) {
    this.tokens = reading.tokens();
    List<PersonFinding> people = cast.findings();
    BitSet portfolios = cast.portfolios();
    BitSet inBody = new BitSet();
    bodies.forEach(body -> inBody.set(body.from(), body.to()));
    List<Span> persons =
        people.stream().map(PersonFinding::mentions).flatMap(Collection::stream).sorted().toList();
    this.shown = new ArrayList<>();
    Map<Span, PersonFinding> owned = owned(people);
    int next = 0;
    for (NameMatch found : with(reading.names(), bodies)) {
      Span span = found.span(tokens);
      NameMatch name = told(found, owned.get(span));
      while (next < persons.size() && persons.get(next).end() <= span.start()) {
        next++;
      }
      boolean person = next < persons.size() && persons.get(next).covers(span);
      boolean other = name.kind() != NameMatch.Kind.COUNTRY;
      boolean portfolio = other && portfolios.get(name.from()) && portfolios.get(name.to() - 1);
      boolean within = name.kind() == NameMatch.Kind.PLACE && inBody.get(name.from());
      boolean own = source.isPresent() && own(name, span, source.get(), reading.original());
      if (!person && !portfolio && !within && !own && name.confidence() >= Evidence.DROPPED_BELOW) {
        shown.add(name);
      }
    }
  }

  /** The people whose country the text tells, by the words that do. */
  private static Map<Span, PersonFinding> owned(List<PersonFinding> people) {
    Map<Span, PersonFinding> owned = new HashMap<>();
    for (PersonFinding person : people) {
      Evidence country = person.country();
      if (country.confidence() >= TOLD || country.rule().equals(CountryHeadings.HEADED)) {
        country.spans().forEach(span -> owned.putIfAbsent(span, person));
      }
    }
    return owned;
  }

  /** A common word proves to be a country where it is someone's: {@code Ali Kara;Bakan;Mısır}. */
  private static NameMatch told(NameMatch name, PersonFinding person) {
    boolean country =
        person != null
            && name.confidence() < Evidence.DROPPED_BELOW
            && person.holder().country().filter(name::country).isPresent();
    return country ? name.with(person.country().rule(), person.country().confidence()) : name;
  }

  private static List<NameMatch> with(List<NameMatch> names, List<NameMatch> bodies) {
    List<NameMatch> all = new ArrayList<>(names);
    all.addAll(bodies);
    all.sort(Comparator.comparingInt(NameMatch::from));
    return all;
  }

  /** Whether a body is named as the publisher of the text. */
  private static boolean own(NameMatch name, Span span, Fact<String> source, String text) {
    return name.kind() == NameMatch.Kind.ORGANIZATION
        && (name.value().equals(source.value())
            || span.of(text).equals(source.value())
            || source.evidence().spans().stream().anyMatch(told -> told.covers(span)));
  }

  /** Every mention of that kind that is sure enough to be shown, in the order of the text. */
  List<NameMatch> names(NameMatch.Kind kind) {
    return shown.stream().filter(name -> name.kind() == kind).toList();
  }

  /** The same of countries, as the archive has them. */
  List<CountryMention> countryMentions() {
    return names(NameMatch.Kind.COUNTRY).stream()
        .map(name -> new CountryMention(name.value(), name.span(tokens), name.confidence()))
        .toList();
  }

  /** Each value of that kind once, in the order of the values. */
  List<Fact<String>> of(NameMatch.Kind kind) {
    Map<String, List<NameMatch>> byValue = new TreeMap<>();
    for (NameMatch name : names(kind)) {
      byValue.computeIfAbsent(name.value(), value -> new ArrayList<>()).add(name);
    }
    List<Fact<String>> facts = new ArrayList<>();
    byValue.forEach((value, names) -> facts.add(fact(value, names)));
    return facts;
  }

  private Fact<String> fact(String value, List<NameMatch> names) {
    NameMatch surest = names.get(0);
    List<Span> spans = new ArrayList<>();
    for (NameMatch name : names) {
      surest = name.confidence() > surest.confidence() ? name : surest;
      spans.add(name.span(tokens));
    }
    return new Fact<>(value, Evidence.read(spans, surest.rule(), surest.confidence()));
  }
}
