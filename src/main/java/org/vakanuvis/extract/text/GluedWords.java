package org.vakanuvis.extract.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Suffixes;
import org.vakanuvis.turkish.Suffixes.Kind;
import org.vakanuvis.turkish.Suffixes.Profile;
import org.vakanuvis.turkish.Turkish;

/**
 * Finds where a blank is missing between two words, {@code BakanıSergey}, {@code SergeyLavrov}: a
 * capital stands behind a small letter, and both words are known or stand by themselves elsewhere.
 *
 * <p>Names are written so too, {@code McDonald}, {@code TürkAkım}: those that the dictionaries have
 * are whole.
 */
final class GluedWords {
  /** So many such words make a text one that ran words together wherever it could. */
  private static final int SEVERAL = 2;

  /** Hardly two words together are longer. */
  private static final int LONGEST = 60;

  /** A shorter part is hardly a word that is not known. */
  private static final int SHORTEST = 3;

  /** With these a word ends that something owns. */
  private static final String POSSESSED = "ıiuü";

  /** What names in the net and their addresses have beside them. */
  private static final String NET = "@#/_\\&=";

  private final Dictionaries dictionaries;
  private final Set<String> prefixes = new HashSet<>();

  /** The words of the dictionaries, folded; made when the first such word is read. */
  private volatile Set<String> words;

  GluedWords(Dictionaries dictionaries) {
    this.dictionaries = dictionaries;
    for (List<String> row : dictionaries.table("joined-prefixes").rows()) {
      prefixes.add(Turkish.fold(row.get(0)));
    }
  }

  /** Adds where such a blank belongs, before the unit of that number. */
  void seams(String text, BitSet missing) {
    List<int[]> glued = new ArrayList<>();
    each(
        text,
        (start, end) -> {
          if (seamBehind(text, start, end) < end && !net(text, start, end)) {
            glued.add(new int[] {start, end});
          }
        });
    if (!glued.isEmpty()) {
      part(text, glued, missing);
    }
  }

  private void part(String text, List<int[]> glued, BitSet missing) {
    Set<String> known = known();
    Set<String> alone = alone(text);
    BitSet likely = new BitSet();
    BitSet named = new BitSet();
    int sure = 0;
    for (int[] word : glued) {
      if (known.contains(Turkish.fold(text.substring(word[0], word[1])))) {
        continue;
      }
      int from = word[0];
      for (int at = seamBehind(text, from, word[1]); at < word[1]; ) {
        int end = seamBehind(text, at, word[1]);
        String before = text.substring(from, at);
        String next = text.substring(at, end);
        boolean prefix = prefixes.contains(Turkish.fold(before));
        boolean suffix = from > 0 && text.charAt(from - 1) == '\'';
        boolean first = suffix ? suffix(before) : !prefix && word(before, alone);
        if (first && (word(next, alone) || initial(text, at, end))) {
          // A single KosovaHaber is a name; Bakanı is none.
          (POSSESSED.indexOf(before.charAt(before.length() - 1)) < 0 ? named : missing).set(at);
          sure++;
        } else if (likely(before, prefix) && (next.length() > 1 || initial(text, at, end))) {
          likely.set(at);
        }
        from = at;
        at = end;
      }
    }
    if (sure >= SEVERAL) {
      missing.or(likely);
      missing.or(named);
    }
  }

  /** Whether a part can be a word in a text that runs words together: {@code deAlmeida}. */
  private static boolean likely(String part, boolean prefix) {
    return prefix ? Characters.small(part.charAt(0)) : part.length() >= SHORTEST;
  }

  /** Whether a part is but the first letter of a name: {@code YardımcısıŞ. M. Mustafayev}. */
  private static boolean initial(String text, int at, int end) {
    return end - at == 1 && end < text.length() && ".'".indexOf(text.charAt(end)) >= 0;
  }

  private static boolean suffix(String letters) {
    return Suffixes.ending(letters) != Ending.OTHER;
  }

  /** Whether a word is known or stands by itself elsewhere in the text, be it with a suffix. */
  private boolean word(String word, Set<String> alone) {
    String folded = Turkish.fold(word);
    if (folded.length() < 2) {
      return false;
    }
    if (known().contains(folded) || alone.contains(folded)) {
      return true;
    }
    String small = Turkish.lower(word);
    for (int end = small.length() - 1; end >= SHORTEST; end--) {
      String stem = Turkish.fold(small.substring(0, end));
      String rest = small.substring(end);
      if ((known().contains(stem) || alone.contains(stem))
          && suffix(rest)
          && Profile.of(small.substring(0, end), Kind.NAME, false).takes(rest)) {
        return true;
      }
    }
    return false;
  }

  /** The words of a text in which no two were run together. */
  private static Set<String> alone(String text) {
    Set<String> alone = new HashSet<>();
    each(
        text,
        (start, end) -> {
          if (end - start > 1 && seamBehind(text, start, end) == end) {
            alone.add(Turkish.fold(text.substring(start, end)));
          }
        });
    return alone;
  }

  /** Where a run of letters stands. */
  private interface Word {
    void at(int start, int end);
  }

  /** Reads all words of a text that are not too long for two. */
  private static void each(String text, Word word) {
    int i = 0;
    while (i < text.length()) {
      int start = i;
      while (i < text.length() && Characters.letter(text.charAt(i))) {
        i++;
      }
      if (i > start && i - start <= LONGEST) {
        word.at(start, i);
      }
      i++;
    }
  }

  /**
   * The next place where a word may begin within the letters behind this one; their end if none.
   */
  private static int seamBehind(String text, int from, int end) {
    int at = from + 1;
    while (at < end && !seam(text, at)) {
      at++;
    }
    return at;
  }

  /** Whether a capital stands behind a small letter. */
  private static boolean seam(String text, int at) {
    return Characters.capital(text.charAt(at)) && Characters.small(text.charAt(at - 1));
  }

  /** Whether a word is a name in the net, or belongs to an address. */
  private static boolean net(String text, int start, int end) {
    boolean before =
        start > 0
            && (NET.indexOf(text.charAt(start - 1)) >= 0
                || (text.charAt(start - 1) == '.'
                    && start > 1
                    && Characters.small(text.charAt(start - 2))));
    boolean behind =
        end < text.length()
            && (NET.indexOf(text.charAt(end)) >= 0
                || (text.charAt(end) == '.'
                    && end + 1 < text.length()
                    && Characters.small(text.charAt(end + 1))));
    return before || behind;
  }

  private Set<String> known() {
    Set<String> known = words;
    if (known == null) {
      Set<String> made = new HashSet<>();
      DictionaryWords.of(dictionaries).forEach(word -> made.add(Turkish.fold(word)));
      known = made;
      words = known;
    }
    return known;
  }
}
