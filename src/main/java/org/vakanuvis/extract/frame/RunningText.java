package org.vakanuvis.extract.frame;

import java.util.Set;
import java.util.function.BooleanSupplier;
import org.vakanuvis.extract.layout.Line;
import org.vakanuvis.extract.layout.Lines;
import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.Verbs;
import org.vakanuvis.extract.words.WordEnds;

/** Tells running text from headlines. */
public final class RunningText {
  /** A headline has no more words than this. */
  private static final int LONGEST_HEADLINE = 45;

  /** So few words that end with a full stop may be a headline in capitals. */
  private static final int FEW = 4;

  /**
   * Words of no more letters may be small within a headline: {@code ve}, {@code ile}, {@code için}.
   */
  private static final int SHORT = 4;

  /** So many cells has a line of a table. */
  private static final int TABLE = 3;

  /** How a word ends that says what something is. */
  private static final WordEnds IS =
      WordEnds.of("dır", "dir", "dur", "dür", "tır", "tir", "tur", "tür");

  /** Keywords on one line are no more tokens than this. */
  private static final int LOOSE = 14;

  private final TokenTrie<String> about;
  private final TokenTrie<String> stops;
  private final TokenTrie<String> closings;
  private final TokenTrie<String> salutations;

  /** With the words that end headlines, {@code hakkında}, or begin texts, {@code Sayın}. */
  public RunningText(Lexicon lexicon) {
    this.about = Cues.trie(lexicon, "letterheads", "about");
    this.salutations = Cues.trie(lexicon, "letterheads", Set.of("salutation", "dear"));
    this.closings = Cues.trie(lexicon, "letterheads", "closing");
    this.stops = Cues.trie(lexicon, "letterheads", "stop");
  }

  /**
   * Whether a line, with those that go on with it, is running text.
   *
   * @param last the last of its lines
   * @param parted whether the line below is plainly something else
   */
  boolean is(Tokens tokens, HeadLine line, Lines lines, int last, BooleanSupplier parted) {
    int words = words(tokens, line.textFirst(), line.textEnd());
    if (line.has(HeadItem.Kind.TITLE) || words == 0) {
      return false;
    }
    int end = line.textEnd() - 1;
    while (end > line.textFirst()
        && tokens.get(end).is(Flag.MARK)
        && "\")]'".contains(tokens.get(end).stem())) {
      end--;
    }
    end = beforeBrackets(tokens, line, end);
    boolean several = tokens.sentenceEnd(line.textFirst()) < end;
    if (words > LONGEST_HEADLINE || (several && words > LONGEST_HEADLINE / 2)) {
      return true;
    }
    Token mark = tokens.get(end);
    if (mark.is(Flag.ABBREVIATION) || about(tokens, end)) {
      return false;
    }
    if (!mark.is(Flag.MARK)) {
      return mark.word() && words >= FEW && Cues.behind(stops, tokens, end) > end;
    }
    if (subject(tokens, line.textFirst(), end) && line.index() == last) {
      return false;
    }
    boolean numbered = line.has(HeadItem.Kind.NUMBER) && line.index() == last;
    boolean alone = last + 1 >= lines.size() || lines.get(last + 1).gap();
    return switch (mark.stem().charAt(0)) {
      case '.' ->
          (words >= FEW || lines.item(line.index()) || !lines.get(line.index()).shouted())
              && !numbered
              && (alone || end == 0 || !tokens.get(end - 1).number());
      // A salutation, "Ekselans,", or words that go on.
      case ',' ->
          words >= FEW || !lines.get(line.index()).shouted() || greets(tokens, line.textFirst());
      case ':' ->
          words >= FEW
              && !(alone && Cues.behind(closings, tokens, end - 1) == end)
              && !quoted(tokens, lines, last + 1)
              && !second(tokens, lines, last + 1);
      case ';' -> words >= FEW;
      case '!', '?', '…' -> several || !(alone || parted.getAsBoolean());
      default -> false;
    };
  }

  /**
   * Whether a line has the cells of a table, {@code Sıra Ülke Heyet Başkanı}, and is no headline
   * whose words stand far apart.
   */
  public static boolean row(Tokens tokens, HeadLine line) {
    int cells = 1;
    for (int i = line.textFirst() + 1; i < line.textEnd(); i++) {
      cells += tokens.get(i).is(Flag.COLUMN) ? 1 : 0;
    }
    return cells >= TABLE && cells < words(tokens, line);
  }

