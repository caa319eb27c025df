package org.vakanuvis.extract.titles;

import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.NounCases;
import org.vakanuvis.extract.words.OfficeHead;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;

/** Tells by what stands around them that words are a minister's field, though none is known. */
final class UnknownFields {
  /** So many words a country alone makes a field at most; others make it for so many at least. */
  private static final int FEW = 2;

  private final OfficeWords words;
  private final Reading reading;
  private final Tokens tokens;

  UnknownFields(OfficeWords words, Reading reading) {
    this.words = words;
    this.reading = reading;
    this.tokens = reading.tokens();
  }

  /**
   * Whether a country owns a word or two that are an unknown field and no name: {@code Nijer
   * Hidrolik ve Temizlik Bakanı}, {@code Kanada İhracatın Teşviki, Ticaret ve Sanayi Bakanı}.
   */
  boolean owned(int from, int to) {
    Token word = tokens.get(from);
    int count = to - from;
    // Endonezya Sugiono, Dışişleri Bakanı: rows of countries and people
    boolean field = count > 0 && tokens.get(to).key().equals("ve");
    field |= count > 1 && NounCases.owned(word, tokens.get(from + 1));
    field &= count <= FEW && !words.forename(word) && !word.roman();
    return field && owner(from - 1);
  }

  /**
   * Whether the words before a head stand as a field's between others and a full name: {@code ve
   * Topraklararası Eşgüdüm Bakanı António Santos}.
   */
  boolean named(int from, int head, int floor) {
    boolean several = head - from >= FEW && from > 0;
    boolean within = several && (from > floor || tokens.joint(from - 1));
    if (!within || !(tokens.get(from - 1).small() || tokens.mark(from - 1, ','))) {
      return false;
    }
    for (int i = from; i < head; i++) {
      Token word = tokens.get(i);
      boolean name = words.forename(word) || words.title(tokens, i) || word.roman();
      if (name || !word.word() || word.is(Flag.SHOUTED) || words.head(tokens, i) != null) {
        return false;
      }
    }
    TokenTrie.Match<OfficeHead> office = words.head(tokens, head);
    boolean owned =
        office != null && office.bare() && office.value().form() == OfficeHead.Form.OWNED;
    int name = owned ? words.untitled(tokens, office.to()) : tokens.size();
    // Pyotr Orlov Bakanı Maria Luisa Otelinde gördü: a name, and what he did to the minister.
    return name + 1 < tokens.size()
        && plainName(name)
        && (plainName(name + 1) || words.particle(tokens.get(name + 1).key()));
  }

  private boolean plainName(int token) {
    Token word = tokens.get(token);
    return word.word() && word.capitalised() && words.head(tokens, token) == null;
  }

  /** Whether a country that can own an office ends with this token. */
  boolean owner(int token) {
    NameMatch name = reading.countryAt(token);
    return name != null
        && name.to() == token + 1
        && (name.ending() == Ending.BARE || name.ending() == Ending.GENITIVE)
        && tokens.get(token + 1).capitalised();
  }
}
