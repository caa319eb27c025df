package org.vakanuvis.extract.head;

import org.vakanuvis.extract.frame.Frame;
import org.vakanuvis.extract.frame.HeadLine;
import org.vakanuvis.extract.layout.Line;
import org.vakanuvis.extract.layout.Lines;
import org.vakanuvis.extract.words.Token;

/** Tells texts that hold several, each below a headline of its own. */
final class Bulletins {
  /** So many headlines below the first make a bulletin. */
  private static final int HEADLINES = 2;

  private Bulletins() {}

  /**
   * Whether a headline in capitals stands right above the text, and more of them below, without
   * marks before them: the first item of a bulletin has the headline that tells what is in it.
   */
  static boolean heads(Frame frame, HeadLine line) {
    Lines lines = frame.lines();
    boolean above = frame.hasLead() && line.textEnd() == frame.leadFirst();
    return above && lines.get(line.index()).shouted() && headlines(frame) && !lines.headings();
  }

  /** Whether a bulletin has more headlines below. */
  static boolean many(Frame frame) {
    Lines lines = frame.lines();
    int headlines = 0;
    for (int i = 1; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      Token last = frame.tokens().get(line.end() - 1);
      boolean alone = line.gap() && (lines.get(i + 1).gap() || !lines.goesOn(i));
      headlines += lines.heading(i) ? 1 : 0;
      headlines +=
          alone && line.first() > frame.leadFirst() && last.word() && !lines.item(i) ? 1 : 0;
    }
    return headlines > 0;
  }

  /** Whether more headlines in capitals stand below, each above a paragraph. */
  static boolean headlines(Frame frame) {
    Lines lines = frame.lines();
    int found = 0;
    for (int i = 1; i + 1 < lines.size() && found < HEADLINES; i++) {
      Line line = lines.get(i);
      boolean above = line.shouted() && !lines.get(i + 1).shouted() && !lines.get(i + 1).gap();
      boolean marked = lines.heading(i);
      found += marked || (above && line.gap() && line.first() >= frame.leadFirst()) ? 1 : 0;
    }
    return found == HEADLINES;
  }
}
