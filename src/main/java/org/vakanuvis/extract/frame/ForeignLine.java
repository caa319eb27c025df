package org.vakanuvis.extract.frame;

import org.vakanuvis.extract.names.BodyEnds;
import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.TokenTrie;

/**
 * Knows the lines of letterheads in other languages, {@code Ministry of Foreign Affairs}, and in
 * other scripts.
 */
public final class ForeignLine {
  /** A line of a letterhead has no more tokens than this. */
  private static final int LONGEST = 16;

  private final TokenTrie<String> heads;
  private final TokenTrie<String> joints;
  private final BodyEnds bodies;

  /** With the words of other languages for bodies, and the small words between them. */
  public ForeignLine(Lexicon lexicon, BodyEnds bodies) {
    this.heads = Cues.trie(lexicon, "letterheads", "foreign");
    this.joints = Cues.trie(lexicon, "letterheads", "foreign joint");
    this.bodies = bodies;
  }

  /** Whether a line is one of another language. */
  boolean is(LineView line) {
    if (line.end() - line.first() > LONGEST) {
      return false;
    }
    int words = 0;
    int strange = 0;
    boolean head = false;
    boolean turkish = false;
    for (int i = line.first(); i < line.end(); i++) {
      Token token = line.token(i);
      if (token.is(Flag.MARK)) {
        continue;
      }
      words++;
      strange += latin(token) ? 0 : 1;
      boolean joint = Cues.behind(joints, line.tokens(), i) > i;
      head |= Cues.behind(heads, line.tokens(), i) > i;
      turkish |=
          token.number()
              || token.suffixed()
              || (!joint && !token.capitalised())
              || bodies.at(line.tokens(), i).isPresent();
    }
    return strange > 0 ? 2 * strange > words : head && !turkish;
  }

  private static boolean latin(Token token) {
    Character.UnicodeScript script = Character.UnicodeScript.of(token.stem().codePointAt(0));
    return script == Character.UnicodeScript.LATIN || script == Character.UnicodeScript.COMMON;
  }
}
