package org.vakanuvis.extract;

import java.util.List;
import org.vakanuvis.extract.Token.Flag;

/**
 * A line as the readers of its parts see it.
 *
 * @param items what was read on it so far, in its order
 * @param first the line's first token
 * @param end behind its last token
 */
record LineView(Reading reading, List<HeadItem> items, int first, int end) {
  private static final String PARTING = ",;:-|/()[].•=>·~#*";

  Tokens tokens() {
    return reading.tokens();
  }

  Token token(int index) {
    return tokens().get(index);
  }

  /** Whether a token of this line is one of the marks. */
  boolean mark(int index, String marks) {
    return index < end && token(index).is(Flag.MARK) && marks.contains(token(index).stem());
  }

  /** Behind the marks that part one thing from the next. */
  int skip(int index) {
    int i = index;
    while (mark(i, PARTING)) {
      i++;
    }
    return i;
  }

  /** Whether the line ends before this token, or a mark or the columns of a table part it. */
  boolean parted(int index) {
    return index >= end || token(index).is(Flag.COLUMN) || skip(index) > index;
  }

  /** Whether a token is a word with a capital that nothing is suffixed to. */
  boolean name(int index) {
    return index < end
        && token(index).word()
        && token(index).capitalised()
        && !token(index).suffixed();
  }

  boolean has(HeadItem.Kind kind) {
    return items.stream().anyMatch(item -> item.kind() == kind);
  }

  /** Whether the last thing read is of that kind. */
  boolean follows(HeadItem.Kind kind) {
    return !items.isEmpty() && items.get(items.size() - 1).kind() == kind;
  }
}
