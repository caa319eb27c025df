package org.vakanuvis.extract;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vakanuvis.turkish.PersonName;
import org.vakanuvis.turkish.Turkish;

/**
 * The people of a text by the parts of their names, so that in a long text not every name has to be
 * compared with every person.
 */
final class PeopleByName {
  /** So many letters at the head of a surname tell most from each other. */
  private static final int HEAD = 2;

  private final IdentityHashMap<Person, Noted> noted = new IdentityHashMap<>();
  private final Map<String, SortedMap<Integer, Person>> bySound = new HashMap<>();
  private final Map<String, SortedMap<Integer, Person>> byWord = new HashMap<>();
  private final Map<String, SortedMap<Integer, Person>> byHead = new HashMap<>();

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
    if (name.surname().length() >= HEAD) {
      put(byHead, name.surname().substring(0, HEAD), number, person);
    }
  }

  private static void put(
      Map<String, SortedMap<Integer, Person>> map, String key, int number, Person person) {
    map.computeIfAbsent(key, unknown -> new TreeMap<>()).put(number, person);
  }

  /** Everyone whom a name can mean and maybe others, in the order in which they were noted. */
  Collection<Person> like(Name name) {
    SortedMap<Integer, Person> none = new TreeMap<>();
    SortedMap<Integer, Person> alike = bySound.getOrDefault(name.parts().surnameSkeleton(), none);
    if (!name.single()) {
      return alike.values();
    }
    String words = Turkish.fold(name.text()).replace('-', ' ');
    SortedMap<Integer, Person> found = new TreeMap<>(alike);
    found.putAll(byWord.getOrDefault(words.substring(words.lastIndexOf(' ') + 1), none));
    return found.values();
  }

  /** Everyone whose surname a word can begin with and maybe others, in the same order. */
  Collection<Person> surnames(String word) {
    String head = word.substring(0, Math.min(HEAD, word.length()));
    SortedMap<Integer, Person> found = byHead.get(head);
    return found == null ? List.of() : found.values();
  }
}
