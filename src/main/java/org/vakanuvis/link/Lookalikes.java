package org.vakanuvis.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.Person;
import org.vakanuvis.model.Position;
import org.vakanuvis.turkish.PersonName;
import org.vakanuvis.turkish.Turkish;

/**
 * Suggests people who may be one: their names nearly equal, their country and office the same.
 *
 * <p>Only names that come close to each other when sorted, forwards or backwards, are compared (the
 * sorted neighbourhood of record linkage), so that the cost does not grow with the square of the
 * people.
 */
final class Lookalikes {
  /** How many followers a name is compared with. */
  private static final int NEIGHBOURHOOD = 4;

  /** Below this many letters one more or less is likely to make another name. */
  private static final int LONG_NAME = 10;

  private final List<Held> offices = new ArrayList<>();
  private final Set<Set<Permalink>> reported = new HashSet<>();
  private final Consumer<Diagnostic> report;

  /** Looks among these people. */
  Lookalikes(Collection<Person> people, Consumer<Diagnostic> report) {
    this.report = report;
    for (Person person : people) {
      PersonName name = PersonName.of(person.name());
      if (person.country().isPresent() && !name.abbreviated()) {
        String backwards = new StringBuilder(name.key()).reverse().toString();
        String country = person.country().get();
        person.appearances().stream()
            .flatMap(appearance -> appearance.holder().value().office().stream())
            .map(Turkish::fold)
            .distinct()
            .forEach(
                office ->
                    offices.add(
                        new Held(
                            country + "/" + office, name.surnameFirst(), backwards, name, person)));
      }
    }
  }

  /** Reports each pair once. */
  void report() {
    offices.sort(
        Comparator.comparing(Held::office)
            .thenComparing(Held::forwards)
            .thenComparing(held -> held.person.address()));
    compare();
    offices.sort(
        Comparator.comparing(Held::office)
            .thenComparing(Held::backwards)
            .thenComparing(held -> held.person.address()));
    compare();
  }

  private void compare() {
    for (int i = 0; i < offices.size(); i++) {
      Held one = offices.get(i);
      int end = Math.min(offices.size(), i + 1 + NEIGHBOURHOOD);
      for (int j = i + 1; j < end && offices.get(j).office.equals(one.office); j++) {
        Held other = offices.get(j);
        boolean bothKnown =
            one.person.authority().isPresent() && other.person.authority().isPresent();
        if (!one.is(other.person) && !bothKnown && near(one.name, other.name)) {
          suggest(one.person, other.person);
        }
      }
    }
  }

  private static boolean near(PersonName one, PersonName other) {
    return one.like(other)
        || (Math.min(one.key().length(), other.key().length()) >= LONG_NAME
            && oneSlip(one.key(), other.key()));
  }

  /** Whether one letter more, less or else, or two changed about, make one the other. */
  static boolean oneSlip(String one, String other) {
    int common = 0;
    int shorter = Math.min(one.length(), other.length());
    while (common < shorter && one.charAt(common) == other.charAt(common)) {
      common++;
    }
    int tail = 0;
    while (tail < shorter - common
        && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
      tail++;
    }
    String left = one.substring(common, one.length() - tail);
    String right = other.substring(common, other.length() - tail);
    return (left.length() <= 1 && right.length() <= 1)
        || (left.length() == 2 && new StringBuilder(left).reverse().toString().equals(right));
  }

  private void suggest(Person one, Person other) {
    if (!reported.add(Set.of(one.address(), other.address()))) {
      return;
    }
    boolean first = better(one, other);
    Person kept = first ? one : other;
    Person rarer = first ? other : one;
    report.accept(
        Diagnostic.warning(
            Position.of(rarer.appearances().get(0).release().file().path()),
            "link.lookalike",
            rarer.name(),
            kept.name(),
            key(kept),
            kept.country().get()));
  }

  /** Whether the first is more likely to be spelt right. */
  private static boolean better(Person one, Person other) {
    return Comparator.<Person, Boolean>comparing(person -> person.authority().isPresent())
            .thenComparing(person -> person.appearances().size())
            .thenComparing(Person::address, Comparator.reverseOrder())
            .compare(one, other)
        > 0;
  }

  private static String key(Person person) {
    String path = person.address().path();
    return path.substring(path.lastIndexOf('/', path.length() - 2) + 1, path.length() - 1);
  }

  /** A person in an office of a country. */
  private record Held(
      String office, String forwards, String backwards, PersonName name, Person person) {
    boolean is(Person other) {
      return person.address().equals(other.address());
    }
  }
}
