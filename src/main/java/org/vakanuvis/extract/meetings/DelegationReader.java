package org.vakanuvis.extract.meetings;

import java.util.ArrayList;
import java.util.List;
import org.vakanuvis.extract.meetings.MeetingWords.Role;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.NameMatch.Kind;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Suffixes;

/** Reads delegations that stand for their countries, {@code Pakistan ve Tacikistan heyetleri}. */
final class DelegationReader {
  private final MeetingWords words;
  private final TokenTrie<String> owned;
  private final TokenTrie<String> heads;

  DelegationReader(Lexicon lexicon, MeetingWords words) {
    this.words = words;
    this.owned = lexicon.phrases("delegations", "owned", Suffixes.Kind.POSSESSIVE);
    this.heads = lexicon.phrases("delegations", "bare", Suffixes.Kind.NOUN);
  }

  /**
   * The delegations of one country or several.
   *
   * @param to behind the word for it
   */
  record Delegation(List<NameMatch> countries, int to, Ending ending) {
    Delegation {
      countries = List.copyOf(countries);
    }
  }

  /** All of a text. */
  List<Delegation> in(Reading reading) {
    List<Delegation> delegations = new ArrayList<>();
    List<NameMatch> row = new ArrayList<>();
    for (NameMatch name : reading.names()) {
      if (name.kind() != Kind.COUNTRY || reading.sure(name.from()) == null) {
        continue;
      }
      if (!row.isEmpty() && !joined(reading.tokens(), row.get(row.size() - 1), name)) {
        row.clear();
      }
      row.add(name);
      TokenTrie.Match<String> word =
          name.to() < reading.tokens().size() ? owned.longest(reading.tokens(), name.to()) : null;
      if (word != null) {
        delegations.add(new Delegation(row, word.to(), word.ending()));
        row.clear();
      }
    }
    return delegations;
  }

  private boolean joined(Tokens tokens, NameMatch one, NameMatch next) {
    boolean between = one.to() + 1 == next.from();
    boolean bare = one.ending() == Ending.BARE;
    return between && bare && (tokens.mark(one.to(), ',') || words.is(Role.AND, tokens, one.to()));
  }

  /** The word for someone's delegation that begins with the token; null for none. */
  TokenTrie.Match<String> owned(Tokens tokens, int at) {
    return at < tokens.size() ? owned.longest(tokens, at) : null;
  }

  /** The word for a delegation that begins with the token; null for none. */
  TokenTrie.Match<String> head(Tokens tokens, int at) {
    return at < tokens.size() ? heads.longest(tokens, at) : null;
  }
}
