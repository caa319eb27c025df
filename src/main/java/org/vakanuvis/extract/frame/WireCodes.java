package org.vakanuvis.extract.frame;

import org.vakanuvis.extract.dates.DateReader;
import org.vakanuvis.extract.frame.HeadItem.Kind;
import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;

/**
 * Reads the codes that agencies write above a text for their own desks, {@code AAA217 POL}, {@code
 * THA 037 POLİTİKA}, {@code EKO/TUR}.
 */
public final class WireCodes {
  /** A line of codes has no more tokens than this. */
  private static final int LONGEST = 10;

  /** The number of a text begins with no more letters than this. */
  private static final int LETTERS = 4;

  /** It has at least so many digits. */
  private static final int DIGITS = 3;

  /** A line with such a number alone has no more tokens than this. */
  private static final int SLUG = 3;

  private final HeadNames names;
  private final DateReader dates;
  private final TokenTrie<String> rubrics;

  /** With the codes of rubrics, {@code EKO}, and with the names and dates beside them. */
  public WireCodes(Lexicon lexicon, HeadNames names, DateReader dates) {
    this.names = names;
    this.dates = dates;
    this.rubrics = Cues.trie(lexicon, "letterheads", "rubric code");
  }

  /** What begins with this token; null for none. */
  HeadItem at(LineView line, int index) {
    boolean behind = line.items().size() == 1 && line.follows(Kind.AGENCY);
    boolean opens = index == line.skip(behind ? line.lastEnd() : line.first());
    int end = opens ? code(line, index, behind ? 1 : 0) : index;
    end = end == index && index == 0 ? slug(line) : end;
    int agency = end > index && !behind ? names.agency(line.tokens(), index) : index;
    // DIŞ HABERLER - 4
    if (agency > Cues.behind(rubrics, line.tokens(), index)) {
      return HeadItem.of(Kind.AGENCY, index, agency);
    }
    return end > index ? HeadItem.of(Kind.ASIDE, index, end) : null;
  }

  /**
   * Behind one or two capitals and the number of a text that fill the first line of all, {@code
   * U12}, {@code A 0214}; its first token for none. {@code G20} is a name.
   */
  private static int slug(LineView line) {
    StringBuilder stems = new StringBuilder();
    for (int i = 0; i < line.end() && i < SLUG; i++) {
      stems.append(line.mark(i, "-") ? "" : line.token(i).stem());
    }
    String code = stems.toString();
    int letters = 0;
    while (letters < code.length() && Character.isUpperCase(code.charAt(letters))) {
      letters++;
    }
    boolean digits = code.length() > letters && code.length() - letters <= DIGITS + 1;
    for (int i = letters; i < code.length(); i++) {
      digits &= Character.isDigit(code.charAt(i));
    }
    boolean few = letters > 0 && letters < DIGITS && line.end() <= SLUG;
    return few && digits && line.reading().from(line.first()) == null ? line.end() : 0;
  }

  /**
   * Behind the codes that fill a line, be it up to the day; the token itself for none. An agency
   * alone is none, nor is a rubric, but that of an agency before the day.
   *
   * @param before how many agencies stand before them
   */
  private int code(LineView line, int index, int before) {
    Tokens tokens = line.tokens();
    boolean numbered = false;
    boolean coded = false;
    boolean parted = false;
    boolean called = false;
    int rubric = 0;
    int agencies = before;
    int i = index;
    while (i < line.end() && i - index < LONGEST && !(i > index && dates.at(tokens, i) != null)) {
      int agency = names.agency(tokens, i);
      int desk = tokens.get(i).allCaps() ? Cues.behind(rubrics, tokens, i) : i;
      if (line.mark(i, "/-.")) {
        parted |= line.mark(i, "/");
        i++;
      } else if (agency > i || desk > i) {
        rubric += desk > i && desk >= agency ? 1 : 0;
        agencies += agency > desk ? 1 : 0;
        called |= i > line.first() && agency == i + 1 && again(tokens, i);
        i = Math.max(agency, desk);
      } else if (numbered(line, i)) {
        coded |= !line.token(i).is(Flag.ALL_CAPS) || glued(line, i + 1);
        numbered = true;
        i += i + 1 < line.end() && line.token(i + 1).number() ? 2 : 1;
      } else if (tokens.get(i).number() && (agencies > 0 || numbered)) {
        numbered = true;
        i++;
      } else {
        // AAE0217 GEN 0096 S.ARABİSTAN, İHA - SİVAS - POL
        int place = rubric + agencies > 0 ? HeadNames.place(line.reading(), i) : i;
        place = coded && subject(tokens.get(i)) ? i + 1 : place;
        if (place == i) {
          return index;
        }
        i = place;
      }
    }
    boolean day = i > index && i < line.end() && dates.at(tokens, i) != null;
    boolean desk =
        agencies > 0
            && rubric > 0
            && (day || line.mark(index - 1, "-") || line.mark(index + 1, "-"));
    boolean told = numbered || desk || called || (parted && rubric > 1);
    return (day || i == line.end()) && told ? i : index;
  }

  /** Whether a word is the one before it once more: {@code UBA UBA UBA}. */
  private static boolean again(Tokens tokens, int index) {
    return tokens.get(index).key().equals(tokens.get(index - 1).key());
  }

  /** Whether a word in capitals may say what a text with a number is about. */
  private static boolean subject(Token token) {
    return token.word() && (token.allCaps() || token.initial()) && !token.suffixed();
  }

  /**
   * Whether letters and digits begin with a token, {@code AAR0412}, above all else also with a
   * blank between, {@code RTR 0881}.
   */
  private boolean numbered(LineView line, int index) {
    Token token = line.token(index);
    if (!token.word() || !token.is(Flag.WORD)) {
      return false;
    }
    String stem = token.stem();
    int letters = 0;
    while (letters < stem.length() && Character.isUpperCase(stem.charAt(letters))) {
      letters++;
    }
    String digits =
        letters == stem.length() && (glued(line, index + 1) || opens(line, index))
            ? line.token(index + 1).stem()
            : stem.substring(letters);
    boolean figures = digits.length() >= DIGITS && digits.chars().allMatch(Character::isDigit);
    boolean year = digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
    return letters > 1 && letters <= LETTERS && figures && !year;
  }

  /** Whether a token is the first of the text, and a number follows it. */
  private static boolean opens(LineView line, int index) {
    return index == 0 && index + 1 < line.end() && line.token(index + 1).number();
  }

  /** Whether a number stands right behind the token before it. */
  private static boolean glued(LineView line, int index) {
    return index < line.end() && line.token(index).number() && !line.token(index).is(Flag.SPACED);
  }
}
