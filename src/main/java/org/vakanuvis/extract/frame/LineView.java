package org.vakanuvis.extract.frame;

import java.util.List;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.Tokens;

/**
 * A line as the readers of its parts see it.
 *
 * @param items what was read on it so far, in its order
 * @param first the line's first token
 * @param end behind its last token
 */
record LineView(Reading reading, List<HeadItem> items, int first, int end) {
  /** A path's last part of so few tokens is the name of a page. */
  private static final int CRUMB = 2;

  /** Signs that are letters, as {@code №}, have lower codes than pictures. */
  private static final int PICTURES = 0x2300;

  private static final String PARTING = ",;:-|/()[].•=<>·~#*_©^¦";

  Tokens tokens() {
    return reading.tokens();
  }

  Token token(int index) {
    return tokens().get(index);
  }

  /** Whether a token of this line is one of the marks. */
  boolean mark(int index, String marks) {
    char mark = index >= 0 && index < end ? token(index).type().mark() : 0;
    return mark != 0 && marks.indexOf(mark) >= 0;
  }

  /** Behind the marks that part one thing from the next. */
  int skip(int index) {
    int i = index;
    while (mark(i, PARTING) || symbol(i)) {
      i++;
    }
    return i;
  }

  /** Whether a token is a picture, as pages have them before a day or a number: {@code 📅}. */
  boolean symbol(int index) {
    return index >= 0
        && index < end
        && token(index).is(Flag.MARK)
        && token(index).stem().codePointAt(0) >= PICTURES
        && Character.getType(token(index).stem().codePointAt(0)) == Character.OTHER_SYMBOL;
  }

  /** Behind a part and the marks that part it from the next. */
  int behind(HeadItem item) {
    return trail() && path(item.end()) ? item.end() + 1 : skip(item.end());
  }

  /** Whether the line begins as such a path does: with {@code Ana Sayfa}, with a paper's name. */
  private boolean trail() {
    HeadItem first = items.isEmpty() ? null : items.get(0);
    return first != null
        && (first.role().equals("chrome")
            || first.role().equals("site")
            || first.kind() == HeadItem.Kind.PRESS
            || first.kind() == HeadItem.Kind.BODY
            || first.kind() == HeadItem.Kind.AGENCY);
  }

  /** Whether a mark goes on the path of a web page, {@code Haberler > Politika}. */
  boolean path(int index) {
    return mark(index, ">")
        || (mark(index, "\"") && columned(index))
        || (mark(index, "/") && columned(index) && page());
  }

  /** Whether the line begins with a word of web pages. */
  private boolean page() {
    return !items.isEmpty() && items.get(0).role().equals("chrome");
  }

  private boolean columned(int index) {
    return token(index).is(Flag.SPACED) && index + 1 < end && token(index + 1).is(Flag.SPACED);
  }

  /** Whether a part of such a path begins with this token; its last part is a headline if long. */
  boolean crumb(int index) {
    boolean headline = crumbEnd(index) == end && end - index > CRUMB;
    return !headline && trail() && path(index - 1);
  }

  /** Behind the last token of that part. */
  int crumbEnd(int index) {
    int i = index;
    while (i < end && !path(i)) {
      i++;
    }
    return i;
  }

  /** Where the part of a line ends that this token is in: at a column, a bar or the line's end. */
  int partEnd(int index) {
    int i = index + 1;
    while (i < end && !mark(i, "|") && !token(i).is(Flag.COLUMN)) {
      i++;
    }
    return Math.min(i, end);
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
    for (HeadItem item : items) {
      if (item.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  /** Behind the last thing read. */
  int lastEnd() {
    return items.get(items.size() - 1).end();
  }

  /** Whether the last thing read is of that kind. */
  boolean follows(HeadItem.Kind kind) {
    return !items.isEmpty() && items.get(items.size() - 1).kind() == kind;
  }
}
