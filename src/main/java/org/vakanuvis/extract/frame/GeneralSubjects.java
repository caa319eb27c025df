package org.vakanuvis.extract.frame;

import java.util.Set;
import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
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

  private static final String RELEASE = "release";

  private final HeadNames names;
  private final TokenTrie<String> subjects;
  private final TokenTrie<String> replies;

  GeneralSubjects(Lexicon lexicon, HeadNames names) {
    this.names = names;
    this.subjects = Cues.trie(lexicon, "letterheads", "subject");
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
      int reply = reply(line, i);
      Match<String> phrase = names.phrase(line.tokens(), i);
      if (reply > i || line.token(i).is(Flag.MARK) || line.token(i).number()) {
        i = Math.max(reply, i + 1);
        continue;
      }
      if (phrase == null || phrase.to() > end) {
        return only(line, i, end) ? HeadItem.Kind.ASIDE : HeadItem.Kind.TITLE;
      }
      boolean label = phrase.value().equals(RELEASE) || only(line, i, phrase.to());
      if (label || phrase.value().equals("sort")) {
        kind = label ? HeadItem.Kind.ASIDE : HeadItem.Kind.SORT;
      } else if (!BESIDE.contains(phrase.value())) {
        return HeadItem.Kind.TITLE;
      }
      i = phrase.to();
    }
    return kind;
  }

  /** Whether words are no more than the label of a letter. */
  private boolean only(LineView line, int from, int end) {
    return Cues.behind(subjects, line.tokens(), from) == end;
  }

  /** Behind the mark of a letter that answers another or passes it on; the token for none. */
  private int reply(LineView line, int index) {
    int reply = Cues.behind(replies, line.tokens(), index);
    return reply > index && line.mark(reply, ":") ? reply + 1 : index;
  }
}
