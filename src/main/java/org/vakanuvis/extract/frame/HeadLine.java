package org.vakanuvis.extract.frame;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A line with what stands on it beside text.
 *
 * @param index the line's number in the text
 * @param items in the order of the line
 * @param textFirst the first token of what is left
 * @param textEnd behind the last token of it; {@code textFirst} where nothing is left
 */
public record HeadLine(int index, List<HeadItem> items, int textFirst, int textEnd) {
  public HeadLine {
    items = List.copyOf(items);
  }

  /** A line that one part fills. */
  static HeadLine whole(int index, HeadItem item) {
    return new HeadLine(index, List.of(item), item.end(), item.end());
  }

  /** Whether nothing but parts of a head stand on it. */
  public boolean framed() {
    return textFirst == textEnd;
  }

  /** Whether something of that kind stands on it. */
  public boolean has(HeadItem.Kind kind) {
    return all(kind).findAny().isPresent();
  }

  /** What of that kind stands on it, in the order of the line. */
  public Stream<HeadItem> all(HeadItem.Kind kind) {
    return items.stream().filter(item -> item.kind() == kind);
  }

  /** What of that kind stands on it first. */
  public Optional<HeadItem> first(HeadItem.Kind kind) {
    return all(kind).findFirst();
  }
}
