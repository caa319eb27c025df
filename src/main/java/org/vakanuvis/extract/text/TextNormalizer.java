package org.vakanuvis.extract.text;

import java.text.Normalizer;
import java.util.Arrays;
import org.vakanuvis.model.Entities;
import org.vakanuvis.model.Markup;
import org.vakanuvis.turkish.Turkish;

/** Turns a text as it was written into the text as it is read. */
final class TextNormalizer {
  /** How many marks on one letter are composed at once: no script needs more. */
  private static final int MOST_MARKS = 16;

  /** A word that ends with a digit for a letter has so many letters before it. */
  private static final int SHORTEST_SLIP = 4;

  /** Whether a unit below U+0250 is read as it is wherever it stands; most are. */
  private static final boolean[] ORDINARY = ordinaryBut("");

  /** Units that may stand for others, or begin a line. */
  private static final String DOUBTFUL = "lI10$§\n";

  /** The ordinary ones without those. */
  private static final boolean[] PLAIN = ordinaryBut(DOUBTFUL);

  private final String original;
  private final char[] written;
  private final Misread misread;
  private char[] read;
  private int[] starts;
  private int[] ends;
  private int length;

  /** Whether digits stood inside words, as where a text was misread. */
  private boolean slips;

  /** Whether full stops are words. */
  private final boolean telegram;

  private final Spares spares;
  private final Emphasis emphasis;
  private final BrokenCapitals capitals;

  TextNormalizer(String original) {
    this.original = original;
    this.written = original.toCharArray();
    this.read = new char[original.length()];
    this.misread = new Misread(original);
    this.telegram = TelegramStop.several(original);
    this.spares = new Spares(original);
    this.emphasis = new Emphasis(original);
    this.capitals = new BrokenCapitals(original);
  }

  ReadText read() {
    int i = 0;
    boolean indent = true;
    while (i < written.length) {
      int run = indent || telegram || spares.blanks() ? i : behindRun(i);
      if (run > i) {
        i = putRun(i, run);
        continue;
      }
      char c = written[i];
      c = doubtful(c) ? misread.meant(i) : c;
      if (indent && Characters.capital(c)) {
        SpacedLine line = SpacedLine.at(original, i);
        if (line != null) {
          i = spaced(line);
          indent = false;
          continue;
        }
      }
      if (telegram && TelegramStop.end(original, i) > i) {
        i = put('.', i, TelegramStop.end(original, i));
        continue;
      }
      if (indent && c == '>') {
        int quote = MailQuote.end(original, i);
        if (quote > i) {
          i = quote;
          continue;
        }
      }
      if (c == '1' || c == '0') {
        c = digit(i, c);
      }
      boolean ordinary = ordinary(c);
      char as = ordinary ? c : Characters.plain(c);
      indent = as == '\n' || (indent && as == ' ');
      i = ordinary ? put(c, i, i + 1) : step(i, c);
    }
    String text = new String(read, 0, length);
    boolean aligned = starts == null && length == original.length();
    return aligned
        ? new ReadText(original, text, null, null, spares.lines())
        : new ReadText(original, text, map(starts, 0), map(ends, 1), spares.lines());
  }

  /** A map of what was read; where none was needed so far, each unit lies where it was. */
  private int[] map(int[] known, int added) {
    if (known != null) {
      return Arrays.copyOf(known, length);
    }
    int[] map = new int[length];
    for (int i = 0; i < length; i++) {
      map[i] = i + added;
    }
    return map;
  }

  private static boolean[] ordinaryBut(String others) {
    boolean[] ordinary = new boolean['\u0250'];
    Arrays.fill(ordinary, ' ', '\u007F', true);
    Arrays.fill(ordinary, 'À', '\u0250', true);
    ordinary['\n'] = true;
    for (char other : ("&<`-'\"*_[]¹²³" + others).toCharArray()) {
      ordinary[other] = false;
    }
    return ordinary;
  }

  private static boolean ordinary(char c) {
    return c < ORDINARY.length && ORDINARY[c];
  }

  /** Behind the letters, blanks and marks from here on that nothing was misread for. */
  private int behindRun(int start) {
    int i = start;
    while (i < written.length && written[i] < PLAIN.length && PLAIN[written[i]]) {
      i++;
    }
    return i;
  }

  /** Whether it may stand for another letter, or begins a line. */
  private static boolean doubtful(char c) {
    return c < PLAIN.length && DOUBTFUL.indexOf(c) >= 0;
  }

