package org.vakanuvis.extract.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vakanuvis.extract.text.Characters;
import org.vakanuvis.extract.text.ReadText;
import org.vakanuvis.extract.text.Restorer.Restored;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.model.Span;

/** One pass over a text that cuts it into tokens. */
final class TokenScan {
  /** A line of capitals has so many at least. */
  private static final int LOUD = 3;

  /** A word from which on a capital inside begins another. */
  private static final int LONG_WORD = 5;

  /** Of so many words of a text without Turkish letters one may have some, as a web page's own. */
  private static final int RARE = 12;

  /** Of so many words of Turkish one has a letter that no Western alphabet has. */
  private static final int SEVERAL = 30;

  /** What small Roman numbers are made of, and how long they are less one. */
  private static final String ROMAN = "ivx";

  private static final int LONGEST_ROMAN = 5;

  private static final String BULLETS = "-*•·✓§";

  private final ReadText text;

  /** Whether one of the letters of Turkish is missing throughout. */
  private final boolean plain;

  private final char[] chars;
  private final Vocabulary vocabulary;
  private final PartedSuffixes suffixes;
  private final Set<String> abbreviations;
  private final SmallWords small;
  private final int[] blocks;
  private final List<Token> tokens = new ArrayList<>();
  private final boolean tabulators;
  private int words;
  private int turkish;
  private int eastern;
  private boolean awaited = true;
  private int nextBlock;

  /** Where the last line stands that begins with the second Roman number; negative for none. */
  private final int second;

  /** The last word that begins a line and a dot ends, as a number does. */
  private String number = "";

  private int newlines = 2;
  private int blanks;
  private boolean shouted;
  private boolean shoutedBefore;

  /** Where the line begins. */
  private int line;

  /** What gaps of two blanks are; null before one was seen. */
  private Gaps gaps;

  /**
   * @param blocks where in the original each block of the layout begins, in order
   */
  TokenScan(
      Restored read,
      Vocabulary vocabulary,
      Set<String> abbreviations,
      SmallWords small,
      int[] blocks) {
    this.text = read.text();
    this.plain = read.plain();
    this.tabulators = text.original().indexOf('\t') >= 0;
    this.vocabulary = vocabulary;
    this.chars = text.text().toCharArray();
    this.second = text.text().lastIndexOf("\nII.");
    this.suffixes = new PartedSuffixes(chars);
    this.abbreviations = abbreviations;
    this.small = small;
    this.blocks = blocks;
  }

  Tokens tokens() {
    int i = 0;
    shouted = shouted(0);
    while (i < chars.length) {
      char c = chars[i];
      if (c == '\n') {
        newlines++;
        blanks = 0;
        i++;
      } else if (c == ' ') {
        boolean tabulator = tabulators && text.original().charAt(text.originalStart(i)) == '\t';
        blanks += tabulator ? Gaps.TABULATOR : 1;
        i++;
      } else {
        i = token(i, c);
        newlines = 0;
        blanks = 0;
      }
    }
    boolean western = words >= SEVERAL && eastern * SEVERAL <= words;
    return new Tokens(text, tokens, turkish * RARE <= words || western || plain);
  }

  /** Reads the token that begins here and says where it ends. */
  private int token(int start, char first) {
    if (newlines > 0) {
      line = start;
      shoutedBefore = shouted && newlines == 1;
      shouted = shouted(start);
      if (shouted) {
        suffixes.join(start);
      }
    }
    if (Characters.digit(first)) {
      int digits = start;
      while (digits < chars.length && Characters.digit(chars[digits])) {
        digits++;
      }
      boolean word = digits < chars.length && Characters.capital(chars[digits]);
      if (!word && !slipped(digits)) {
        return number(start, digits);
      }
    }
    if (Characters.letterOrDigit(first)) {
      return word(start);
    }
    boolean pair = Character.isHighSurrogate(first) && start + 1 < chars.length;
    int end = start + (pair ? 2 : 1);
    add(type(start, end, end, end, Flag.MARK), start, end, end);
    return end;
  }

  /** Whether a scanner took a digit between two others for a letter: {@code 20l2}, {@code 2oo4}. */
  private boolean slipped(int index) {
    int end = index;
    while (end < chars.length && "loı".indexOf(chars[end]) >= 0) {
      end++;
    }
    return end > index && end < chars.length && Characters.digit(chars[end]);
  }

