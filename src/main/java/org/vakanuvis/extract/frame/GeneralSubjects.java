package org.vakanuvis.extract.frame;

import java.util.Set;
import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.TokenTrie.Match;

/**
 * Knows the subjects of letters that tell of what sort the text is and not what it is about: {@code
 * Konu: İlt: Basın açıklaması}.
 */
final class GeneralSubjects {
  /** What may stand beside the sort of a text and says no more of it. */
  private static final Set<String> BESIDE =
      Set.of("press", "mark", "edition", "chrome", "state", "taken");

  private static final String SORT = "sort";
  private static final String RELEASE = "release";

  private final HeadNames names;
  private final TokenTrie<String> replies;

  GeneralSubjects(Lexicon lexicon, HeadNames names) {
    this.names = names;
    this.replies = Cues.trie(lexicon, "letterheads", "reply");
  }

  /**
   * What the subject that fills a part of a line is: a sort of text that may be a headline where no
   * other stands, an aside, or a headline.
   */
  HeadItem.Kind kind(LineView line, int from, int end) {
    HeadItem.Kind kind = HeadItem.Kind.TITLE;
    int i = from;
    while (i < end) {
      Token token = line.token(i);
      Match<String> phrase = names.phrase(line.tokens(), i);
      if (phrase != null && phrase.to() <= end && !phrase.value().equals(RELEASE)) {
        boolean sort = phrase.value().equals(SORT);
        if (!sort && !BESIDE.contains(phrase.value())) {
          return HeadItem.Kind.TITLE;
        }
        kind = sort ? HeadItem.Kind.SORT : kind;
        i = phrase.to();
      } else if (phrase != null && phrase.to() <= end) {
        kind = HeadItem.Kind.ASIDE;
        i = phrase.to();
      } else if (token.is(Flag.MARK) || token.number()) {
        i++;
      } else {
        int reply = Cues.behind(replies, line.tokens(), i);
        if (reply == i || !line.mark(reply, ":")) {
          return HeadItem.Kind.TITLE;
        }
        i = reply + 1;
      }
    }
    return kind;
  }
}