  private int putRun(int start, int end) {
    if (starts != null || start != length) {
      for (int i = start; i < end; i++) {
        put(written[i], i, i + 1);
      }
      return end;
    }
    System.arraycopy(written, start, read, length, end - start);
    length += end - start;
    return end;
  }

  /** Reads what begins here and says where the next begins. */
  private int step(int i, char c) {
    if (c == '&') {
      String tag = Markup.escaped(original, i);
      if (!tag.isEmpty()) {
        return tag(tag, 0, i, Markup.escapedEnd(i, tag));
      }
      int end = Entities.end(original, i);
      return end > i
          ? put(Characters.plain(Entities.character(original, i, end)), i, end)
          : put(c, i, i + 1);
    }
    if (c == '<') {
      return tag(i);
    }
    if (Annotation.begins(c)) {
      int set = emphasis.end(i);
      int end = set > i ? set : Annotation.end(original, i);
      return end > i ? end : put(Characters.plain(c), i, i + 1);
    }
    if (mark(c)) {
      return compose(i);
    }
    if (c == '-' || c == '\u2010' || c == Characters.SOFT_HYPHEN || Characters.plain(c) == '\'') {
      int next = joined(i);
      if (next > i) {
        return Characters.plain(c) == '\'' ? put('\'', i, next) : next;
      }
    }
    if (Characters.plain(c) == '\'' || Characters.plain(c) == '"') {
      int suffix = SuffixMark.suffix(original, i);
      if (suffix > i) {
        return mark(i, suffix);
      }
    }
    if (c == '\r' && i + 1 < original.length() && original.charAt(i + 1) == '\n') {
      return put('\n', i, i + 2);
    }
    if (c >= '\uFB00' && c <= '\uFB06') { // ligatures of printers' fonts
      String letters = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
      for (int k = 0; k < letters.length(); k++) {
        put(letters.charAt(k), i, i + 1);
      }
      return i + 1;
    }
    return put(Characters.plain(c), i, i + 1);
  }

  /** Reads the mark before a suffix, with the blank before it, as an apostrophe. */
  private int mark(int i, int suffix) {
    boolean apart = length > 0 && read[length - 1] == ' ';
    length -= apart ? 1 : 0;
    return put('\'', apart ? i - 1 : i, suffix);
  }

  /** Reads a tag as the white space that it stands for; a mark that begins none is itself. */
  private int tag(int i) {
    int end = Markup.end(original, i);
    if (end == i) {
      return put('<', i, i + 1);
    }
    return tag(original, i, i, end);
  }

  /** Reads what a tag, which stands at an offset of some text, stands for. */
  private int tag(String text, int at, int start, int end) {
    for (char blank : Markup.meaning(text, at).toCharArray()) {
      put(blank, start, end);
    }
    return end;
  }

  /** The letter that a digit within a word was misread from, {@code D1şişleri}; else itself. */
  private char digit(int i, char digit) {
    char meant = misread.capitalDigit(i);
    if (meant != digit) {
      slips = true;
      return meant;
    }
    char before = i > 0 ? original.charAt(i - 1) : ' ';
    boolean capital = Characters.capital(before) && small(i + 1) && small(i + 2);
    boolean begins = i < 2 || !Characters.letterOrDigit(original.charAt(i - 2));
    if (digit == '0' && misread.zero(i, slips)) {
      slips = true;
      return 'O';
    }
    boolean inside = (capital && begins) || (small(i + 1) && spelt());
    // Bakan1, but Lavrov1 in a text without such slips has a footnote.
    boolean ends = slips && digit == '1' && !alphanumeric(i + 1) && letters() >= SHORTEST_SLIP;
    slips |= inside;
    if (!inside && !ends) {
      return digit;
    }
    if (digit == '0') {
      return 'o';
    }
    // No Turkish word has two vowels side by side, nor a consonant for its vowel.
    if (vowel(i - 1) || vowel(i + 1)) {
      return 'l';
    }
    int vowel = length - 1;
    while (vowel >= 0 && Characters.letter(read[vowel]) && "aeıioöuü".indexOf(read[vowel]) < 0) {
      vowel--;
    }
    return vowel >= 0 && Turkish.front(read[vowel]) ? 'i' : 'ı';
  }

  /** Whether a letter was read last, be it for a digit. */
  private boolean spelt() {
    return length > 0 && Characters.small(read[length - 1]);
  }

