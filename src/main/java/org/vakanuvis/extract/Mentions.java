package org.vakanuvis.extract;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every place where a text names one of its people, in order. */
final class Mentions {
  private final TreeMap<Integer, Mention> mentions = new TreeMap<>();

  Mentions(List<Person> people) {
    for (Person person : people) {
      person.names().forEach(name -> mentions.put(name.from(), new Mention(name, person)));
    }
  }

  /** A person named at one place. */
  record Mention(Name name, Person person) {}

  /** Those between two tokens. */
  Collection<Mention> between(int from, int to) {
    return mentions.subMap(from, Math.max(from, to)).values();
  }

  /** The last one that begins at or behind a token and ends before another; null for none. */
  Mention last(int from, int to) {
    Map.Entry<Integer, Mention> last = mentions.lowerEntry(to);
    return last == null || last.getKey() < from || last.getValue().name().to() > to
        ? null
        : last.getValue();
  }
}
