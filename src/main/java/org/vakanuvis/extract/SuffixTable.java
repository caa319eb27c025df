package org.vakanuvis.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Suffixes;
import org.vakanuvis.turkish.Turkish;

/** The suffixes of each kind of word, made when one is first met: all at once take a second. */
final class SuffixTable {
  private final Map<Suffixes.Profile, Map<String, Ending>> suffixes = new ConcurrentHashMap<>();
  private final Set<String> front;

  /**
   * @param front words that take front vowels against their last vowel
   */
  SuffixTable(List<String> front) {
    this.front = front.stream().map(Turkish::key).collect(Collectors.toUnmodifiableSet());
  }

  /** The profile of a phrase that ends in this word. */
  Suffixes.Profile profile(String word, Suffixes.Kind kind) {
    return Suffixes.Profile.of(word, kind, front.contains(word));
  }

  /**
   * What a suffix makes of a word; null if such a word does not take it.
   *
   * @param suffix in small letters, maybe without Turkish ones
   */
  Ending ending(Suffixes.Profile profile, String suffix) {
    return suffixes.computeIfAbsent(profile, SuffixTable::spelled).get(suffix);
  }

  /** The suffixes as they should be written, and as a keyboard without Turkish letters has them. */
  private static Map<String, Ending> spelled(Suffixes.Profile profile) {
    Map<String, Ending> spelled = new ConcurrentHashMap<>(Suffixes.of(profile));
    Suffixes.of(profile)
        .forEach((suffix, ending) -> spelled.putIfAbsent(Turkish.fold(suffix), ending));
    return spelled;
  }
}