  private int number(int start, int digits) {
    int letters = digits;
    if (letters < chars.length && chars[letters] == '\'' && letter(letters + 1)) {
      letters++;
    }
    int end = letters;
    while (letter(end)) {
      end++;
    }
    add(type(start, digits, letters, end, Flag.NUMBER), start, digits, end);
    return end;
  }

  private int word(int start) {
    int end = start;
    int apostrophe = -1;
    while (end < chars.length) {
      if (Characters.letterOrDigit(chars[end])) {
        if (glued(start, end)) {
          break;
        }
        end++;
      } else if (chars[end] == '\'' && end > start && letter(end + 1)) {
        apostrophe = end;
        end++;
      } else {
        break;
      }
    }
    int stem = apostrophe >= 0 && suffix(start, apostrophe, end) ? apostrophe : end;
    return dotted(start, stem, end);
  }

  /** Whether two words were run together here, {@code DışişleriBakanı}. */
  private boolean glued(int start, int end) {
    return end - start >= LONG_WORD
        && Characters.capital(chars[end])
        && Characters.small(chars[end - 1])
        && end + 1 < chars.length
        && Characters.small(chars[end + 1]);
  }

  /** Whether what follows an apostrophe is a suffix, and no part of a name such as O'Brien. */
  private boolean suffix(int start, int apostrophe, int end) {
    boolean small = Characters.small(chars[apostrophe + 1]);
    return small
        || (apostrophe - start > 1 && capitals(start, apostrophe) && capitals(apostrophe + 1, end));
  }

  /** A word, with its dot where it is an initial or an abbreviation. */
  private int dotted(int start, int stem, int end) {
    boolean dot = end < chars.length && chars[end] == '.' && stem == end;
    boolean single = end - start == 1 && Characters.capital(chars[start]);
    single &= !(dot && numeral(start, end));
    Flag kind = Flag.WORD;
    if (single && (dot || afterInitial())) {
      kind = Flag.INITIAL;
    } else if (dot && abbreviations.contains(type(start, end, end, end, Flag.WORD).key())) {
      kind = Flag.ABBREVIATION;
    } else {
      add(type(start, stem, Math.min(stem + 1, end), end, Flag.WORD), start, stem, end);
      return end;
    }
    int after = dot ? end + 1 : end;
    int suffixEnd = after;
    if (after < chars.length && chars[after] == '\'' && letter(after + 1)) {
      suffixEnd = after + 1;
      while (letter(suffixEnd)) {
        suffixEnd++;
      }
    }
    int suffix = Math.min(after + 1, suffixEnd);
    add(type(start, end, suffix, suffixEnd, kind), start, after, suffixEnd);
    return suffixEnd;
  }

  /**
   * Whether a Roman number begins a line behind the one before it that does so too, {@code IV. …
   * V.}, and is no initial.
   */
  private boolean numeral(int start, int end) {
    boolean first = newlines > 0 || tokens.isEmpty();
    if (!first) {
      return false;
    }
    String before = number;
    number = new String(chars, start, end - start);
    return switch (number) {
      case "I" -> second > end;
      case "V" -> before.equals("IV");
      case "X" -> before.equals("IX");
      default -> false;
    };
  }

  /** Whether an initial with its dot stands right before, so that D in A.B.D is one too. */
  private boolean afterInitial() {
    return newlines == 0
        && blanks == 0
        && !tokens.isEmpty()
        && last().initial()
        && !last().suffixed();
  }

  private Token last() {
    return tokens.get(tokens.size() - 1);
  }

  private boolean letter(int i) {
    return i < chars.length && Characters.letter(chars[i]);
  }

  private boolean capitals(int start, int end) {
    for (int i = start; i < end; i++) {
      if (Characters.small(chars[i])) {
        return false;
      }
    }
    return true;
  }

  /** The type of a word, number or mark; initials and abbreviations are words too. */
  private WordType type(int start, int end, int suffix, int suffixEnd, Flag flag) {
    boolean word = flag == Flag.INITIAL || flag == Flag.ABBREVIATION;
    int kind = flag.in(word ? Flag.WORD.in(0) : 0);
    WordType type = vocabulary.type(chars, start, end, suffix, suffixEnd, kind);
    words += type.is(Flag.WORD) ? 1 : 0;
    turkish += type.turkish() ? 1 : 0;
    eastern += type.eastern() ? 1 : 0;
    return type;
  }

