package org.vakanuvis.extract;

import java.util.HashMap;
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
  private final Map<Suffixes.Profile, Map<String, Ending>> folded = new ConcurrentHashMap<>();
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
   * @param suffix in small letters
   * @param plain whether it may have been written without Turkish letters
   */
  Ending ending(Suffixes.Profile profile, String suffix, boolean plain) {
    Map<String, Ending> spelled = suffixes.computeIfAbsent(profile, Suffixes::of);
    Ending ending = spelled.get(suffix);
    if (ending != null || !plain) {
      return ending;
    }
    return folded.computeIfAbsent(profile, key -> folded(spelled)).get(Turkish.fold(suffix));
  }

  private static Map<String, Ending> folded(Map<String, Ending> spelled) {
    Map<String, Ending> folded = new HashMap<>();
    spelled.forEach((suffix, ending) -> folded.putIfAbsent(Turkish.fold(suffix), ending));
    return folded;
  }
}
