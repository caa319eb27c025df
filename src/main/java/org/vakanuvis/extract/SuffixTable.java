package org.vakanuvis.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.vakanuvis.turkish.Suffixes;
import org.vakanuvis.turkish.Turkish;

/** The suffixes of each kind of word. */
final class SuffixTable {
  private final Map<Suffixes.Profile, Endings> endings = new ConcurrentHashMap<>();
  private final Set<String> front;

  /**
   * @param front words that take front vowels against their last vowel
   */
  SuffixTable(List<String> front) {
    this.front = front.stream().map(Turkish::key).collect(Collectors.toUnmodifiableSet());
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
