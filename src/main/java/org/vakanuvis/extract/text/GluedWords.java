package org.vakanuvis.extract.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.model.WordTable;
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

  /** A shorter part beside a given name may belong to the name of a firm. */
  private static final int SURNAME = 4;

  /** With these a word ends that something owns. */
  private static final String POSSESSED = "ıiuü";

  /** What names in the net and their addresses have beside them. */
  private static final String NET = "@#/_\\&=";

  private final Dictionaries dictionaries;
  private final Set<String> prefixes = new HashSet<>();

  /** The beginnings of words of offices. */
  private final List<String> titles = new ArrayList<>();

  /** The words of the dictionaries, folded; made when the first such word is read. */
  private volatile Set<String> words;

  /** The same of words that stand side by side there. */
  private volatile Set<String> pairs;

  /** Names of people that are no words, folded; made as late. */
  private volatile Set<String> given;

  GluedWords(Dictionaries dictionaries) {
    this.dictionaries = dictionaries;
    for (List<String> row : dictionaries.table("joined-prefixes").rows()) {
      prefixes.add(Turkish.fold(row.get(0)));
    }
    dictionaries.table("mistyped-words").rows().forEach(row -> titles.add(row.get(0)));
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
    Seams seams = new Seams(text, alone(text), beside(text));
    BitSet likely = new BitSet();
    int sure = 0;
    for (int[] word : glued) {
      boolean whole = known().contains(Turkish.fold(text.substring(word[0], word[1])));
      int from = word[0];
      for (int at = seamBehind(text, from, word[1]); at < word[1]; ) {
        int end = seamBehind(text, at, word[1]);
        if (!whole || seams.pair(from, at, end)) {
          boolean apart = seams.apart(from, at, end);
          boolean known = seams.known(from, at, end);
          sure += apart || known ? 1 : 0;
          // A single KosovaHaber is a name; Bakanı is none, nor are veTİKA and IrakHariciye.
          boolean parts = apart || (known && seams.nameless(from, at, end));
          missing.set(at, parts || missing.get(at));
          likely.set(at, known || seams.likely(from, at, end));
        }
        from = at;
        at = end;
      }
    }
    if (sure >= SEVERAL) {
      missing.or(likely);
    }
  }

  /** What a text tells of the letters on both sides of a capital. */
  private final class Seams {
    private final String text;

    /** The words of the text in which no two were run together. */
    private final Set<String> alone;

    /** Those that stand side by side. */
    private final Set<String> beside;

    Seams(String text, Set<String> alone, Set<String> beside) {
      this.text = text;
      this.alone = alone;
      this.beside = beside;
    }

    /** Whether the dictionaries have both words side by side: {@code BakanYardımcısı}. */
    boolean pair(int from, int at, int end) {
      return pairs().contains(folded(from, at) + ' ' + folded(at, end));
    }

    /** Whether they are two words wherever they stand. */
    boolean apart(int from, int at, int end) {
      // As they are, deBrum and DaSilva may be spelt so.
      if (prefix(from, at)) {
        return false;
      }
      String both = folded(from, at) + ' ' + folded(at, end);
      boolean names = Math.min(at - from, end - at) >= SURNAME && !behindMark(from);
      return pairs().contains(both)
          || beside.contains(both)
          || (names && (given(from, at) || given(at, end) || surname(at, end)));
    }

    private boolean given(int start, int end) {
      return names().contains(folded(start, end));
    }

    /** Whether letters are no word but stand in the text by themselves. */
    private boolean surname(int start, int end) {
      String folded = folded(start, end);
      return alone.contains(folded) && !GluedWords.this.known().contains(folded);
    }

    /** Whether both words are known; small letters before a capital are one. */
    boolean known(int from, int at, int end) {
      String before = text.substring(from, at);
      boolean small = at - from >= SHORTEST && Characters.small(text.charAt(from));
      boolean first =
          behindMark(from) ? suffix(before) : !prefix(from, at) && (small || word(before, alone));
      return first && (word(text.substring(at, end), alone) || initial(at, end));
    }

    /** Whether known words are none of which names are made. */
    boolean nameless(int from, int at, int end) {
      String next = Turkish.lower(text.substring(at, end));
      return POSSESSED.indexOf(text.charAt(at - 1)) >= 0
          || Characters.small(text.charAt(from))
          || titles.stream().anyMatch(next::startsWith);
    }

    /** Whether they can be words in a text that runs words together: {@code deAlmeida}. */
    boolean likely(int from, int at, int end) {
      boolean word = prefix(from, at) ? Characters.small(text.charAt(from)) : at - from >= SHORTEST;
      return word && (end - at > 1 || initial(at, end));
    }

    /** Whether it is but the first letter of a name: {@code YardımcısıŞ. M. Mustafayev}. */
    private boolean initial(int at, int end) {
      return end - at == 1 && end < text.length() && ".'".indexOf(text.charAt(end)) >= 0;
    }

    private boolean prefix(int from, int at) {
      return prefixes.contains(folded(from, at));
    }

    private boolean behindMark(int from) {
      return from > 0 && text.charAt(from - 1) == '\'';
    }

    private String folded(int start, int end) {
      return Turkish.fold(text.substring(start, end));
    }
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

  /** The words of a text that stand side by side with a blank between. */
  private static Set<String> beside(String text) {
    Set<String> beside = new HashSet<>();
    int[] last = {0, 0};
    each(
        text,
        (start, end) -> {
          if (last[1] > last[0] && start == last[1] + 1 && text.charAt(last[1]) == ' ') {
            String before = Turkish.fold(text.substring(last[0], last[1]));
            beside.add(before + ' ' + Turkish.fold(text.substring(start, end)));
          }
          last[0] = start;
          last[1] = end;
        });
    return beside;
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
      known = folded(DictionaryWords.of(dictionaries));
      words = known;
    }
    return known;
  }

  private Set<String> pairs() {
    Set<String> known = pairs;
    if (known == null) {
      known = folded(DictionaryWords.pairs(dictionaries));
      pairs = known;
    }
    return known;
  }

  private Set<String> names() {
    Set<String> known = given;
    if (known == null) {
      Stream<String> alone =
          Stream.of("given-names", "turkish-given-names").flatMap(this::firstColumn);
      Stream<String> listed =
          dictionaries.table("culture-names").rows().stream()
              .flatMap(row -> WordTable.parts(row.get(1)).stream());
      known = folded(Stream.concat(alone, listed));
      known.removeAll(
          folded(
              Stream.of("small-nouns", "common-words", "name-stops").flatMap(this::firstColumn)));
      given = known;
    }
    return known;
  }

  private Stream<String> firstColumn(String table) {
    return dictionaries.table(table).rows().stream().map(row -> row.get(0));
  }

  private static Set<String> folded(Stream<String> words) {
    return words.map(Turkish::fold).collect(Collectors.toCollection(HashSet::new));
  }
}
