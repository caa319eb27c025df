package org.vakanuvis.extract.frame;

import java.util.List;
import java.util.stream.Stream;
import org.vakanuvis.extract.layout.Lines;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.model.Halving;

/**
 * A release parted into its head, its running text and its foot.
 *
 * @param head the lines before the running text; a headline of several lines is one of them
 * @param opening what stands before the first words of the running text on their line; empty of
 *     items where nothing does, null where there is no running text
 * @param leadEnd behind the last token of the first paragraph of running text
 * @param below the lines soon behind the first paragraph that are no text, as web pages have them
 * @param foot the lines behind the running text, in the order of the text
 */
public record Frame(
    Reading reading,
    Lines lines,
    List<HeadLine> head,
    HeadLine opening,
    int leadEnd,
    List<HeadLine> below,
    List<HeadLine> foot) {
  public Frame {
    head = List.copyOf(head);
    below = List.copyOf(below);
    foot = List.copyOf(foot);
  }

  /** What of the head stands on a line of the text, by its number; found by halving. */
  public List<HeadLine> head(int line) {
    int from = Halving.first(head.size(), i -> head.get(i).index() < line);
    int to = from;
    while (to < head.size() && head.get(to).index() == line) {
      to++;
    }
    return head.subList(from, to);
  }

  /** The tokens of the whole text. */
  public Tokens tokens() {
    return reading.tokens();
  }

  /** Whether the release has running text. */
  public boolean hasLead() {
    return opening != null;
  }

  /** The first token of the running text; behind the text where there is none. */
  public int leadFirst() {
    return hasLead() ? opening.textFirst() : tokens().size();
  }

  /** The parts of one kind in the head and on the first line of the running text. */
  public Stream<HeadItem> top(HeadItem.Kind kind) {
    Stream<HeadItem> items = head.stream().flatMap(line -> line.all(kind));
    return hasLead() ? Stream.concat(items, opening.all(kind)) : items;
  }

  /**
   * Whether the line right below says whose periodical, or other text, it is: {@code Roma
   * Büyükelçiliği aylık bülteni}.
   */
  boolean owned(HeadLine line) {
    return head.stream()
        .filter(below -> below.index() == line.index() + 1)
        .filter(below -> !lines.get(below.index()).gap())
        .anyMatch(
            below ->
                below
                    .all(HeadItem.Kind.BODY)
                    .anyMatch(
                        body ->
                            below
                                .all(HeadItem.Kind.SORT)
                                .anyMatch(sort -> sort.first() == body.end())));
  }

  /** The parts of one kind in the foot. */
  public Stream<HeadItem> bottom(HeadItem.Kind kind) {
    return foot.stream().flatMap(line -> line.all(kind));
  }
}
