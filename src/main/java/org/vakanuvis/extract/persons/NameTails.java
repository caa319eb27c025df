package org.vakanuvis.extract.persons;

import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;

/** Tells the words behind a name that were read along with it. */
final class NameTails {
  /** A name of more words does not take the next one along that has a locative. */
  private static final int LONG = 2;

  /** A name of fewer letters may be the first of two that are a surname. */
  private static final int SHORT = 3;

  private final Tokens tokens;
  private final PersonWords words;
  private final NameEvidence evidence;
  private final NameJoints joints;

  NameTails(Tokens tokens, PersonWords words, NameEvidence evidence, NameJoints joints) {
    this.tokens = tokens;
    this.words = words;
    this.evidence = evidence;
    this.joints = joints;
  }

  /** Leaves out what no name ends with. */
  int tidy(int from, int end) {
    int to = end;
    if (to > from && tokens.get(from).is(Flag.SHOUTED)) {
      to = behind(from, shouted(from, to));
    }
    boolean place = to - from > LONG && (where(tokens.get(to - 1)) || whither(to - 1));
    return place ? to - 1 : to;
  }

  /** Whether a case says that the word names where someone goes, whose surname is before it. */
  private boolean whither(int last) {
    Token token = tokens.get(last);
    Token surname = tokens.get(last - 1);
    return token.stem().length() > 1
        && joints.place(token)
        && surname.capitalised()
        && !surname.suffixed()
        && !words.common().given(surname)
        && evidence.count(token.key()) == 1
        && evidence.last(surname.key())
        && !evidence.authority(token.key());
  }

  /** Whether an apostrophe with a locative says that the word names a place. */
  private static boolean where(Token token) {
    return token.suffixed() && token.stem().length() > 1 && token.ending() == Ending.LOCATIVE;
  }

  /**
   * Where a name ends in a text of capitals that has the surname without the word behind it too:
   * {@code ANDREY KOZIREV ERKEN} of one who is KOZIREV elsewhere.
   */
  private int behind(int from, int to) {
    if (!evidence.telex() || to - from <= LONG) {
      return to;
    }
    Token word = tokens.get(to - 1);
    Token surname = tokens.get(to - 2);
    boolean other =
        surname.capitalised()
            && surname.stem().length() > SHORT
            && !words.common().given(surname)
            && evidence.last(surname.key())
            && evidence.count(word.key()) == 1
            && !evidence.authority(word.key());
    return other ? to - 1 : to;
  }

  /** Where a name ends among words that are all capitals. */
  private int shouted(int from, int end) {
    for (int i = end; i > from; i--) {
      if (evidence.seenFolded(tokens.get(i - 1).stem())) {
        return i;
      }
    }
    int to = end;
    while (to > from + 1 && words.common().verb(tokens.get(to - 1))) {
      to--;
    }
    return to;
  }
}
