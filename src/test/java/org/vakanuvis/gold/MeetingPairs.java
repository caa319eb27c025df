package org.vakanuvis.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vakanuvis.gold.GoldRelease.Person;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Meeting;
import org.vakanuvis.model.Meeting.Participant;

/** Who met whom: each pair of those who took part in one meeting, once. */
final class MeetingPairs {
  private final List<Pair> pairs = new ArrayList<>();

  private MeetingPairs() {}

  /** Two who met. */
  record Pair(Participant one, Participant other) {
    boolean same(Pair pair) {
      return (same(one, pair.one) && same(other, pair.other))
          || (same(one, pair.other) && same(pair.one, other));
    }

    private static boolean same(Participant gold, Participant found) {
      boolean both = gold.name().isPresent() && found.name().isPresent();
      boolean neither = gold.name().isEmpty() && found.name().isEmpty();
      return gold.country().equals(found.country())
          && (neither || (both && NameFold.same(gold.name().get(), found.name().get())));
    }

    @Override
    public String toString() {
      return text(one) + " + " + text(other);
    }

    private static String text(Participant one) {
      return one.name().orElse("∅") + "@" + one.country().orElse("∅");
    }
  }

  /** Those of a gold release. */
  static List<Pair> gold(GoldRelease gold) {
    MeetingPairs pairs = new MeetingPairs();
    for (JsonNode meeting : gold.facts().path("meetings")) {
      List<Participant> who = new ArrayList<>();
      for (JsonNode one : meeting.path("participants")) {
        who.add(new Participant(text(one.get("name")), text(one.get("country"))));
      }
      pairs.add(who);
    }
    return pairs.pairs;
  }

  private static Optional<String> text(JsonNode value) {
    return value == null || value.isNull() ? Optional.empty() : Optional.of(value.asText());
  }

  /** Those that were found, each under the name that the gold release has for it. */
  static List<Pair> found(GoldRelease gold, List<Fact<Meeting>> meetings) {
    List<Person> people = new ArrayList<>(gold.people("ministers"));
    people.addAll(gold.people("officials"));
    MeetingPairs pairs = new MeetingPairs();
    for (Fact<Meeting> meeting : meetings) {
      pairs.add(meeting.value().participants().stream().map(one -> named(one, people)).toList());
    }
    return pairs.pairs;
  }

  /** A participant under another form of its name that is right too. */
  private static Participant named(Participant found, List<Person> people) {
    String country = found.country().orElse("");
    return found
        .name()
        .map(name -> new Person(name, List.of(), country, ""))
        .flatMap(one -> people.stream().filter(gold -> gold.fits(one, true)).findFirst())
        .map(gold -> new Participant(Optional.of(gold.name()), found.country()))
        .orElse(found);
  }

  private void add(List<Participant> who) {
    for (int i = 0; i < who.size(); i++) {
      for (int j = i + 1; j < who.size(); j++) {
        Pair pair = new Pair(who.get(i), who.get(j));
        if (pairs.stream().noneMatch(pair::same)) {
          pairs.add(pair);
        }
      }
    }
  }
}
