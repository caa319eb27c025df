package org.vakanuvis.extract.frame;

import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.Verbs;

/**
 * Tells lines that name but those from whom a text comes and what they send out: {@code MÜLKİYE
 * KÜTÜPHANESİ – Kupür Koleksiyonu}. They stand above headlines, and are none.
 */
public final class NameLine {
  /** Such a line has no more tokens than this, a part behind the first no more than this. */
  private static final int LONGEST = 22;

  private static final int SHORT = 6;

  private final HeadNames names;
  private final TokenTrie<String> keepers;
  private final TokenTrie<String> beside;

  /** With the last words of such names. */
  public NameLine(Lexicon lexicon, HeadNames names) {
    this.names = names;
    this.keepers = Cues.trie(lexicon, "head-remarks", "keeper");
    this.beside = Cues.trie(lexicon, "head-remarks", "beside");
  }

  /** Whether the words from one token to before another are such a line. */
  public boolean is(Reading reading, int first, int end) {
    Tokens tokens = reading.tokens();
    if (end - first > LONGEST || !bare(reading, first, end)) {
      return false;
    }
    boolean sender = false;
    int parts = 0;
    for (int i = first; i < end; i++) {
      if (divides(tokens, i, first)) {
        continue;
      }
      int part = i;
      boolean column = parts > 0 && column(tokens, part) && coded(tokens, part, end);
      i = column ? end : i;
      while (i < end && !divides(tokens, i, first) && (i == part || !column(tokens, i))) {
        i++;
      }
      boolean body = HeadNames.organization(reading, part) > part;
      body |= names.agency(tokens, part) > part;
      body &= HeadNames.ends(beside, tokens, part, i);
      boolean named = body || sends(tokens, part, i) || (sender && periodical(tokens, part, i));
      boolean small =
          (i - part <= SHORT || column)
              && (HeadNames.ends(beside, tokens, part, i)
                  || RunningText.words(tokens, part, i) == 0
                  || (parts > 0 && coded(tokens, part, i))
                  || HeadNames.place(reading, part) == i);
      boolean top = parts == 0 && !keeps(tokens, part, i) && periodical(tokens, part, i);
      boolean whole = HeadNames.organization(reading, part) == i;
      if (parts == 0 ? !named && !top && !whole : !named && !small) {
        return false;
      }
      sender |= named || top;
      parts++;
      i -= i < end && column(tokens, i) ? 1 : 0;
      if (top && (i >= end || tokens.mark(i, '('))) {
        return false; // The name of a bulletin may be its headline.
      }
    }
    return sender;
  }

  private boolean sends(Tokens tokens, int from, int end) {
    return keeps(tokens, from, end)
        || (end - from > 1 && names.isBody(tokens, from, end) && !names.event(tokens, from, end));
  }

  private boolean keeps(Tokens tokens, int from, int end) {
    for (int i = from; i < end; i++) {
      if (tokens.get(i).small() && !tokens.get(i).is(Flag.SHOUTED)) {
        return false;
      }
    }
    return HeadNames.ends(keepers, tokens, from, end);
  }

  /** Whether a few words have a number: {@code Ref. DC 071(2010)tr}. */
  private static boolean coded(Tokens tokens, int from, int end) {
    return tokens.numbered(from, end) && RunningText.words(tokens, from, end) < SHORT;
  }

  /** Whether words end as the name of a periodical does. */
  public boolean periodical(Tokens tokens, int from, int end) {
    int last = end;
    // Günlük Notlar (Türkçe özet)
    for (int i = end; i > from && tokens.mark(end - 1, ')') && last == end; i--) {
      last = tokens.mark(i - 1, '(') ? i - 1 : end;
    }
    return names.periodical(tokens, from, last);
  }

  private static boolean divides(Tokens tokens, int index, int first) {
    Token token = tokens.get(index);
    boolean mark = token.is(Flag.MARK) && ",;:|/()[]·•*-".contains(token.stem());
    return index > first && mark && !tokens.hyphen(index);
  }

  private static boolean column(Tokens tokens, int index) {
    return tokens.get(index).is(Flag.COLUMN) && !tokens.get(index).is(Flag.MARK);
  }

  /** Whether no word tells anything, nor has a suffix of a case. */
  private static boolean bare(Reading reading, int first, int end) {
    Tokens tokens = reading.tokens();
    for (int i = first; i < end; i++) {
      Token token = tokens.get(i);
      boolean tells = token.is(Flag.MARK) && "!?\"".contains(token.stem());
      boolean cased = !token.is(Flag.MARK) && reading.cased(i);
      if (tells || cased || token.suffixed() || Verbs.finite(token)) {
        return false;
      }
    }
    return true;
  }
}
