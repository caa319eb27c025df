package org.vakanuvis.extract;

import java.util.List;
import java.util.Optional;
import org.vakanuvis.extract.Token.Flag;
import org.vakanuvis.extract.TokenTrie.Match;
import org.vakanuvis.model.Span;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Suffixes.Kind;
import org.vakanuvis.turkish.Turkish;

/** Reads from whom to whom a telegram went: {@code TUNUS BÜYÜKELÇİLİĞİNDEN HARİCİYE VEKÂLETİNE}. */
final class TelegramLine {
  private static final String ROLE = "telegram";

  /** The line has no more tokens than this. */
  private static final int LONGEST = 16;

  private final TokenTrie<String> bodies;
  private final TokenTrie<String> sent;

  TelegramLine(Lexicon lexicon) {
    TokenTrie.Builder<String> trie = lexicon.phrases();
    for (List<String> row : lexicon.dictionaries().table("letterheads").rows()) {
      for (String words :
          row.get(1).equals("body") ? WordTable.parts(row.get(0)) : List.<String>of()) {
        boolean possessed = Turkish.vowel(words.charAt(words.length() - 1));
        trie.add(words, possessed ? Kind.POSSESSIVE : Kind.NAME, words);
      }
    }
    this.bodies = trie.build();
    this.sent = Cues.trie(lexicon, "letterheads", "sent");
  }

  /** The whole line; null where it is no such address. */
  HeadItem at(LineView line, int index) {
    boolean few = index == line.first() && line.end() - index <= LONGEST;
    if (!few || !line.token(index).capitalised() || !(to(line, index) || from(line, index))) {
      return null;
    }
    HeadItem item = HeadItem.labelled(HeadItem.Kind.ASIDE, ROLE, index, index, line.end());
    return sender(line.tokens(), item).isPresent() ? item : null;
  }

  /** Whether the line ends with the body in the ablative, be it that what it says is announced. */
  private boolean from(LineView line, int index) {
    for (int i = index + 1; i < line.end(); i++) {
      Match<String> match = line.token(i).word() ? bodies.longest(line.tokens(), i) : null;
      if (match != null && match.ending() == Ending.ABLATIVE) {
        int end = Cues.behind(sent, line.tokens(), match.to());
        return line.skip(end) == line.end();
      }
    }
    return false;
  }

  /** Whether the line ends with a body in the dative, {@code … VEKÂLETİNE}. */
  private boolean to(LineView line, int index) {
    int last = line.end() - 1;
    while (last > index && line.token(last).is(Flag.MARK)) {
      last--;
    }
    Match<String> match = line.token(last).word() ? bodies.longest(line.tokens(), last) : null;
    return match != null && match.ending() == Ending.DATIVE;
  }

  /** The name of the body that sent a telegram, without its suffix. */
  Optional<Span> sender(Tokens tokens, HeadItem item) {
    for (int i = item.first() + 1; item.role().equals(ROLE) && i < item.end(); i++) {
      Match<String> match = tokens.get(i).word() ? bodies.longest(tokens, i) : null;
      if (match != null && match.ending() == Ending.ABLATIVE) {
        Token last = tokens.get(match.to() - 1);
        int glued = last.suffixed() ? 0 : match.suffix().length();
        int start = tokens.get(item.first()).start();
        return Optional.of(new Span(start, last.stemSpan().end() - glued));
      }
    }
    return Optional.empty();
  }
}
