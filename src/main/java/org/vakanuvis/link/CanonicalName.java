package org.vakanuvis.link;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vakanuvis.model.Person;
import org.vakanuvis.turkish.PersonName;

/** Chooses the spelling under which a person who is in no authority file is shown. */
final class CanonicalName {
  /** The fullest; of these the most frequent; of these the one with most letters of its own. */
  private static final Comparator<Map.Entry<String, Integer>> BEST =
      Comparator.<Map.Entry<String, Integer>, Boolean>comparing(
              spelling -> !PersonName.of(spelling.getKey()).abbreviated())
          .thenComparing(spelling -> !PersonName.of(spelling.getKey()).bare())
          .thenComparing(Map.Entry::getValue)
          .thenComparing(spelling -> spelling.getKey().chars().filter(c -> c > 127).count())
          .thenComparing(Map.Entry::getKey, Comparator.reverseOrder());

  private CanonicalName() {}

  /** The best of the spellings in which a person appears, at least once. */
  static String of(List<Person.Appearance> appearances) {
    Map<String, Integer> spellings = new HashMap<>();
    for (Person.Appearance appearance : appearances) {
      spellings.merge(appearance.holder().value().name(), 1, Integer::sum);
    }
    return spellings.entrySet().stream().max(BEST).orElseThrow().getKey();
  }
}
