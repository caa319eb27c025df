package org.vakanuvis.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.vakanuvis.turkish.PersonName;
import org.vakanuvis.turkish.Turkish;

/**
 * The people of a text by the parts of their names, so that in a long text not every name has to be
 * compared with every person.
 */
final class PeopleByName {
  /** Surnames of fewer letters are not looked for where they stand alone. */
  private static final int SHORTEST = 2;

  /** More people are not compared with a name. */
  private static final int MOST = 500;

  private final IdentityHashMap<Person, Noted> noted = new IdentityHashMap<>();
  private final Map<String, NavigableMap<Integer, Person>> bySound = new HashMap<>();
  private final Map<String, NavigableMap<Integer, Person>> byWord = new HashMap<>();
  private final Map<String, NavigableMap<Integer, Person>> bySurname = new HashMap<>();

  /** The first letters of all surnames, for most words begin with none of them. */
  private final Set<String> heads = new HashSet<>();

  /** When a person was first noted, and the name under which last. */
  private record Noted(int number, PersonName name) {}

  /** Notes a person under the fullest name so far; those noted before stay. */
  void note(Person person) {
    Noted before = noted.get(person);
    PersonName name = person.parts();
    if (before != null && before.name() == name) {
      return;
    }
    int number = before == null ? noted.size() : before.number();
    noted.put(person, new Noted(number, name));
    put(bySound, name.surnameSkeleton(), number, person);
    String words = person.folded();
    put(byWord, words.substring(words.lastIndexOf(' ') + 1), number, person);
    put(byWord, words.substring(0, Math.max(0, words.indexOf(' '))), number, person);
    if (name.surname().length() >= SHORTEST) {
      put(bySurname, name.surname(), number, person);
      heads.add(name.surname().substring(0, SHORTEST));
    }
  }

  private static void put(
      Map<String, NavigableMap<Integer, Person>> map, String key, int number, Person person) {
    map.computeIfAbsent(key, unknown -> new TreeMap<>()).put(number, person);
  }

  /** Everyone whom a name can mean and maybe others, in the order in which they were noted. */
  List<Person> like(Name name) {
    NavigableMap<Integer, Person> found = new TreeMap<>();
    take(bySound.get(name.parts().surnameSkeleton()), found);
    if (name.single()) {
      String words = Turkish.fold(name.text()).replace('-', ' ');
      take(byWord.get(words.substring(words.lastIndexOf(' ') + 1)), found);
    }
    return List.copyOf(found.values());
  }

  private static void take(NavigableMap<Integer, Person> some, Map<Integer, Person> found) {
    if (some != null) {
      some.entrySet().stream()
          .limit(MOST)
          .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
    }
  }

  /**
   * The last one noted whose surname a word begins with.
   *
   * @param word folded
   * @param named whether the word is that person's surname, with a suffix or without
   * @return null if it is nobody's
   */
  Person last(String word, Predicate<Person> named) {
    if (word.length() < SHORTEST || !heads.contains(word.substring(0, SHORTEST))) {
      return null;
    }
    Person found = null;
    int latest = -1;
    for (int end = SHORTEST; end <= word.length(); end++) {
      NavigableMap<Integer, Person> people = bySurname.get(word.substring(0, end));
      Map.Entry<Integer, Person> next = people == null ? null : people.lastEntry();
      while (next != null && next.getKey() > latest) {
        if (named.test(next.getValue())) {
          latest = next.getKey();
          found = next.getValue();
        } else {
          next = people.lowerEntry(next.getKey());
        }
      }
    }
    return found;
  }
}
