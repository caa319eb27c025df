package org.vakanuvis.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.vakanuvis.extract.Token.Flag;

/** Parts a release into head, running text and foot. */
final class FrameReader {
  /** A head has no more lines than this, nor a foot. */
  private static final int LONGEST_HEAD = 30;

  private static final int LONGEST_FOOT = 10;

  private final LineReader reader;
  private final RunningText running;

  FrameReader(LineReader reader, RunningText running) {
    this.reader = reader;
    this.running = running;
  }

  Frame read(Reading reading) {
    Lines lines = Lines.of(reading.tokens());
    List<HeadLine> head = new ArrayList<>();
    HeadLine opening = null;
    int leadEnd = reading.tokens().size();
    int i = 0;
    while (i < lines.size() && i < LONGEST_HEAD && opening == null) {
      HeadLine line = reader.read(reading, lines.get(i), i);
      int last = i;
      if (!line.framed()) {
        last = paragraphEnd(reading, lines, i);
        line = wrapped(reading, lines, line, last);
      }
      if (!line.framed() && running.is(reading.tokens(), line, lines, last)) {
        opening = line;
        leadEnd = lines.get(last).end();
      } else {
        head.add(line);
      }
      i = last + 1;
    }
    List<HeadLine> foot = foot(reading, lines, i);
    return new Frame(reading, lines, head, opening, leadEnd, foot);
  }

  /** The last line of the paragraph or headline that begins on this line. */
  private int paragraphEnd(Reading reading, Lines lines, int index) {
    int last = index;
    while (lines.goesOn(last) && !apart(reading, lines, last + 1)) {
      last++;
    }
    return last;
  }

  /** Whether a line below is no part of what stands above it, though nothing parts the two. */
  private boolean apart(Reading reading, Lines lines, int index) {
    if (index >= LONGEST_HEAD) {
      return false;
    }
    return reader.read(reading, lines.get(index), index).framed();
  }

  /** A line with the text of the lines that go on with it. */
  private HeadLine wrapped(Reading reading, Lines lines, HeadLine line, int last) {
    if (last == line.index()) {
      return line;
    }
    HeadLine tail = reader.read(reading, lines.get(last), last);
    List<HeadItem> items = new ArrayList<>(line.items());
    int end = lines.get(last).end();
    if (tail.textFirst() == lines.get(last).first() && tail.textEnd() > tail.textFirst()) {
      items.addAll(tail.items());
      end = tail.textEnd();
    }
    return new HeadLine(line.index(), items, line.textFirst(), end);
  }

  private List<HeadLine> foot(Reading reading, Lines lines, int from) {
    List<HeadLine> foot = new ArrayList<>();
    for (int i = lines.size() - 1; i >= from && foot.size() < LONGEST_FOOT; i--) {
      HeadLine line = reader.read(reading, lines.get(i), i);
      if (!line.framed()) {
        break;
      }
      foot.add(line);
    }
    Collections.reverse(foot);
    return foot;
  }

  /** Whether the token begins its line. */
  static boolean lineStart(Tokens tokens, int index) {
    return tokens.get(index).is(Flag.LINE_START);
  }
}
