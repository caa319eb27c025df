package org.vakanuvis.extract.holders;

import org.vakanuvis.extract.offices.Incumbents;
import org.vakanuvis.extract.persons.NameReader;
import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.words.Name;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;

/**
 * Reads who tells of an office as one's own: {@code SOLANO: Dışişleri Bakanı olarak ilk defa bu
 * salondayım.}
 */
final class Speakers {
  /** The words before the colon behind a speaker are no more than these. */
  private static final int LABEL = 9;

  /** How a word ends by which one speaks of oneself, and how long one is at least. */
  private static final String OWN = "m";

  private static final int SHORTEST = 5;

  private final Tokens tokens;
  private final NameReader names;

  Speakers(Tokens tokens, NameReader names) {
    this.tokens = tokens;
    this.names = names;
  }

  /** Who speaks of having the office in the paragraph that begins with the name; else null. */
  Name of(Office office) {
    int next = office.to();
    boolean as = next < tokens.size() && Incumbents.as(tokens.get(next));
    if (!as || !office.nominative() || !own(office)) {
      return null;
    }
    int first = tokens.paragraphStart(office.from());
    int colon = first;
    while (colon < office.from() && colon - first < LABEL && !tokens.mark(colon, ':')) {
      colon++;
    }
    if (!tokens.mark(colon, ':')) {
      return null;
    }
    int open = tokens.opening(colon - 1, colon - first);
    int end = open > first ? open : colon;
    Name name = end > first ? names.before(end) : null;
    boolean label = name != null && name.from() == names.untitled(first);
    return label && name.ending() == Ending.BARE ? name : null;
  }

  /** Whether the sentence ends with a verb by which one speaks of oneself. */
  private boolean own(Office office) {
    int end = tokens.sentenceEnd(office.from());
    int last = tokens.lastWord(office.to(), end);
    Token verb = last > office.to() ? tokens.get(last) : null;
    return verb != null
        && verb.small()
        && verb.stem().length() >= SHORTEST
        && verb.folded().endsWith(OWN);
  }
}
