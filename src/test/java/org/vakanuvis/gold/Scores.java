package org.vakanuvis.gold;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.vakanuvis.gold.GoldRelease.Person;
import org.vakanuvis.gold.MeetingPairs.Pair;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Findings;
import org.vakanuvis.model.PersonFinding;
import org.vakanuvis.model.ReleaseKind;

/** Adds up, over the gold releases, how much of each field was found right. */
final class Scores {
  private final Map<String, Share> single = new LinkedHashMap<>();
  private final Map<String, Count> lists = new LinkedHashMap<>();
  private final List<String> errors = new ArrayList<>();

  /** How many of how many. */
  private record Share(int right, int all) {
    double value() {
      return all == 0 ? 1 : (double) right / all;
    }
  }

  /** Holds what was found in a release against the gold. */
  void add(GoldRelease gold, Findings found) {
    errors.add("== " + gold.id());
    boolean date = value(gold, "date", found.date().map(fact -> fact.value().text()).orElse(null));
    boolean ministers = people(gold, "ministers", found.ministers());
    boolean countries = values(gold, "countries", found.countries());
    people(gold, "officials", found.officials());
    value(gold, "source", found.source().map(Fact::value).orElse(null));
    value(gold, "title", found.title().map(Fact::value).orElse(null));
    value(gold, "number", found.number().map(Fact::value).orElse(null));
    value(gold, "kind", found.kind().map(Fact::value).orElse(ReleaseKind.OTHER).key());
    values(gold, "places", found.places());
    values(gold, "organizations", found.organizations());
    meetings(gold, MeetingPairs.gold(gold), MeetingPairs.found(gold, found.meetings()));
    share("fully right", date && ministers && countries);
    if (errors.get(errors.size() - 1).startsWith("==")) {
      errors.remove(errors.size() - 1);
    }
  }

  private boolean value(GoldRelease gold, String field, String found) {
    if (!gold.has(field)) {
      return true;
    }
    String expected = gold.text(field);
    boolean exact = field.equals("date");
    boolean right =
        exact
            ? Objects.equals(expected, found)
            : Objects.equals(NameFold.bare(expected), NameFold.bare(found));
    share(field, right);
    if (!right) {
      error(field, expected + "   found " + found);
    }
    return right;
  }

  private boolean values(GoldRelease gold, String field, List<Fact<String>> facts) {
    if (!gold.has(field)) {
      return true;
    }
    Set<String> expected = new HashSet<>(gold.texts(field));
    Set<String> found = new HashSet<>(facts.stream().map(Fact::value).toList());
    Set<String> right = new HashSet<>(expected);
    right.retainAll(found);
    count(field).add(right.size(), found.size(), expected.size());
    expected.stream()
        .filter(value -> !right.contains(value))
        .sorted()
        .forEach(value -> error(field, "missed " + value));
    found.stream()
        .filter(value -> !right.contains(value))
        .sorted()
        .forEach(value -> error(field, "false  " + value));
    return expected.equals(found);
  }

  private boolean people(GoldRelease gold, String field, List<PersonFinding> findings) {
    List<Person> expected = gold.people(field);
    List<Person> found = findings.stream().map(Person::of).toList();
    Map<Integer, Integer> pairs = Matching.of(expected, found, true);
    count(field).add(pairs.size(), found.size(), expected.size());
    count(field + ", name alone")
        .add(Matching.of(expected, found, false).size(), found.size(), expected.size());
    pairs.forEach(
        (j, i) -> {
          String office = expected.get(i).office();
          boolean right =
              Objects.equals(NameFold.bare(office), NameFold.bare(found.get(j).office()));
          share(field + ", office", right);
          if (!right) {
            error(field, "office of " + expected.get(i) + "   found " + found.get(j).office());
          }
        });
    for (int i = 0; i < expected.size(); i++) {
      if (!pairs.containsValue(i)) {
        error(field, "missed " + expected.get(i));
      }
    }
    for (int j = 0; j < found.size(); j++) {
      if (!pairs.containsKey(j)) {
        error(field, "false  " + found.get(j));
      }
    }
    return pairs.size() == expected.size() && pairs.size() == found.size();
  }

  private void meetings(GoldRelease gold, List<Pair> expected, List<Pair> found) {
    if (!gold.has("meetings")) {
      return;
    }
    List<Pair> missed =
        expected.stream().filter(pair -> found.stream().noneMatch(pair::same)).toList();
    List<Pair> wrong =
        found.stream().filter(pair -> expected.stream().noneMatch(pair::same)).toList();
    count("meetings").add(found.size() - wrong.size(), found.size(), expected.size());
    missed.forEach(pair -> error("meetings", "missed " + pair));
    wrong.forEach(pair -> error("meetings", "false  " + pair));
  }

  private void share(String field, boolean right) {
    single.merge(
        field, new Share(right ? 1 : 0, 1), (a, b) -> new Share(a.right + b.right, a.all + b.all));
  }

  private Count count(String field) {
    return lists.computeIfAbsent(field, key -> new Count());
  }

  private void error(String field, String what) {
    errors.add(String.format(Locale.ROOT, "   %-10s %s", field, what));
  }

  /** Which share of what was found for a list is right. */
  double precision(String field) {
    return lists.get(field).precision();
  }

  /** The share right of a single field, the F1 of a list. */
  double of(String field) {
    return single.containsKey(field) ? single.get(field).value() : lists.get(field).f1();
  }

  /** Every miss and false hit, by release. */
  String errors() {
    return String.join("\n", errors);
  }

  /** The table of figures. */
  @Override
  public String toString() {
    StringBuilder table = new StringBuilder();
    lists.forEach(
        (field, count) -> table.append(String.format(Locale.ROOT, "%-24s %s%n", field, count)));
    single.forEach(
        (field, share) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "%-24s %.4f   (%d of %d)%n",
                    field,
                    share.value(),
                    share.right,
                    share.all)));
    return table.toString();
  }
}
