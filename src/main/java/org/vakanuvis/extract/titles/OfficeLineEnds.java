package org.vakanuvis.extract.titles;

import org.vakanuvis.extract.layout.BrokenLines;
import org.vakanuvis.extract.words.OfficeHead;
import org.vakanuvis.extract.words.OfficeHead.Form;
import org.vakanuvis.extract.words.OfficeHead.Takes;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.WordEnds;
import org.vakanuvis.turkish.Ending;

/** Tells what of an office stands at the ends of a text's lines, as {@link OfficeWords} has it. */
public record OfficeLineEnds(OfficeWords words, Tokens tokens) implements BrokenLines.OfficeEnds {
  /** So many words at most has the head of an office. */
  private static final int LONGEST = 3;

  private static final WordEnds MINISTRIES =
      WordEnds.of("bakanlığı", "başkanlığı", "müdürlüğü", "müsteşarlığı");

  @Override
  public boolean title(int token) {
    for (int from = token; from >= 0 && token - from < LONGEST; from--) {
      TokenTrie.Match<OfficeHead> head = match(from);
      if (head != null && head.to() == token + 1) {
        Form form = head.value().form();
        return head.bare() && form != Form.POST && form != Form.POSTS;
      }
    }
    return false;
  }

  @Override
  public boolean across(int token) {
    for (int from = Math.max(0, token - LONGEST + 1); from < token; from++) {
      TokenTrie.Match<OfficeHead> head = match(from);
      if (head != null && head.to() > token) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean field(int token) {
    return word(token) && words.portfolio(tokens, token) == Ending.BARE;
  }

  @Override
  public boolean charge(int token) {
    return words.portfolio(tokens, token) == Ending.ABLATIVE;
  }

  @Override
  public boolean ministry(int token) {
    return word(token) && MINISTRIES.end(tokens.get(token).key());
  }

  @Override
  public boolean anyHead(int token) {
    return match(token) != null;
  }

  @Override
  public boolean owned(int token) {
    TokenTrie.Match<OfficeHead> head = match(token);
    return head != null
        && head.value().form() == Form.OWNED
        && head.value().takes() != Takes.VERB
        && head.value().takes() != Takes.SEAT;
  }

  @Override
  public boolean head(int token) {
    TokenTrie.Match<OfficeHead> head = match(token);
    return head != null && head.value().takes() == Takes.PORTFOLIO;
  }

  private TokenTrie.Match<OfficeHead> match(int token) {
    return word(token) ? words.head(tokens, token) : null;
  }

  private boolean word(int token) {
    return token < tokens.size() && tokens.get(token).word();
  }
}
