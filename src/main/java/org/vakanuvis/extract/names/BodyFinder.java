package org.vakanuvis.extract.names;

import java.util.ArrayList;
import java.util.List;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.NameMatch.Form;
import org.vakanuvis.extract.words.NameMatch.Kind;
import org.vakanuvis.extract.words.NounCases;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Suffixes;

/**
 * Finds bodies that no dictionary has by the last word of their names: {@code Katar Turizm
 * Konseyi}, {@code Marmara Üniversitesi}.
 */
public final class BodyFinder {
  private static final String RULE = "body by its head";
  private static final double TOLD = 0.8;

  /** A name has no more words and hyphens before its head. */
  private static final int LONGEST = 11;

  private final TokenTrie<String> heads;
  private final TokenTrie<String> common;

  /** With the words that such names end with, {@code Üniversitesi}, or do not begin with. */
  public BodyFinder(Lexicon lexicon) {
    this.heads = lexicon.phrases("body-heads", "head", Suffixes.Kind.POSSESSIVE);
    this.common = lexicon.phrases("body-heads", "common", Suffixes.Kind.FIXED);
  }

  /** Every mention, in the order of the text; none that shares words with a known body. */
  public List<NameMatch> find(Reading reading) {
    List<NameMatch> bodies = new ArrayList<>();
    Tokens tokens = reading.tokens();
    for (int i = 1; i < tokens.size() && !tokens.plain(); i++) {
      Token token = tokens.get(i);
      boolean name = token.capitalised() && !token.allCaps() && !token.is(Flag.SENTENCE_START);
      TokenTrie.Match<String> head = name ? heads.longest(tokens, i) : null;
      int from = head == null ? -1 : from(reading, i);
      if (from >= 0 && from < i && (i - from > 1 || telling(reading, from))) {
        bodies.add(body(tokens, from, head));
      }
    }
    return bodies;
  }

  /** Whether one word makes a name of a head: a place, or no word of the dictionary. */
  private static boolean telling(Reading reading, int word) {
    return reading.sure(word) != null;
  }

  /** The first token of the name; the head's where it has no other; negative for none. */
  private int from(Reading reading, int head) {
    Tokens tokens = reading.tokens();
    NameMatch whole = reading.at(head);
    if (whole != null) {
      return -1; // Rusya Federasyonu is a country.
    }
    int from = head;
    for (int i = head - 1; i >= 0 && head - i <= LONGEST; i--) {
      NameMatch known = reading.sure(i);
      if (known != null && known.kind() == Kind.ORGANIZATION) {
        return -1; // An organ of a body counts for the body.
      }
      Token token = tokens.get(i);
      boolean word = token.word() && token.capitalised() && !token.suffixed() && !token.allCaps();
      boolean cased = known != null && known.ending() != Ending.BARE;
      if (word && common.longest(tokens, i) != null) {
        return -1; // Ortak Komisyonu is no name.
      }
      boolean apart = tokens.get(i + 1).is(Flag.PARAGRAPH_START);
      boolean opens =
          token.is(Flag.SENTENCE_START) && reading.at(i) == null && NounCases.directed(token);
      if (apart
          || cased
          || opens
          || cased(token)
          || !(word || dash(tokens, i) || joint(reading, i))) {
        break;
      }
      from = word ? i : from;
      if (token.is(Flag.SENTENCE_START)) {
        break;
      }
    }
    return from;
  }

  private static boolean dash(Tokens tokens, int i) {
    Token token = tokens.get(i);
    return token.mark('-') && !token.is(Flag.SPACED) && !tokens.get(i + 1).is(Flag.SPACED);
  }

  /** A {@code ve} within a name. */
  private static boolean joint(Reading reading, int i) {
    Tokens tokens = reading.tokens();
    Token token = tokens.get(i);
    boolean small = token.small() && token.key().length() == 2;
    return small
        && i > 0
        && tokens.get(i - 1).capitalised()
        && !tokens.get(i - 1).suffixed()
        && tokens.get(i + 1).capitalised()
        && reading.sure(i + 1) == null;
  }

  /** Whether a word has a case, {@code Kasımda}, so that no name goes on over it. */
  private static boolean cased(Token token) {
    return token.word() && NounCases.locative(token);
  }

  private static NameMatch body(Tokens tokens, int from, TokenTrie.Match<String> head) {
    StringBuilder name = new StringBuilder();
    for (int i = from; i < head.from(); i++) {
      boolean spaced = tokens.get(i).is(Flag.SPACED) && i > from;
      name.append(spaced ? " " : "").append(tokens.get(i).stem());
    }
    name.append(' ').append(head.value());
    return new NameMatch(
        Kind.ORGANIZATION,
        Form.NAME,
        name.toString(),
        "",
        from,
        head.to(),
        head.suffix(),
        head.ending(),
        RULE,
        TOLD);
  }
}
