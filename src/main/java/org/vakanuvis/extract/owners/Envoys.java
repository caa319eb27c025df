package org.vakanuvis.extract.owners;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vakanuvis.extract.holders.Appearance;
import org.vakanuvis.extract.holders.Person;
import org.vakanuvis.extract.offices.OwnerReader;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.OfficeHead.Role;

/** Tells which states did not send an envoy: the one where he serves, those of a list of posts. */
final class Envoys {
  private Envoys() {}

  /**
   * Where a person serves and, if a text tells of several who are sent abroad, where they go, for
   * nobody of such a list is of a state to which another of it is sent.
   *
   * @param people of the text
   */
  static Set<String> served(Person person, List<Person> people) {
    Set<String> served = new HashSet<>();
    add(person, served);
    if (sent(person) && !served.isEmpty()) {
      people.stream().filter(Envoys::sent).forEach(other -> add(other, served));
    }
    return served;
  }

  private static void add(Person person, Set<String> served) {
    for (Appearance appearance : person.appearances()) {
      NameMatch place = OwnerReader.served(appearance.office());
      if (place != null) {
        served.add(place.country());
      }
    }
  }

  private static boolean sent(Person person) {
    return person.held().appointed() && person.held().role() == Role.ENVOY;
  }
}
