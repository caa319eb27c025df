package org.vakanuvis.extract.people;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.vakanuvis.extract.holders.Person;
import org.vakanuvis.extract.words.Name;

/**
 * The people of a text by the words and sounds of their names, so that in a long text not every
 * name has to be compared with every person.
 */
final class PersonIndex {
  /** Surnames of fewer letters are not looked for where they stand alone. */
  private static final int SHORTEST = 2;

  /** More people are not compared with a name. */
  private static final int MOST = 300;

  private final List<Person> people = new ArrayList<>();
  private final IdentityHashMap<Person, Integer> numbers = new IdentityHashMap<>();
  private final Map<String, NavigableMap<Integer, Person>> byWord = new HashMap<>();
  private final Map<String, NavigableMap<Integer, Person>> bySound = new HashMap<>();
  private final Map<String, NavigableMap<Integer, Person>> bySurname = new HashMap<>();

  /** The first letters of all surnames, for most words begin with none of them. */
  private final BitSet letters = new BitSet();

  /** Their first few letters. */
  private final Set<String> heads = new HashSet<>();

  /** Everyone, in the order in which the text first names them beside an office. */
  List<Person> people() {
    List<Person> sorted = new ArrayList<>(people);
    sorted.sort(Comparator.comparingInt(person -> person.first().name().from()));
    return sorted;
  }

  /** Takes in a person under a name, be it the first or another. */
  void add(Person person, Name name) {
    Integer known = numbers.putIfAbsent(person, people.size());
    int number = known == null ? people.size() : known;
    if (known == null) {
      people.add(person);
    }
    name.words().forEach(word -> put(byWord, word, number, person));
    put(bySound, name.parts().surnameSkeleton(), number, person);
    String surname = name.parts().surname();
    if (surname.length() >= SHORTEST) {
      put(bySurname, surname, number, person);
      letters.set(surname.charAt(0));
      heads.add(surname.substring(0, SHORTEST));
    }
  }

  private static void put(
      Map<String, NavigableMap<Integer, Person>> index, String key, int number, Person person) {
    index.computeIfAbsent(key, unknown -> new TreeMap<>()).put(number, person);
  }

  /** Everyone whom a name may be another form of, in the order in which they were taken in. */
  Collection<Person> like(Name name) {
    NavigableMap<Integer, Person> found = new TreeMap<>();
    List<String> words = name.words();
    take(byWord.get(words.get(words.size() - 1)), found);
    take(bySound.get(name.parts().surnameSkeleton()), found);
    take(bySurname.get(name.parts().surname()), found);
    return found.values();
  }

  private static void take(NavigableMap<Integer, Person> some, Map<Integer, Person> found) {
    if (some != null) {
      int count = 0;
      for (Map.Entry<Integer, Person> entry : some.entrySet()) {
        if (count++ == MOST) {
          return;
        }
        found.put(entry.getKey(), entry.getValue());
      }
    }
  }

  /**
   * The last one taken in whose surname, the longest there is, a word begins with.
   *
   * @param word folded
   * @param named whether the word is that person's surname, with a suffix or without
   * @return null if it is nobody's
   */
  Person last(String word, Predicate<Person> named) {
    if (!begins(word)) {
      return null;
    }
    for (int end = word.length(); end >= SHORTEST; end--) {
      NavigableMap<Integer, Person> people = bySurname.get(word.substring(0, end));
      if (people != null) {
        for (Person person : people.descendingMap().values()) {
          if (named.test(person)) {
            return person;
          }
        }
      }
    }
    return null;
  }

  /** Whether a surname begins as a word does; most words are spared all else. */
  boolean begins(String word) {
    return word.length() >= SHORTEST
        && letters.get(word.charAt(0))
        && heads.contains(word.substring(0, SHORTEST));
  }
}
