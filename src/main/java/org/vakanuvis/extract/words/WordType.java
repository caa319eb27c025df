package org.vakanuvis.extract.words;

import java.util.Arrays;
import java.util.Set;
import org.vakanuvis.extract.text.Characters;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Suffixes;
import org.vakanuvis.turkish.Turkish;

/**
 * What all tokens that are spelt alike have in common, with what was answered about them so far.
 *
 * <p>Several threads may ask a type at once: then each finds the same answer, and one is kept.
 */
public final class WordType {
  /** Those of them that no Western alphabet has. */
  private static final String EASTERN = "ğışĞİŞ";

  /** The last of them in a telegram without Turkish letters, ILE. */
  private static final Set<String> JOINTS = Set.of("ve", "ile", "ıle");

  /** So many small letters stand before the capital of a name. */
  private static final int LONGEST_ARTICLE = 3;

  /** Answers are kept in rows of so many. */
  private static final int ROW = 32;

  private static final Object[] NONE = {};

  private static final long[] NO_BITS = {};

  /** Of the stem and the suffix. */
  private final char[] letters;

  private final int stemLength;
  private final String stem;
  private final String suffix;
  private final String key;
  private final String folded;
  private final int beginning;
  private final Ending ending;
  private final int kind;
  private final int flags;
  private final boolean turkish;
  private final boolean eastern;
  private final boolean joint;

  /** The mark that it is; 0 for words and numbers. */
  private final char mark;

  /** A bit for each of the first {@link Question}s that was answered with nothing, as most are. */
  private long nothing;

  /** The same for the next ones. */
  private long nothingNext;

  /** The same for all that come behind them. */
  private long[] nothingMore = NO_BITS;

  /** What {@link Verbs} says of its end; 0 while nobody asked. */
  private int verb;

  /** The other answers by the numbers of their questions. */
  private Object[] answers = NONE;

  /**
   * @param stem see {@link Token#stem}
   * @param suffix see {@link Token#suffix}
   * @param key see {@link Token#key}
   * @param kind the flags that the spelling alone does not tell
   */
  WordType(String stem, String suffix, String key, int kind) {
    boolean word = has(kind, Flag.WORD);
    this.stem = stem;
    this.letters = (stem + suffix).toCharArray();
    this.stemLength = stem.length();
    this.suffix = suffix;
    this.key = key;
    this.folded = Turkish.fold(key);
    this.beginning = Beginnings.of(key);
    this.ending = Suffixes.ending(suffix);
    this.kind = kind;
    this.flags = word ? kind | capitals(stem) : kind;
    this.turkish = word && Turkish.marked(stem) > 0;
    this.eastern = turkish && has(stem, EASTERN);
    this.mark = has(kind, Flag.MARK) ? stem.charAt(0) : 0;
    this.joint = mark == ',' || JOINTS.contains(key);
  }

  /** The flags of a word's capitals. */
  private static int capitals(String stem) {
    if (!Characters.capital(stem.charAt(0))) {
      return inner(stem) ? Flag.CAPITALISED.in(0) : 0;
    }
    int capitalised = Flag.CAPITALISED.in(0);
    for (int i = 1; i < stem.length(); i++) {
      if (Characters.small(stem.charAt(i))) {
        return capitalised;
      }
    }
    return stem.length() > 1 ? Flag.ALL_CAPS.in(capitalised) : capitalised;
  }

  /**
   * Whether two or three small letters stand before a name's capital, {@code deBrum}, or one that
   * lost its apostrophe, {@code dArc}.
   */
  private static boolean inner(String stem) {
    int i = 0;
    while (i < stem.length() && Characters.small(stem.charAt(i))) {
      i++;
    }
    return (i > 1 || stem.charAt(0) == 'd' || stem.charAt(0) == 'l')
        && i <= LONGEST_ARTICLE
        && i + 1 < stem.length()
        && Characters.capital(stem.charAt(i))
        && Characters.small(stem.charAt(i + 1));
  }