  /** Whether a line is a few words in quotation marks, which no full stop ends. */
  private static boolean quoted(Tokens tokens, Lines lines, int index) {
    Line line = index < lines.size() ? lines.get(index) : null;
    return line != null
        && line.end() - line.first() <= LOOSE
        && tokens.mark(line.first(), '"')
        && tokens.mark(line.end() - 1, '"')
        && !tokens.mark(line.end() - 2, '.');
  }

  /** Whether a line right below one that a colon ends is the rest of a headline, and no item. */
  public static boolean second(Tokens tokens, Lines lines, int index) {
    Line line = index < lines.size() ? lines.get(index) : null;
    boolean ends = index + 1 < lines.size() && lines.get(index + 1).gap();
    return line != null
        && ends
        && !line.gap()
        && !lines.item(index)
        && line.first() > 1
        && !sentence(tokens.get(line.first() - 2))
        && line.end() - line.first() <= LOOSE
        && tokens.get(line.first()).capitalised()
        && tokens.get(line.end() - 1).word();
  }

  /** Whether a word ends a sentence, be it with what says that something is: {@code şunlardır}. */
  private static boolean sentence(Token token) {
    return Verbs.finite(token) || IS.end(token.key(), SHORT);
  }

  /** Whether a line begins as a letter does: {@code SAYIN BAKAN,}. */
  private boolean greets(Tokens tokens, int first) {
    return Cues.behind(salutations, tokens, first) > first;
  }

  /** Whether a line is one sentence that a dash marks, and the paragraph below has no mark. */
  static boolean marked(Tokens tokens, HeadLine line, Lines lines, int last) {
    Line first = lines.get(line.index());
    boolean apart = first.gap() && last + 1 < lines.size() && lines.get(last + 1).gap();
    boolean squeezed = last + 1 < lines.size() && !lines.gaps();
    return (apart || squeezed)
        && tokens.mark(first.first(), '-')
        && tokens.sentenceEnd(line.textFirst()) >= line.textEnd()
        && !tokens.get(lines.get(last + 1).first()).is(Flag.MARK);
  }

  /**
   * Whether a telegram's first words say what it is about: they tell nothing before their {@code
   * STOP}.
   */
  private boolean subject(Tokens tokens, int first, int stop) {
    if (stop <= first + 1 || !tokens.stop(stop)) {
      return false;
    }
    Token last = tokens.get(stop - 1);
    return tokens.sentenceEnd(first) > stop
        && last.word()
        && (about(tokens, stop - 1) || !Verbs.finite(last));
  }

  /** Whether the first of several sentences tells what happened, as no headline's does. */
  public static boolean told(Tokens tokens, HeadLine line, int end) {
    int sentence = tokens.sentenceEnd(line.textFirst());
    return sentence > line.textFirst() + 1
        && sentence < end
        && tokens.mark(sentence - 1, '.')
        && Verbs.finite(tokens.get(sentence - 2));
  }

  /** The full stop before an agency in brackets, {@code … görüştü. (AA)}; the same end for none. */
  private static int beforeBrackets(Tokens tokens, HeadLine line, int end) {
    int open = end;
    while (open > line.textFirst() && end - open < FEW && !tokens.mark(open, '(')) {
      open--;
    }
    boolean closed = tokens.mark(end + 1, ')') && tokens.mark(open, '(');
    return closed && open > line.textFirst() && tokens.mark(open - 1, '.') ? open - 1 : end;
  }

  /** Whether a line is a few words that make no sentence, as keywords and links do. */
  boolean loose(Tokens tokens, Line line) {
    Token last = tokens.get(line.end() - 1);
    return line.end() - line.first() <= LOOSE && last.word() && !Verbs.finite(last);
  }

