package org.vakanuvis.gold;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.vakanuvis.gold.GoldRelease.Person;
import org.vakanuvis.model.Edtf;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Findings;
import org.vakanuvis.model.PersonFinding;

/**
 * A fact that was found, and whether the archivist says the same.
 *
 * @param field the field of the gold's JSON
 * @param rule the rule that read it
 * @param confidence what the program stated, from 0 to 1
 */
record Judgement(String field, String rule, double confidence, boolean right) {
  /** Judges every fact of a release whose field is annotated. */
  static List<Judgement> of(GoldRelease gold, Findings found) {
    List<Judgement> judged = new ArrayList<>();
    judged.addAll(value(gold, "date", found.date().map(Judgement::text), false));
    judged.addAll(value(gold, "source", found.source(), true));
    judged.addAll(value(gold, "title", found.title(), true));
    judged.addAll(value(gold, "number", found.number(), true));
    judged.addAll(
        value(
            gold, "kind", found.kind().map(f -> new Fact<>(f.value().key(), f.evidence())), true));
    judged.addAll(people(gold, "ministers", found.ministers()));
    judged.addAll(people(gold, "officials", found.officials()));
    judged.addAll(values(gold, "countries", found.countries()));
    judged.addAll(values(gold, "places", found.places()));
    judged.addAll(values(gold, "organizations", found.organizations()));
    return List.copyOf(judged);
  }

  private static Fact<String> text(Fact<Edtf> date) {
    return new Fact<>(date.value().text(), date.evidence());
  }

  private static List<Judgement> value(
      GoldRelease gold, String field, Optional<Fact<String>> found, boolean folded) {
    if (!gold.has(field) || found.isEmpty()) {
      return List.of();
    }
    String expected = gold.text(field);
    String value = found.get().value();
    boolean right =
        folded
            ? Objects.equals(NameFold.bare(expected), NameFold.bare(value))
            : Objects.equals(expected, value);
    return List.of(judgement(field, found.get(), right));
  }

  private static List<Judgement> values(GoldRelease gold, String field, List<Fact<String>> found) {
    if (!gold.has(field)) {
      return List.of();
    }
    Set<String> expected = new HashSet<>(gold.texts(field));
    return found.stream()
        .map(fact -> judgement(field, fact, expected.contains(fact.value())))
        .toList();
  }

  private static List<Judgement> people(GoldRelease gold, String field, List<PersonFinding> found) {
    if (!gold.has(field)) {
      return List.of();
    }
    List<Person> people = found.stream().map(Person::of).toList();
    Map<Integer, Integer> pairs = Matching.of(gold.people(field), people, true);
    List<Judgement> judged = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      judged.add(judgement(field, found.get(i).fact(), pairs.containsKey(i)));
    }
    return judged;
  }

  private static Judgement judgement(String field, Fact<?> fact, boolean right) {
    return new Judgement(field, fact.evidence().rule(), fact.evidence().confidence(), right);
  }
}
