package org.vakanuvis.model;

/**
 * A stretch of a release's decoded text.
 *
 * @param start offset of its first UTF-16 unit
 * @param end offset behind its last UTF-16 unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + ".." + end);
    }
  }

  /** The words that this span covers in the text it was read from. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** How many UTF-16 units it covers. */
  public int length() {
    return end - start;
  }

  /** Whether every unit of the other span is one of this span too. */
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** In the order of the text, of two that begin together the shorter first. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
