package org.vakanuvis.extract;

import java.util.BitSet;
import org.vakanuvis.extract.Token.Flag;

/** Tells the line ends that only wrap a text from those that part its lines. */
final class LineFlow {
  /** A text whose longest line is shorter is not wrapped. */
  private static final int NARROWEST = 45;

  private final Tokens tokens;
  private final int width;
  private final BitSet tables = new BitSet();
  private final int[] starts;
  private final int[] ends;

  LineFlow(Tokens tokens) {
    this.tokens = tokens;
    this.width = width();
    this.starts = new int[tokens.size()];
    this.ends = new int[tokens.size()];
    for (int i = 1; i < starts.length; i++) {
      Token token = tokens.get(i);
      boolean begins = token.is(Flag.PARAGRAPH_START) || (token.is(Flag.LINE_START) && !wrapped(i));
      starts[i] = begins ? i : starts[i - 1];
    }
    for (int i = ends.length - 1; i >= 0; i--) {
      boolean last = i == ends.length - 1 || starts[i + 1] == i + 1;
      ends[i] = last ? i + 1 : ends[i + 1];
    }
  }

  /** The longest line that another one of its paragraph follows; notes the lines of tables too. */
  private int width() {
    int longest = 0;
    int start = 0;
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i).is(Flag.COLUMN)) {
        tables.set(start);
      }
      if (tokens.get(i).is(Flag.LINE_START)) {
        if (!tokens.get(i).is(Flag.PARAGRAPH_START)) {
          longest = Math.max(longest, tokens.get(i - 1).end() - tokens.get(start).start());
        }
        start = i;
      }
    }
    return longest;
  }

  /** Whether the first word of a line would not have fitted on the line before it. */
  private boolean wrapped(int token) {
    int line = tokens.lineStart(token - 1);
    if (tokens.get(token).is(Flag.PARAGRAPH_START) || tables.get(line) || tables.get(token)) {
      return false;
    }
    int end = token + 1;
    while (end < tokens.size() && !tokens.get(end).is(Flag.SPACED)) {
      end++;
    }
    int before = tokens.get(token - 1).end() - tokens.get(line).start();
    int word = tokens.get(end - 1).end() - tokens.get(token).start();
    return width >= NARROWEST && before + 1 + word > width;
  }

  /** Whether the token stands on the same line as the one before it, wraps undone. */
  boolean joined(int token) {
    return token < starts.length && starts[token] < token;
  }

  /** Whether a line, wraps undone, ends before the token. */
  boolean endsBefore(int token) {
    return !joined(token);
  }

  /** The first token of the line, wraps undone, that the token is on. */
  int start(int token) {
    return starts[token];
  }

  /** Behind the last token of the line, wraps undone, that the token is on. */
  int end(int token) {
    return ends[token];
  }
}
