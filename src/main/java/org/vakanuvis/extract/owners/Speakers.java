package org.vakanuvis.extract.owners;

import java.util.Map;
import org.vakanuvis.extract.holders.Appearance;
import org.vakanuvis.extract.holders.Mentions;
import org.vakanuvis.extract.holders.Mentions.Mention;
import org.vakanuvis.extract.holders.Person;
import org.vakanuvis.extract.names.Claim;
import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.OfficeHead;
import org.vakanuvis.extract.words.OfficeHead.Form;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;

/**
 * Reads whose {@code Bakanımız} or {@code Bakanınız} someone is from who speaks: in a quotation, or
 * in the questions and answers of an interview.
 */
final class Speakers {
  private static final double SURE = 0.85;

  /** How many words stand before the colon of a speaker's label. */
  private static final int LONGEST_LABEL = 6;

  /** So many tokens before its end at most a letter is closed. */
  private static final int FOOT = 80;

  /** Within so many tokens its writer is named. */
  private static final int SIGNATURE = 20;

  private final Tokens tokens;
  private final Mentions mentions;
  private final Map<Person, Claim> claims;

  /** The first token of the first question or answer; negative where nobody asks anything. */
  private final int dialogue;

  /** Behind the words that close a letter; negative where the text is none. */
  private final int closing;

  /**
   * @param closings the words that close a letter before its writer's name
   * @param claims what is known so far, and more with time
   */
  Speakers(
      Tokens tokens, TokenTrie<String> closings, Mentions mentions, Map<Person, Claim> claims) {
    this.closing = closing(tokens, closings);
    this.tokens = tokens;
    this.mentions = mentions;
    this.claims = claims;
    this.dialogue = dialogue();
  }

  private static int closing(Tokens tokens, TokenTrie<String> closings) {
    for (int i = tokens.size() - 1; i >= 0 && tokens.size() - i < FOOT; i--) {
      int behind = tokens.get(i).word() ? Cues.behind(closings, tokens, i) : i;
      if (behind > i) {
        return behind;
      }
    }
    return -1;
  }

  /** The country that the speaker makes a person's; null where nobody is told to speak. */
  Claim claim(Person person) {
    for (Appearance appearance : person.appearances()) {
      OfficeHead head = appearance.office().last().head();
      Claim claim = head.personal() ? claim(appearance, head.form() == Form.OURS) : null;
      if (claim != null) {
        return claim;
      }
    }
    return null;
  }

  private Claim claim(Appearance appearance, boolean ours) {
    int at = appearance.office().from();
    int quote = quote(at);
    int turn = quote < 0 ? turn(at) : -1;
    Mention speaker =
        quote >= 0 ? quoted(quote) : turn >= 0 ? speaker(turn) : at < closing ? writer() : null;
    Claim claim = speaker == null ? null : claims.get(speaker.person());
    if (claim == null || claim.country().isEmpty()) {
      return null;
    }
    boolean theirs = ours != (turn >= 0 && asks(turn));
    if (theirs) {
      return new Claim(claim.country(), claim.spans(), "office of the speaker", SURE);
    }
    String home = Lexicon.HOME;
    boolean abroad = !claim.country().equals(home);
    return abroad ? new Claim(home, claim.spans(), "office of who is spoken to", SURE) : null;
  }

  /** The quote mark that opens the quotation that a token is in; negative for none. */
  private int quote(int at) {
    int open = -1;
    for (int i = tokens.paragraphStart(at); i < at; i++) {
      if (tokens.mark(i, '"')) {
        open = open < 0 ? i : -1;
      }
    }
    return open;
  }

  /** Who is quoted: the subject before the quotation, else the first one named behind it. */
  private Mention quoted(int open) {
    Mention before = null;
    for (Mention mention : mentions.between(tokens.sentenceStart(Math.max(0, open - 1)), open)) {
      before = mention.name().ending() == Ending.BARE ? mention : before;
    }
    int end = tokens.paragraphEnd(open);
    int close = open + 1;
    while (close < end && !tokens.mark(close, '"')) {
      close++;
    }
    return before != null || close == end ? before : first(close, end);
  }

  /** Who signs the letter: whoever is named first below its close. */
  private Mention writer() {
    return first(closing, Math.min(tokens.size(), closing + SIGNATURE));
  }

  private Mention first(int from, int to) {
    return mentions.between(from, to).stream().findFirst().orElse(null);
  }

  /** The first token of the question or answer that a token is in; negative for none. */
  private int turn(int at) {
    int paragraph = tokens.paragraphStart(at);
    int line = tokens.lineStart(at);
    while (!turns(line) && line > paragraph) {
      line = tokens.lineStart(line - 1);
    }
    return dialogue >= 0 && turns(line) ? line : -1;
  }

  /** Whether a dash or the label of a speaker begins a line. */
  private boolean turns(int line) {
    return tokens.mark(line, '-') || label(line) > line;
  }

  /** The colon behind the label that begins a line; the line itself where none does. */
  private int label(int line) {
    int i = line;
    while (i < tokens.size() && i - line < LONGEST_LABEL && !tokens.mark(i, ':')) {
      if (i > line && tokens.get(i).is(Flag.LINE_START)) {
        return line;
      }
      i++;
    }
    return tokens.mark(i, ':') ? i : line;
  }

  private int dialogue() {
    int first = -1;
    for (int i = 0; i < tokens.size(); i = tokens.lineEnd(i)) {
      boolean turn = turns(i);
      first = first < 0 && turn ? i : first;
      if (turn && asks(i)) {
        return first;
      }
    }
    return -1;
  }

  /** Whether a turn is a question: it ends with one. */
  private boolean asks(int turn) {
    int end = tokens.lineEnd(turn);
    int paragraph = tokens.paragraphEnd(turn);
    while (end < paragraph && !turns(end)) {
      end = tokens.lineEnd(end);
    }
    return tokens.mark(end - 1, '?');
  }

  /** Who has the turn: whom its label names, else whom the words before the dialogue name first. */
  private Mention speaker(int turn) {
    Mention named = first(turn, label(turn));
    return named == null ? first(0, dialogue) : named;
  }
}
