package org.vakanuvis.extract.frame;

import org.vakanuvis.extract.frame.HeadItem.Kind;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.TokenTrie.Match;

/**
 * Reads what brackets hold right behind the name of a body: what it calls itself at home, {@code
 * Endonezya Dışişleri Bakanlığı (Kemlu)}, or its abbreviation, {@code … Ajansı (XYZ) Türkçe
 * Servisi}.
 */
final class OwnNames {
  /** Such a name has no more words than this. */
  private static final int WORDS = 3;

  private final HeadNames names;

  OwnNames(HeadNames names) {
    this.names = names;
  }

  /** The name that begins with this token; null for none. */
  HeadItem at(LineView line, int index) {
    boolean behind =
        line.follows(Kind.BODY) && line.lastEnd() == index - 1 && line.mark(index - 1, "(");
    int end = index;
    while (behind && end < index + WORDS && line.name(end)) {
      end++;
    }
    boolean own =
        end > index
            && line.mark(end, ")")
            && names.agency(line.tokens(), index) == index
            && names.phrase(line.tokens(), index) == null
            && !names.isBody(line.tokens(), index, end)
            && !known(line.reading().from(index));
    return own ? HeadItem.of(Kind.ASIDE, index, end) : null;
  }

  /** Whether a name is that of a place, a people or a person. */
  private static boolean known(NameMatch name) {
    return name != null && name.kind() != NameMatch.Kind.ORGANIZATION;
  }

  /**
   * Where the brackets open within a body's name behind which but its press office or service
   * stands, {@code … Ajansı (XYZ) Türkçe Servisi}; the end of the name for none.
   */
  int plainEnd(LineView line, int first, int end) {
    for (int i = first + 2; i + 3 < end; i++) {
      if (line.mark(i, "(") && line.mark(i + 2, ")")) {
        int behind = line.skip(i + 3);
        Match<String> office = behind < end ? names.phrase(line.tokens(), behind) : null;
        boolean press = office != null && office.to() == end && office.value().equals("press");
        return press && names.isBody(line.tokens(), first, i) ? i : end;
      }
    }
    return end;
  }
}
