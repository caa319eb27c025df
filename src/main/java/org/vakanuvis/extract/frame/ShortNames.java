package org.vakanuvis.extract.frame;

import org.vakanuvis.extract.dates.DateReader;
import org.vakanuvis.extract.frame.HeadItem.Kind;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.TokenTrie.Match;

/**
 * Reads a house that goes by its abbreviation at the top of what it issues: {@code XYZAM Analiz No:
 * 214}, {@code XYZAM | DEĞERLENDİRME NOTU | N201408 | Şubat 2014}.
 */
final class ShortNames {
  private static final String ROLE = "short";

  /** The abbreviation has so many letters. */
  private static final int SHORTEST = 3;

  private static final int LONGEST = 8;

  /** What the house issues has no more words than this. */
  private static final int WORDS = 4;

  private final HeadNames names;
  private final DateReader dates;

  ShortNames(HeadNames names, DateReader dates) {
    this.names = names;
    this.dates = dates;
  }

  /** The abbreviation, or what it issues, that begins with this token; null for neither. */
  HeadItem at(LineView line, int index) {
    if (index == 0) {
      boolean issues = abbreviation(line) && issue(line, line.skip(1)) > line.skip(1);
      return issues ? HeadItem.labelled(Kind.AGENCY, ROLE, 0, 0, 1) : null;
    }
    boolean behind = !line.items().isEmpty() && line.items().get(0).role().equals(ROLE);
    if (!behind) {
      return null;
    }
    int end = line.follows(Kind.AGENCY) ? issue(line, index) : index;
    boolean code = code(line, index);
    return end > index
        ? HeadItem.of(Kind.SORT, index, end)
        : code ? HeadItem.of(Kind.ASIDE, index, index + 1) : null;
  }

  /** Whether the text begins with an abbreviation that names nothing else. */
  private boolean abbreviation(LineView line) {
    Token token = line.token(0);
    int length = token.stem().length();
    NameMatch name = line.reading().from(0);
    boolean parted = line.mark(1, "|•·");
    boolean quiet = line.end() > 1 && line.token(1).word() && !line.token(1).allCaps();
    return token.allCaps()
        && !token.suffixed()
        && length >= SHORTEST
        && length <= LONGEST
        && (parted || quiet)
        && (name == null || name.kind() == NameMatch.Kind.ORGANIZATION)
        && names.phrase(line.tokens(), 0) == null;
  }

  /**
   * Behind the words for what is issued, with the mark, the number or the day that closes them; the
   * first of them for none.
   */
  private int issue(LineView line, int first) {
    for (int i = first; i < line.end() && i - first < WORDS && line.name(i); i++) {
      Match<String> sort = names.phrase(line.tokens(), i);
      boolean told =
          sort != null && sort.to() <= line.end() && LabelItems.SORTS.contains(sort.value());
      int end = told ? sort.to() : i + 1;
      told |= i > first && names.series(line.tokens(), first, i + 1);
      if (told && closed(line, end)) {
        return end;
      }
    }
    return first;
  }

  private boolean closed(LineView line, int end) {
    boolean bar = line.mark(end, "|•·") && end + 1 < line.end();
    boolean label = end < line.end() && line.token(end).key().equals("no");
    return bar || label || dates.full(line.tokens(), line.skip(end), line.end());
  }

  /** Whether a word between bars is the number of an issue: {@code N201408}. */
  private static boolean code(LineView line, int index) {
    String word = line.token(index).stem();
    boolean digit = !word.isEmpty() && Character.isDigit(word.charAt(word.length() - 1));
    return digit && line.mark(index - 1, "|•·") && line.parted(index + 1);
  }
}
