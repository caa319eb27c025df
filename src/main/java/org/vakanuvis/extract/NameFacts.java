package org.vakanuvis.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
  private final Tokens tokens;
  private final List<NameMatch> shown;

  /**
   * @param people found in the same text: what lies in a person's name is neither country nor place
   */
  NameFacts(Reading reading, List<PersonFinding> people) {
    this.tokens = reading.tokens();
    List<Span> persons =
        people.stream().map(PersonFinding::mentions).flatMap(Collection::stream).sorted().toList();
    this.shown = new ArrayList<>();
    int next = 0;
    for (NameMatch name : reading.names()) {
      Span span = name.span(tokens);
      while (next < persons.size() && persons.get(next).end() <= span.start()) {
        next++;
      }
      boolean person = next < persons.size() && persons.get(next).covers(span);
      if (!person && name.confidence() >= Evidence.DROPPED_BELOW) {
        shown.add(name);
      }
    }
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
