package org.vakanuvis.extract;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.vakanuvis.turkish.Suffixes;

/** The suffixes of each kind of word. */
final class SuffixTable {
  private final Map<Suffixes.Profile, Endings> endings = new ConcurrentHashMap<>();
  private final Set<String> front;

  /**
   * @param front the keys of words that take front vowels against their last vowel
   */
  SuffixTable(Set<String> front) {
    this.front = Set.copyOf(front);
  }

  /** The suffixes of a phrase that ends in this word. */
  Endings endings(String word, Suffixes.Kind kind) {
    return endings(Suffixes.Profile.of(word, kind, front.contains(word)));
  }

  /** The suffixes of a person's name that ends in this word. */
  Endings ofPerson(String word) {
    return endings(Suffixes.Profile.of(word, Suffixes.Kind.NAME, false));
  }

  private Endings endings(Suffixes.Profile profile) {
    Endings known = endings.get(profile);
    return known != null ? known : endings.computeIfAbsent(profile, Endings::new);
  }
}
