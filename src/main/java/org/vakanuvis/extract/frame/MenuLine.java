package org.vakanuvis.extract.frame;

import java.util.Set;
import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.TokenTrie.Match;

/** Knows the menus of web pages: {@code Ana Sayfa | Bakanlık | Basın Odası | EN}. */
public final class MenuLine {
  /** A menu has at least so many parts where not all are words of web pages. */
  private static final int PARTS = 4;

  /** So many are enough where bars part them and none has a suffix. */
  private static final int FEW = 3;

  /** So many of them are words of web pages. */
  private static final int KNOWN = 2;

  /** None of them has more tokens than this. */
  private static final int LONGEST = 3;

  /** The name of a language that is shortened has no more letters than this. */
  private static final int SHORTENED = 4;

  private final TokenTrie<String> words;
  private final TokenTrie<String> languages;

  /** With the words of web pages, {@code Hakkımızda}, and the names of languages. */
  public MenuLine(Lexicon lexicon) {
    this.words = Cues.trie(lexicon, "letterheads", Set.of("chrome", "menu"));
    this.languages = Cues.trie(lexicon, "letterheads", "language");
  }

  /**
   * Whether a line has nothing but languages to choose from: {@code TR | EN | Русский}, be they
   * shortened: {@code O'z Рус Eng Tür}.
   */
  private boolean tongues(LineView line) {
    int known = 0;
    int all = 0;
    int brief = 0;
    int strange = 0;
    for (int i = line.first(); i < line.end(); i++) {
      Token token = line.token(i);
      if (divides(line, i)) {
        continue;
      }
      boolean language = token.word() && Cues.behind(languages, line.tokens(), i) > i;
      boolean other = !language && !latin(token);
      if (!language && !other && !brief(token)) {
        return false;
      }
      known += language ? 1 : 0;
      strange += other ? 1 : 0;
      brief += language || other ? 0 : 1;
      all++;
    }
    return known > 0
        && all > 1
        && (brief == 0 || (known + strange > 1 && brief <= known + strange));
  }

  /** Whether a token may be the first letters of a language's name. */
  private static boolean brief(Token token) {
    return token.word() && token.capitalised() && token.span().length() <= SHORTENED;
  }

  /** Whether a line is a menu, or a choice of languages. */
  boolean is(LineView line) {
    return tongues(line) || menu(line);
  }

  /** Whether a line has only short names that lead to one another: {@code Manşetler › Dünya}. */
  static boolean path(LineView line) {
    int from = line.first();
    boolean several = false;
    for (int i = from; i <= line.end(); i++) {
      boolean steps = i < line.end() && line.path(i);
      several |= steps;
      if (i < line.end() && !steps) {
        Token token = line.token(i);
        if (token.suffixed() || (token.is(Flag.MARK) && !line.mark(i, "-&"))) {
          return false;
        }
        continue;
      }
      if (i == from || i - from > LONGEST) {
        return false;
      }
      from = i + 1;
    }
    return several;
  }

  private static boolean latin(Token token) {
    Character.UnicodeScript script = Character.UnicodeScript.of(token.stem().charAt(0));
    return script == Character.UnicodeScript.LATIN || script == Character.UnicodeScript.COMMON;
  }

  /** Whether bars, dots or wide blanks part a line into few words each, some known of menus. */
  private boolean menu(LineView line) {
    int parts = 0;
    int known = 0;
    int from = line.first();
    boolean bars = true;
    for (int i = line.first(); i <= line.end(); i++) {
      boolean mark = divides(line, i);
      bars &= i == line.end() || mark == line.mark(i, "|");
      bars &= i == line.end() || !line.token(i).suffixed();
      if (i < line.end() && !mark && !(i > from && line.token(i).is(Flag.COLUMN))) {
        if (line.token(i).number()) {
          return false;
        }
        continue;
      }
      if (i - from > LONGEST && !known(line, from, i)) {
        return false;
      }
      if (i > from) {
        parts++;
        known += known(line, from, i) ? 1 : 0;
      }
      from = mark ? i + 1 : i;
    }
    return known >= KNOWN && (parts >= PARTS || known == parts || (bars && parts == FEW));
  }

  /** Whether a part is a word of web pages, or several: {@code A+ A-}. */
  private boolean known(LineView line, int from, int end) {
    int i = from;
    while (i < end) {
      boolean word = line.token(i).word();
      Match<String> phrase = word ? words.longest(line.tokens(), i) : null;
      if (phrase == null || phrase.to() > end || !phrase.bare()) {
        return i > from && end == line.end() && line.skip(i) == end;
      }
      i = phrase.to();
    }
    return true;
  }

  private static boolean divides(LineView line, int index) {
    return line.mark(index, "|•·*~/>")
        || (line.mark(index, "-") && line.token(index).is(Flag.SPACED) && spaced(line, index + 1));
  }

  private static boolean spaced(LineView line, int index) {
    return index < line.end() && line.token(index).is(Flag.SPACED);
  }
}