  /**
   * Whether a line ends a headline right above its text, though it fills the line: with {@code
   * Hk.}, with a verb but no full stop, or behind its number with {@code Cevabı} and its like.
   *
   * @param head what stands on the headline's first line
   */
  boolean headed(Tokens tokens, HeadLine head, Line line, Line next) {
    if (head.textFirst() >= line.first() && subject(tokens, head.textFirst(), line.end() - 1)) {
      return true;
    }
    boolean dateline = head.has(HeadItem.Kind.PLACE) || head.has(HeadItem.Kind.AGENCY);
    int end = line.end() - 1;
    if (!dateline && quotes(tokens, head.textFirst(), end) && tokens.get(next.first()).word()) {
      return !tokens.get(next.first()).small();
    }
    int last = tokens.mark(end, '.') && end > line.first() ? end - 1 : end;
    Token word = tokens.get(last);
    boolean stop = tokens.stop(next.first());
    if (dateline || stop || !word.word() || tokens.get(next.first()).small()) {
      return false;
    }
    if (word.capitalised() && about(tokens, last)) {
      return true;
    }
    boolean own = head.has(HeadItem.Kind.NUMBER) || titled(tokens, head.textFirst(), end);
    boolean told = own && Cues.behind(closings, tokens, last) > last;
    return last == end && (told || Verbs.finite(word));
  }

  /** Whether words end with what someone says: {@code Bakan: "Yardım istiyoruz"}. */
  private static boolean quotes(Tokens tokens, int first, int end) {
    int open = end - 1;
    while (open > first && !tokens.mark(open, '"')) {
      open--;
    }
    return tokens.mark(end, '"') && open > first && tokens.mark(open - 1, ':');
  }

  /** Whether all words begin with capitals but for small ones, and no mark is between them. */
  private static boolean titled(Tokens tokens, int first, int end) {
    for (int i = first; i < end; i++) {
      Token token = tokens.get(i);
      boolean joined = token.is(Flag.MARK) && !token.mark(',');
      boolean brief = token.small() && token.stem().length() <= SHORT;
      if (!joined && !token.capitalised() && !brief && !token.number()) {
        return false;
      }
    }
    return end - first >= FEW;
  }

  /** Whether a line is short and ends no sentence, be it that it reserves rights. */
  static boolean brief(Tokens tokens, Line line) {
    boolean rights = false;
    for (int i = line.first(); i < line.end() && i - line.first() < LOOSE; i++) {
      rights |= tokens.mark(i, '©');
    }
    return rights || (line.end() - line.first() <= LOOSE && !tokens.mark(line.end() - 1, '.'));
  }

  /** Whether a line has marks only, or but the number of a page between them: {@code - 2 -}. */
  static boolean wordless(Tokens tokens, Line line) {
    int numbers = 0;
    for (int i = line.first(); i < line.end(); i++) {
      if (tokens.get(i).word()) {
        return false;
      }
      numbers += tokens.get(i).number() ? 1 : 0;
    }
    return numbers < 2;
  }

  /** Whether the words end in {@code Hk.}, as headlines of ministries do. */
  private boolean about(Tokens tokens, int last) {
    int word = tokens.mark(last, '.') ? last - 1 : last;
    return word >= 0 && tokens.get(word).word() && about.longest(tokens, word) != null;
  }

  /** Whether a line has text of more words than numbers. */
  public static boolean wordy(Tokens tokens, HeadLine line) {
    int numbers = 0;
    boolean letters = true;
    for (int i = line.textFirst(); i < line.textEnd(); i++) {
      numbers += tokens.get(i).number() ? 1 : 0;
      letters &= !tokens.get(i).word() || tokens.get(i).stem().length() == 1;
    }
    // "d i ş - i s r a i l" is the slug of an agency.
    int words = words(tokens, line.textFirst(), line.textEnd());
    return !letters && (words > numbers || tokens.small(line.textFirst(), line.textEnd()) > 1);
  }

  /** Whether a line is the name of a file: {@code haber_041.txt}. */
  static boolean file(Tokens tokens, Line line) {
    int last = line.end() - 1;
    Token ending = tokens.get(last);
    boolean ends = last > line.first() + 1 && ending.small() && tokens.mark(last - 1, '.');
    for (int i = line.first() + 1; ends && i <= last; i++) {
      ends = !tokens.get(i).is(Flag.SPACED);
    }
    return ends && ending.stem().length() <= SHORT;
  }

  /** How many words the text of a line has. */
  public static int words(Tokens tokens, HeadLine line) {
    return words(tokens, line.textFirst(), line.textEnd());
  }

  /** How many words stand from one token to before another. */
  public static int words(Tokens tokens, int from, int end) {
    int words = 0;
    for (int i = from; i < end; i++) {
      words += tokens.get(i).word() ? 1 : 0;
    }
    return words;
  }
}
