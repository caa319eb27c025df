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

  /** So far back is looked for a person of that name. */
  private static final int FAR = 400;

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
   * Hidrolik ve Temizlik Bakanı}, {@code Kanada İhracatın Teşviki, Ticaret ve Sanayi Bakanı}; the
   * same with a word that says when it was held: {@code eski Kakao ve Tarım Bakanı}.
   */
  boolean owned(int from, int to) {
    Token word = tokens.get(from);
    int count = to - from;
    // Endonezya Sugiono, Dışişleri Bakanı: rows of countries and people
    boolean field = count > 0 && tokens.get(to).key().equals("ve");
    field |= count > 1 && NounCases.owned(word, tokens.get(from + 1));
    field &= count <= FEW && !words.forename(word) && !word.roman();
    return field && (owner(from - 1) || held(from));
  }

  /**
   * Whether the words before a head stand as a field's by a full name beside it: {@code ve
   * Topraklararası Eşgüdüm Bakanı António Santos}, {@code Ali Alatas, Kakao Bakanı}.
   */
  boolean named(int from, int head, int floor) {
    boolean several = head - from >= FEW;
    if (head == from || !(opens(from) || (from > 0 && borders(from, floor)))) {
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
    if (office == null || !office.bare() || !possessed(office.value())) {
      return false;
    }
    boolean known = several || !people(from);
    return known && (beforeName(office.to()) || behindName(from, office.to()));
  }

  /** Whether the office of these words is said to be one of once or of now. */
  private boolean held(int from) {
    OfficeWords.Modifier modifier = modifier(from);
    return modifier != null && modifier.standing() != OfficeWords.Standing.NEUTRAL;
  }

  private static boolean possessed(OfficeHead head) {
    return head.form() == OfficeHead.Form.OWNED
        || (head.form() == OfficeHead.Form.PLURAL && head.role().government());
  }

  /** Whether a sentence, line or cell begins with the word, and with no word that opens any. */
  private boolean opens(int from) {
    Token word = tokens.get(from);
    boolean first = word.is(Flag.SENTENCE_START) || word.is(Flag.COLUMN);
    return first && !words.small(word) && words.modifierBefore(tokens, from + 1, from) == null;
  }

  /** Whether what stands before the words belongs to no name. */
  private boolean borders(int from, int floor) {
    Token before = tokens.get(from - 1);
    boolean within = from > floor || tokens.joint(from - 1);
    boolean small = before.small() || words.small(before);
    return within && (small || parted(from - 1) || modifier(from) != null);
  }

  /** Whether a mark parts a name from an office. */
  private boolean parted(int token) {
    return tokens.mark(token, ',') || tokens.mark(token, '-');
  }

  /** What stands before a token and says of an office when someone held it. */
  private OfficeWords.Modifier modifier(int token) {
    TokenTrie.Match<OfficeWords.Modifier> match = words.modifierBefore(tokens, token, 0);
    return match == null ? null : match.value();
  }

  /** Whether a person may have been called so a little before: {@code Fidan, Bakanı}. */
  private boolean people(int word) {
    for (int i = word - 1; i > 0 && word - i <= FAR; i--) {
      boolean same = tokens.get(i).key().equals(tokens.get(word).key());
      if (same && words.head(tokens, i + 1) == null) {
        return true;
      }
    }
    return false;
  }

  /** Whether a full name stands before the words, and nothing more belongs to the office. */
  private boolean behindName(int from, int behind) {
    boolean cell = tokens.get(from).is(Flag.COLUMN);
    boolean ends = behind >= tokens.size() || tokens.mark(behind, ',') || tokens.mark(behind, ';');
    ends |= !ends && (tokens.get(behind).is(Flag.COLUMN) || tokens.get(behind).is(Flag.LINE_START));
    int last = from - (cell ? 1 : 2);
    return ends && last > 0 && (cell || parted(from - 1)) && plainName(last) && plainName(last - 1);
  }

  /** Whether a full name stands behind a head: no name, and what he did to the minister. */
  private boolean beforeName(int behind) {
    int name = words.untitled(tokens, behind);
    return name + 1 < tokens.size()
        && !tokens.get(name).is(Flag.PARAGRAPH_START)
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