  private static boolean has(String stem, String letters) {
    for (int i = 0; i < stem.length(); i++) {
      if (letters.indexOf(stem.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(int flags, Flag flag) {
    return flag.in(flags) == flags;
  }

  /**
   * Whether it is spelt so.
   *
   * @param start where in the text the stem begins
   * @param end behind the stem
   * @param behind where the suffix begins
   * @param behindEnd where it ends
   */
  boolean spelt(char[] text, int start, int end, int behind, int behindEnd, int asked) {
    return kind == asked
        && stemLength == end - start
        && letters.length - stemLength == behindEnd - behind
        && Arrays.equals(letters, 0, stemLength, text, start, end)
        && (!suffixed()
            || Arrays.equals(letters, stemLength, letters.length, text, behind, behindEnd));
  }

  /** See {@link Token#stem}. */
  public String stem() {
    return stem;
  }

  /** How many units its stem has. */
  public int length() {
    return stemLength;
  }

  /** See {@link Token#suffix}. */
  public String suffix() {
    return suffix;
  }

  /** Whether something follows its stem: {@code Türkiye'nin}. */
  public boolean suffixed() {
    return letters.length > stemLength;
  }

  /** The stem for comparing, see {@link Token#key}. */
  public String key() {
    return key;
  }

  /** The key without any Turkish letter, see {@link Turkish#fold}. */
  public String folded() {
    return folded;
  }

  /** The first letters of the key, see {@link Beginnings#of}. */
  int beginning() {
    return beginning;
  }

  /** What the suffix makes of it, see {@link Suffixes#ending}. */
  public Ending ending() {
    return ending;
  }

  /** The flags that the spelling alone does not tell. */
  int kind() {
    return kind;
  }

  /** Those of {@link Flag} that hold wherever it stands. */
  int flags() {
    return flags;
  }

  /** Whether the flag holds of all tokens that are spelt so. */
  public boolean is(Flag flag) {
    return has(flags, flag);
  }

  /** The mark that it is, the first unit of a pair; 0 for words and numbers. */
  public char mark() {
    return mark;
  }

  /** Whether it joins the members of a list: a comma, {@code ve} or {@code ile}. */
  boolean joint() {
    return joint;
  }

  /** Whether it has a letter that only Turkish has among its neighbours. */
  boolean turkish() {
    return turkish;
  }

  /** Whether its letters may have lost their dots, as those of {@code ILGILI} have. */
  boolean undotted() {
    return is(Flag.ALL_CAPS) && stem.indexOf('I') >= 0 && stem.indexOf('İ') < 0;
  }

  /** Whether it has one of them that was lost where a text was saved for the West: ğ, ı, İ, ş. */
  boolean eastern() {
    return eastern;
  }

  /** What {@link Verbs#read} says of its end. */
  int verb() {
    int read = verb;
    if (read == 0) {
      read = Verbs.read(this);
      verb = read;
    }
    return read;
  }

  /** Whether a question was answered with nothing. */
  boolean nothing(int question) {
    long bits =
        question < Long.SIZE ? nothing : question < 2 * Long.SIZE ? nothingNext : more(question);
    return (bits & (1L << question)) != 0;
  }

  private long more(int question) {
    // Read but once: another thread may put a longer row in its place.
    long[] known = nothingMore;
    int row = question / Long.SIZE - 2;
    return row < known.length ? known[row] : 0;
  }

  /** The answer to a question; null where it was not asked or is nothing. */
  Object answer(int question) {
    // Read but once: another thread may put a shorter row in its place.
    Object[] known = answers;
    return question < known.length ? known[question] : null;
  }

  /**
   * Keeps an answer.
   *
   * @param answer of immutable parts; null for nothing
   */
  void keep(int question, Object answer) {
    if (answer != null) {
      Object[] known = answers;
      Object[] kept =
          question < known.length ? known : Arrays.copyOf(known, (question / ROW + 1) * ROW);
      kept[question] = answer;
      answers = kept;
    } else if (question < Long.SIZE) {
      nothing |= 1L << question;
    } else if (question < 2 * Long.SIZE) {
      nothingNext |= 1L << question;
    } else {
      int row = question / Long.SIZE - 2;
      long[] known = nothingMore;
      long[] kept = row < known.length ? known : Arrays.copyOf(known, row + 1);
      kept[row] |= 1L << question;
      nothingMore = kept;
    }
  }
}
