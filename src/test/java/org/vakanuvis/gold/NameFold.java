package org.vakanuvis.gold;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Compares names and titles as the guidelines say: case, marks, dots and hyphens do not count. */
final class NameFold {
  private static final String[] PLAIN = {
    "ıi", "øo", "đd", "ðd", "þth", "łl", "æae", "œoe", "əe", "ħh", "ŋn", "ŧt"
  };
  private static final String APOSTROPHES = "'’‘ʼʻʹ`´";
  private static final String BREAKS = ".-‐‑‒–—·";

  private NameFold() {}

  /** Case, marks and apostrophes folded; dots and hyphens as spaces; runs of space as one. */
  static String fold(String text) {
    StringBuilder kept = new StringBuilder();
    text.chars().filter(c -> APOSTROPHES.indexOf(c) < 0).forEach(c -> kept.append((char) c));
    String small = Normalizer.normalize(kept, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder();
    for (char c : Normalizer.normalize(small, Normalizer.Form.NFKD).toCharArray()) {
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        folded.append(BREAKS.indexOf(c) >= 0 ? " " : plain(c));
      }
    }
    return folded.toString().strip().replaceAll("\\s+", " ");
  }

  private static String plain(char c) {
    for (String pair : PLAIN) {
      if (pair.charAt(0) == c) {
        return pair.substring(1);
      }
    }
    return String.valueOf(c);
  }

  /** Letters and digits only, for sources, titles and offices; null stays null. */
  static String bare(String text) {
    return text == null ? null : fold(text).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** Whether two names are one, initials standing for given names. */
  static boolean same(String one, String other) {
    if (fold(one).equals(fold(other))) {
      return !fold(one).isEmpty();
    }
    List<String> a = parts(one);
    List<String> b = parts(other);
    int last = a.size() - 1;
    boolean surname =
        a.size() == b.size()
            && last >= 1
            && a.get(last).equals(b.get(last))
            && a.get(last).length() > 1;
    for (int i = 0; surname && i < last; i++) {
      String x = a.get(i);
      String y = b.get(i);
      boolean initial =
          (x.length() == 1 && y.startsWith(x)) || (y.length() == 1 && x.startsWith(y));
      if (!x.equals(y) && !initial) {
        return false;
      }
    }
    return surname;
  }

  private static List<String> parts(String name) {
    List<String> parts = new ArrayList<>(List.of(fold(name).split(" ")));
    parts.removeIf(String::isEmpty);
    return parts;
  }
}