  /** How many letters were read last, the last of them small; more are not counted than matter. */
  private int letters() {
    int count = 0;
    while (spelt()
        && count < Math.min(length, SHORTEST_SLIP)
        && Characters.letter(read[length - 1 - count])) {
      count++;
    }
    return count;
  }

  private boolean vowel(int i) {
    return i >= 0 && i < original.length() && Turkish.vowel(original.charAt(i));
  }

  private boolean small(int i) {
    return i < original.length() && Characters.small(original.charAt(i));
  }

  private boolean alphanumeric(int i) {
    return i < original.length() && Characters.letterOrDigit(original.charAt(i));
  }

  /** Reads a line of letters set apart as the words that they make. */
  private int spaced(SpacedLine line) {
    int i = line.from();
    while (i < line.end()) {
      int next = skipBlanks(i);
      if (next == i) {
        i = put(Characters.plain(misread.meant(i)), i, i + 1);
      } else if (next < line.end() && next - i > line.gap()) {
        put(' ', i, next);
      }
      i = Math.max(i, next);
    }
    return line.end();
  }

  private boolean tabulator(int i) {
    return i < written.length && written[i] == '\t';
  }

  private int put(char c, int start, int end) {
    if (c == Characters.DROPPED || spares.spare(c, tabulator(start))) {
      return end;
    }
    if (starts == null && (start != length || end != start + 1)) {
      starts = Arrays.copyOf(map(null, 0), read.length);
      ends = Arrays.copyOf(map(null, 1), read.length);
    }
    if (length == read.length) {
      int larger = length + length / 2 + 8;
      read = Arrays.copyOf(read, larger);
      starts = Arrays.copyOf(starts, larger);
      ends = Arrays.copyOf(ends, larger);
    }
    read[length] = c;
    if (starts != null) {
      starts[length] = start;
      ends[length] = end;
    }
    length++;
    return end;
  }

  /** Joins the marks that begin here with the letter read before them. */
  private int compose(int i) {
    int end = i;
    int most = Math.min(original.length(), i + MOST_MARKS);
    while (end < most && mark(original.charAt(end))) {
      end++;
    }
    int start = i;
    String letter = "";
    if (length > 0 && Characters.letter(read[length - 1])) {
      length--;
      start = starts == null ? length : starts[length];
      letter = String.valueOf(read[length]);
    }
    String composed =
        Normalizer.normalize(letter + original.substring(i, end), Normalizer.Form.NFC);
    for (int k = 0; k < composed.length(); k++) {
      char c = composed.charAt(k);
      // An i that lost but its capital, "İ".toLowerCase() in most programs, or has it again.
      boolean spare =
          c == OtherForms.DOT_ABOVE && k > 0 && "iİ".indexOf(composed.charAt(k - 1)) >= 0;
      put(spare ? Characters.DROPPED : c, start, end);
    }
    return end;
  }

  private static boolean mark(char c) {
    return c >= '\u0300' && Character.getType(c) == Character.NON_SPACING_MARK && c < '\uFE00';
  }

  /**
   * Where a word goes on that a hyphen or an apostrophe here breaks at a line's end; {@code i} if
   * it does not. Before a capital a hyphen mostly stays, for it may belong to a name.
   */
  private int joined(int i) {
    if (length == 0 || !Characters.letter(read[length - 1])) {
      return i;
    }
    int next = skipBlanks(i + 1);
    if (next >= original.length() || !lineEnd(original.charAt(next))) {
      return i;
    }
    int line = skipBlanks(behindLineEnd(next));
    boolean empty = spares.lines() && line < original.length() && lineEnd(original.charAt(line));
    line = empty ? skipBlanks(behindLineEnd(line)) : line;
    int word = skipBlanks(MailQuote.end(original, line));
    if (word == original.length() || !Characters.letter(original.charAt(word))) {
      return i;
    }
    boolean broken = line == word && capitals.joins(i, word);
    return broken || Characters.small(original.charAt(word)) ? word : i;
  }

  private int behindLineEnd(int i) {
    return original.startsWith("\r\n", i) ? i + 2 : i + 1;
  }

  private int skipBlanks(int i) {
    int next = i;
    while (next < original.length() && Characters.plain(original.charAt(next)) == ' ') {
      next++;
    }
    return next;
  }

  private static boolean lineEnd(char c) {
    return Characters.plain(c) == '\n';
  }
}
