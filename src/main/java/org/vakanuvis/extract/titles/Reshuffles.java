package org.vakanuvis.extract.titles;

import org.vakanuvis.extract.words.Tokens;

/** Tells where a text speaks of a change of government, so that to come is to come to office. */
public final class Reshuffles {
  /** So far from the verb is looked. */
  private static final int FAR = 60;

  private final Tokens tokens;
  private final AppointmentVerbs verbs;

  /** Of one text, with the verbs of appointing. */
  public Reshuffles(Tokens tokens, AppointmentVerbs verbs) {
    this.tokens = tokens;
    this.verbs = verbs;
  }

  /**
   * Whether the sentence of a verb, or the one before, tells of a government or of someone who is
   * given an office by another verb.
   */
  public boolean around(int verb) {
    int sentence = tokens.sentenceStart(verb);
    int before = sentence > 0 ? tokens.sentenceStart(sentence - 1) : 0;
    int from = Math.max(before, verb - FAR);
    int end = Math.min(tokens.sentenceEnd(verb), verb + FAR);
    for (int i = from; i < end; i++) {
      boolean other = i != verb && verbs.at(tokens, i) && !verbs.comes(tokens, i);
      if (other || verbs.cabinet(tokens, i)) {
        return true;
      }
    }
    return false;
  }
}
