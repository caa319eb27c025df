package org.vakanuvis.extract;

/** Reads the names of councils, commissions and alliances that fill a line of a head. */
final class CouncilNames {
  private final TokenTrie<String> councils;
  private final TokenTrie<String> sessions;

  CouncilNames(Lexicon lexicon) {
    this.councils = Cues.trie(lexicon, "letterheads", "council");
    this.sessions = Cues.trie(lexicon, "letterheads", "session");
  }

  /**
   * Behind the name of such a body, or of an organisation that is known, that fills the line; the
   * token itself where none does.
   */
  int at(LineView line, int index) {
    Tokens tokens = line.tokens();
    int end = index;
    while (end < line.end() && HeadNames.partOfBody(tokens, end, index)) {
      end++;
    }
    boolean whole =
        end == line.end() || HeadNames.abbreviated(tokens, end, line.end()) == line.end();
    // A line with nothing below it is the text itself.
    boolean head = index == line.first() && line.end() < tokens.size();
    if (!head || !whole || end < index + 2 || session(line, index, end)) {
      return index;
    }
    boolean named =
        HeadNames.ends(councils, tokens, index, end)
            || HeadNames.organization(line.reading(), index) == end;
    return named ? line.end() : index;
  }

  /** Whether words name a session: a joint commission, one of several countries, the 5th of its. */
  private boolean session(LineView line, int from, int end) {
    Tokens tokens = line.tokens();
    boolean ordinal =
        line.end() + 1 < tokens.size()
            && tokens.get(line.end()).number()
            && tokens.mark(line.end() + 1, '.');
    int countries = 0;
    boolean told = false;
    for (int i = from; i < end; i++) {
      told |= tokens.get(i).word() && sessions.longest(tokens, i) != null;
      NameMatch name = line.reading().from(i);
      countries += name != null && name.kind() == NameMatch.Kind.COUNTRY ? 1 : 0;
    }
    return ordinal || told || countries > 1;
  }
}
