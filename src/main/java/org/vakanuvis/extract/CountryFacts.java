package org.vakanuvis.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vakanuvis.model.CountryMention;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Span;

/** Turns the names of a reading into facts: each value once, with all its mentions as evidence. */
final class CountryFacts {
  /** Every mention of a country that is sure enough to be shown. */
  List<CountryMention> mentions(Reading reading) {
    return shown(reading, NameMatch.Kind.COUNTRY).stream()
        .map(
            name ->
                new CountryMention(name.value(), name.span(reading.tokens()), name.confidence()))
        .toList();
  }

  /** Each country that is sure enough to be shown, by code. */
  List<Fact<String>> countries(Reading reading) {
    return named(reading, NameMatch.Kind.COUNTRY);
  }

  /** Each name of one kind that is sure enough to be shown, in the order of the names. */
  List<Fact<String>> named(Reading reading, NameMatch.Kind kind) {
    Map<String, List<NameMatch>> byValue = new TreeMap<>();
    for (NameMatch name : shown(reading, kind)) {
      byValue.computeIfAbsent(name.value(), value -> new ArrayList<>()).add(name);
    }
    List<Fact<String>> facts = new ArrayList<>();
    byValue.forEach((value, names) -> facts.add(fact(reading, value, names)));
    return facts;
  }

  private static Fact<String> fact(Reading reading, String value, List<NameMatch> names) {
    NameMatch surest = names.get(0);
    List<Span> spans = new ArrayList<>();
    for (NameMatch name : names) {
      surest = name.confidence() > surest.confidence() ? name : surest;
      spans.add(name.span(reading.tokens()));
    }
    return new Fact<>(value, Evidence.read(spans, surest.rule(), surest.confidence()));
  }

  private static List<NameMatch> shown(Reading reading, NameMatch.Kind kind) {
    return reading.names().stream()
        .filter(name -> name.kind() == kind && name.confidence() >= Evidence.DROPPED_BELOW)
        .toList();
  }
}
