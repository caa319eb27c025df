package org.vakanuvis.extract.frame;

import java.util.HashSet;
import java.util.Set;
import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.NounCases;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.Verbs;

/**
 * Tells a headline that fills its line from the text right below by the names that both have: no
 * sentence names the same people twice.
 */
public final class EchoedNames {
  /** So much text below is looked at, in tokens. */
  private static final int REACH = 60;

  /** So many names stand in both. */
  private static final int FEWEST = 3;

  private static final int SHORTEST = 4;

  private final TokenTrie<String> salutations;

  /** With the forms of address, which are no names: {@code Sayın}. */
  public EchoedNames(Lexicon lexicon) {
    this.salutations = Cues.trie(lexicon, "letterheads", "salutation");
  }

  /**
   * Whether the words from one token to before another are a headline above the sentence that
   * follows.
   */
  boolean above(Reading reading, int first, int end) {
    Tokens tokens = reading.tokens();
    if (open(tokens, end - 1) || tokens.get(end).small()) {
      return false;
    }
    Set<String> names = new HashSet<>();
    for (int i = first; i < end; i++) {
      if (name(reading, i, end)) {
        names.add(tokens.get(i).key());
      }
    }
    int behind = Math.min(tokens.sentenceEnd(end), end + REACH);
    int both = 0;
    for (int i = end; i < behind && !names.isEmpty(); i++) {
      if (name(reading, i, behind) && names.remove(tokens.get(i).key())) {
        both++;
      }
    }
    return both >= FEWEST;
  }

  /** Whether more must follow the last token of a line: a case, a comma, {@code ile}, a name. */
  private boolean open(Tokens tokens, int index) {
    Token last = tokens.get(index);
    if (!last.word()) {
      return !last.mark('"');
    }
    boolean joint = last.small() && last.key().length() <= SHORTEST && !Verbs.finite(last);
    return last.suffixed() || joint || Cues.behind(salutations, tokens, index) > index;
  }

  /** Whether a token is the name of a country or a word that is no part of an office's name. */
  private boolean name(Reading reading, int index, int end) {
    Token token = reading.tokens().get(index);
    if (!token.word() || !token.capitalised() || token.is(Flag.SHOUTED)) {
      return false;
    }
    if (reading.countryAt(index) != null) {
      return true;
    }
    boolean common =
        token.key().length() < SHORTEST
            || NounCases.possessed(token.key()) // Dışişleri Bakanı
            || Cues.behind(salutations, reading.tokens(), index) > index;
    Token next = index + 1 < end ? reading.tokens().get(index + 1) : null;
    boolean office =
        next != null && next.capitalised() && next.word() && NounCases.possessed(next.key());
    return !common && !office;
  }
}
