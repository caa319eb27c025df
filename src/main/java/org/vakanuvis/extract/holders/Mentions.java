package org.vakanuvis.extract.holders;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vakanuvis.extract.words.Name;
import org.vakanuvis.turkish.Turkish;

/** Every place where a text names one of its people, in order. */
public final class Mentions {
  /** So many names back one is looked for. */
  private static final int FAR = 60;

  private final TreeMap<Integer, Mention> mentions = new TreeMap<>();

  /** Of these people, at every place where one of them is named. */
  public Mentions(List<Person> people) {
    for (Person person : people) {
      person.names().forEach(name -> mentions.put(name.from(), new Mention(name, person)));
    }
  }

  /** A person named at one place. */
  public record Mention(Name name, Person person) {}

  /** Those between two tokens. */
  public Collection<Mention> between(int from, int to) {
    return mentions.subMap(from, Math.max(from, to)).values();
  }

  /** Who was named last before a token and has the surname; null for nobody. */
  public Person called(String surname, int before) {
    return mentions.headMap(before, false).descendingMap().values().stream()
        .limit(FAR)
        .map(Mention::person)
        .filter(person -> Turkish.key(person.parts().surname()).equals(surname))
        .findFirst()
        .orElse(null);
  }

  /** The last one that begins at or behind a token and ends before another; null for none. */
  public Mention last(int from, int to) {
    Map.Entry<Integer, Mention> last = mentions.lowerEntry(to);
    return last == null || last.getKey() < from || last.getValue().name().to() > to
        ? null
        : last.getValue();
  }
}
