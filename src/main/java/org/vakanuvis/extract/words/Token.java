package org.vakanuvis.extract.words;

import org.vakanuvis.model.Span;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Turkish;

/**
 * A word, number or mark of a text.
 *
 * <p>{@code Türkiye'nin} is one token with the stem {@code Türkiye} and the suffix {@code nin};
 * {@code R.} is an initial with its dot; {@code 2009da} is the number {@code 2009} with the suffix
 * {@code da}; every other mark is a token of its own.
 */
public final class Token {
  private final WordType type;
  private final Span span;
  private final Span stemSpan;
  private final int flags;

  /**
   * @param type how it is spelt
   * @param span of the original, with the suffix and the dot of an initial or abbreviation
   * @param stemSpan of the original, without the suffix
   * @param flags those of its type that hold here, and those of the place where it stands
   */
  Token(WordType type, Span span, Span stemSpan, int flags) {
    this.type = type;
    this.span = span;
    this.stemSpan = stemSpan;
    this.flags = flags;
  }

  /** What can be said of a token. */
  public enum Flag {
    /** Letters first. */
    WORD(1),
    /** Digits, with or without a suffix. */
    NUMBER(1 << 1),
    /** A mark that is neither word nor number. */
    MARK(1 << 2),
    /** The first letter is a capital. */
    CAPITALISED(1 << 3),
    /** Two letters or more, all of them capitals. */
    ALL_CAPS(1 << 4),
    /** A single capital with a dot. */
    INITIAL(1 << 5),
    /** An abbreviation that keeps its dot, such as {@code Dr.} */
    ABBREVIATION(1 << 6),
    /** The first word or number of a sentence, after quotes and marks of lists. */
    SENTENCE_START(1 << 7),
    /** The first token of a sentence, be it a quote or a list's mark. */
    SENTENCE_BREAK(1 << 13),
    /** The first token of a line. */
    LINE_START(1 << 8),
    /** The first token of a paragraph, headline or item of a list. */
    PARAGRAPH_START(1 << 9),
    /** White space stands before it, or nothing does. */
    SPACED(1 << 10),
    /** Two blanks or more, or a tabulator, stand before it on its line: a column of a table. */
    COLUMN(1 << 11),
    /** On a line that has capitals only. */
    SHOUTED(1 << 12);

    private final int bit;

    Flag(int bit) {
      this.bit = bit;
    }

    /** These flags with one more. */
    int in(int flags) {
      return flags | bit;
    }

    /** These flags without this one. */
    int out(int flags) {
      return flags & ~bit;
    }
  }

  /** Whether the flag holds. */
  public boolean is(Flag flag) {
    return (flags & flag.bit) != 0;
  }

  /** Whether it begins with a letter, see {@link Flag#WORD}. */
  public boolean word() {
    return is(Flag.WORD);
  }

  /** Whether it is of digits, with or without a suffix: {@code 2009da}. */
  public boolean number() {
    return is(Flag.NUMBER);
  }

  /** Whether it is a mark of that character. */
  public boolean mark(char c) {
    return type.mark() == c;
  }

  /** Whether it is a word with a capital: {@code Bakan}, {@code deBrum}. */
  public boolean capitalised() {
    return is(Flag.CAPITALISED);
  }

  /** Whether it is a word without a capital. */
  public boolean small() {
    return word() && !capitalised();
  }

  /** Whether it is a word of two capitals or more, and nothing else: {@code AB}. */
  public boolean allCaps() {
    return is(Flag.ALL_CAPS);
  }

  /** Whether it is a single capital with a dot: {@code R.} */
  public boolean initial() {
    return is(Flag.INITIAL);
  }

  /** Whether it may be a Roman numeral: the {@code II} of II. Abdullah. */
  public boolean roman() {
    boolean capitals = word() && (allCaps() || initial());
    return capitals && stem().chars().allMatch(c -> "IVX".indexOf(c) >= 0);
  }

  /** What it has in common with all tokens that are spelt alike. */
  public WordType type() {
    return type;
  }

  /** As it is read, without what follows an apostrophe and without the dot of an initial. */
  public String stem() {
    return type.stem();
  }

  /** What follows the apostrophe, or the letters at the end of a number; empty for none. */
  public String suffix() {
    return type.suffix();
  }

  /** Whether something follows its stem: {@code Türkiye'nin}. */
  public boolean suffixed() {
    return type.suffixed();
  }

  /**
   * The stem for comparing, see {@link Turkish#key}. What was written with I for İ, or without any
   * Turkish letter, matches only by a {@link TokenTrie}, but for {@link PlainWords}.
   */
  public String key() {
    return type.key();
  }

  /** The key without any Turkish letter, see {@link Turkish#fold}. */
  public String folded() {
    return type.folded();
  }

  /** What the suffix makes of it; {@link Ending#BARE} for none. */
  public Ending ending() {
    return type.ending();
  }

  /** In the original, with the suffix. */
  public Span span() {
    return span;
  }

  /** In the original, without the suffix. */
  public Span stemSpan() {
    return stemSpan;
  }

  /** Where it begins, in units of the original. */
  public int start() {
    return span.start();
  }

  /** Behind its last unit of the original, with the suffix. */
  public int end() {
    return span.end();
  }

  @Override
  public String toString() {
    return suffixed() ? stem() + "'" + suffix() : stem();
  }
}
