package org.vakanuvis.extract.words;

import java.util.HashMap;
import java.util.Map;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Suffixes;
import org.vakanuvis.turkish.Turkish;

/** The suffixes of all words of one profile, made when one is first met: most never are. */
public final class Endings {
  private final Suffixes.Profile profile;
  private volatile Map<String, Ending> spelled;
  private volatile Map<String, Ending> folded;

  /** No suffix is longer; known with them. */
  private int longest;

  /** The letters with which suffixes begin; known with them. */
  private String first = "";

  Endings(Suffixes.Profile profile) {
    this.profile = profile;
  }

  /**
   * What the letters behind a stem make of the word; null if such a word does not take them.
   *
   * @param word in small letters
   * @param stem how many of its letters are the stem
   * @param plain whether it may have been written without Turkish letters
   */
  public Ending of(String word, int stem, boolean plain) {
    Map<String, Ending> suffixes = spelled();
    int length = word.length() - stem;
    if (!plain && length > 0 && (length > longest || first.indexOf(word.charAt(stem)) < 0)) {
      return null;
    }
    String suffix = word.substring(stem);
    Ending ending = suffixes.get(suffix);
    return ending != null || !plain ? ending : folded().get(Turkish.fold(suffix));
  }

  /** Two threads may make them at once, and make the same. */
  private Map<String, Ending> spelled() {
    Map<String, Ending> suffixes = spelled;
    if (suffixes == null) {
      suffixes = Suffixes.of(profile);
      StringBuilder letters = new StringBuilder();
      for (String suffix : suffixes.keySet()) {
        longest = Math.max(longest, suffix.length());
        if (letters.indexOf(suffix.substring(0, 1)) < 0) {
          letters.append(suffix.charAt(0));
        }
      }
      first = letters.toString();
      spelled = suffixes;
    }
    return suffixes;
  }

  private Map<String, Ending> folded() {
    Map<String, Ending> suffixes = folded;
    if (suffixes == null) {
      Map<String, Ending> made = new HashMap<>();
      spelled().forEach((suffix, ending) -> made.putIfAbsent(Turkish.fold(suffix), ending));
      suffixes = made;
      folded = suffixes;
    }
    return suffixes;
  }
}