  /**
   * Adds a token.
   *
   * @param stem behind its letters or digits and their dot
   * @param end behind the suffix
   */
  private void add(WordType type, int start, int stem, int end) {
    int flags = type.flags() | place(start);
    if (has(flags, Flag.PARAGRAPH_START) || SentenceEnd.before(tokens, flags)) {
      flags = Flag.SENTENCE_BREAK.in(flags);
      awaited = true;
    }
    if (awaited && !type.is(Flag.MARK)) {
      flags = Flag.SENTENCE_START.in(flags);
      awaited = false;
    } else if (SentenceEnd.label(tokens, type.flags())) {
      awaited = true;
    } else if (shouted && (small.is(type) || taken(type)) && !tied(flags)) {
      flags = Flag.CAPITALISED.out(flags);
    }
    Span stemSpan = text.span(start, stem);
    Span span = end > stem ? text.span(start, end) : stemSpan;
    tokens.add(new Token(type, span, stemSpan, flags));
  }

  /** Whether a hyphen ties a word to the one before it: {@code EL-ACİL}. */
  private boolean tied(int flags) {
    return !has(flags, Flag.SPACED)
        && !tokens.isEmpty()
        && last().mark('-')
        && !last().is(Flag.SPACED);
  }

  private boolean taken(WordType type) {
    return !tokens.isEmpty() && small.taken(type, last().type());
  }

  /** What the place of a token on its line says of it. */
  private int place(int start) {
    boolean block = false;
    while (nextBlock < blocks.length && blocks[nextBlock] <= text.originalStart(start)) {
      block = true;
      nextBlock++;
    }
    boolean first = newlines > 0 || tokens.isEmpty();
    boolean below = first && shoutedBefore && !shouted;
    int flags = shouted ? Flag.SHOUTED.in(0) : 0;
    flags = first ? Flag.LINE_START.in(flags) : flags;
    flags =
        block || newlines > 1 || below || (first && item(start))
            ? Flag.PARAGRAPH_START.in(flags)
            : flags;
    flags = first || blanks > 0 ? Flag.SPACED.in(flags) : flags;
    return !first && column() ? Flag.COLUMN.in(flags) : flags;
  }

  /** Whether the blanks before a token part columns, and do not only fill a line of prose. */
  private boolean column() {
    if (blanks < 2) {
      return false;
    }
    gaps = gaps == null ? new Gaps(chars, tabulators ? text : null) : gaps;
    return gaps.column(line, blanks);
  }

  private static boolean has(int flags, Flag flag) {
    return flag.in(flags) == flags;
  }

  /** Whether the line that begins here has capitals only, but for suffixes; DR ⏎ Kongo is none. */
  private boolean shouted(int start) {
    int capitals = 0;
    for (int i = start; i < chars.length && chars[i] != '\n'; i++) {
      char c = chars[i];
      if (Characters.small(c)) {
        return false;
      }
      if (c == '\'') {
        while (letter(i + 1)) {
          i++;
        }
      }
      capitals += Characters.capital(c) ? 1 : 0;
    }
    return capitals >= LOUD;
  }

  /** Whether an item of a list begins on this line. */
  private boolean item(int start) {
    int end = start + 1;
    if (BULLETS.indexOf(chars[start]) >= 0) {
      return blank(end);
    }
    boolean roman = ROMAN.indexOf(chars[start]) >= 0;
    while (end < chars.length
        && (Characters.digit(chars[end]) || (roman && ROMAN.indexOf(chars[end]) >= 0))) {
      end++;
    }
    boolean label =
        end < chars.length
            && Characters.letterOrDigit(chars[start])
            && end - start < (roman ? LONGEST_ROMAN : 3)
            && blank(end + 1);
    // A wrapped line may well begin with "3. toplantısına", but not with "ii. ".
    boolean closed =
        roman || tokens.isEmpty() || (last().is(Flag.MARK) && ".:;,!?".contains(last().stem()));
    return label && (chars[end] == ')' || (chars[end] == '.' && closed));
  }

  private boolean blank(int i) {
    return i < chars.length && chars[i] == ' ';
  }
}
