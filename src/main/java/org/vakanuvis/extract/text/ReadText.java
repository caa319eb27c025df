package org.vakanuvis.extract.text;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.vakanuvis.model.DoubleSpacing;
import org.vakanuvis.model.Halving;
import org.vakanuvis.model.Span;
import org.vakanuvis.turkish.Turkish;

/**
 * A text as it is read: one apostrophe, dash and quote, entities decoded, marks composed, broken
 * words joined, with the way back to the text as it was written.
 *
 * <p>Lines end with a line feed. Whatever offsets a finder uses, the spans it gives out are always
 * of the original.
 */
public final class ReadText {
  private final String written;
  private final String original;
  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final boolean doubleSpaced;
  private final boolean tagged;
  private final boolean small;

  /**
   * @param text as it is read
   * @param starts for each unit of {@code text}, where in the original it begins; null where the
   *     two texts agree unit by unit
   * @param ends for each unit of {@code text}, behind which unit of the original it ends; null as
   *     {@code starts}
   * @param doubleSpaced whether every line of the original has an empty one below
   */
  ReadText(String original, String text, int[] starts, int[] ends, boolean doubleSpaced) {
    this(original, original, text, starts, ends, doubleSpaced, starts != null && tagged(original));
  }

  private ReadText(
      String written,
      String original,
      String text,
      int[] starts,
      int[] ends,
      boolean doubleSpaced,
      boolean tagged) {
    this.written = written;
    this.original = original;
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.doubleSpaced = doubleSpaced;
    this.tagged = tagged;
    this.small =
        !written.equals(original) && IntStream.range(0, written.length()).anyMatch(this::raised);
  }

  /** Reads a text. */
  public static ReadText of(String original) {
    return new TextNormalizer(original).read();
  }

  /**
   * Reads a text some letters of which were lost or say nothing.
   *
   * @param mended the same, unit by unit, with other letters or blanks in their place
   */
  public static ReadText of(String written, String mended) {
    ReadText read = of(mended);
    boolean lines = written.equals(mended) ? read.doubleSpaced : DoubleSpacing.of(written);
    return new ReadText(written, mended, read.text, read.starts, read.ends, lines, read.tagged);
  }

  /**
   * The same text with blanks where they are missing and without those that are too many.
   *
   * @param missing before which units a blank is read; its stretch of the original is empty
   * @param spare which units are not read
   */
  ReadText respaced(BitSet missing, BitSet spare) {
    int size = text.length() + missing.cardinality() - spare.cardinality();
    StringBuilder read = new StringBuilder(size);
    int[] from = new int[size];
    int[] to = new int[size];
    for (int i = 0; i < text.length(); i++) {
      int start = starts == null ? i : starts[i];
      if (missing.get(i)) {
        from[read.length()] = start;
        to[read.length()] = start;
        read.append(' ');
      }
      if (!spare.get(i)) {
        from[read.length()] = start;
        to[read.length()] = starts == null ? i + 1 : ends[i];
        read.append(text.charAt(i));
      }
    }
    return new ReadText(written, original, read.toString(), from, to, doubleSpaced, tagged);
  }

  /** Whether a letter of a stretch was lost and guessed. */
  public boolean guessed(Span span) {
    boolean guessed = false;
    for (int i = span.start(); i < span.end() && !guessed; i++) {
      char left = written.charAt(i);
      guessed =
          left != original.charAt(i)
              && (left == LostLetters.LOST || left == LostLetters.ASKED)
              && original.charAt(i) != '\'';
    }
    return guessed;
  }

  /** Whether a label of a record stands before a stretch on its line, and is not read. */
  public boolean labelled(Span span) {
    int i = span.start() - 1;
    while (i >= 0 && original.charAt(i) == ' ' && written.charAt(i) == ' ') {
      i--;
    }
    // The colon of a label is the last of what is read as blanks.
    return i >= 0 && original.charAt(i) == ' ' && written.charAt(i) == ':';
  }

  /**
   * How wide a stretch of a line of the original was where the line was ended: an entity is one
   * letter there, but where the source of a page was wrapped, with its tags.
   */
  public int width(int start, int end) {
    return starts == null || tagged ? end - start : unit(end) - unit(start);
  }

  /** Whether a text is the source of a page. */
  private static boolean tagged(String text) {
    return text.contains("</") || text.contains("<br");
  }

  /** The first unit that begins at an offset of the original or behind it. */
  private int unit(int offset) {
    return Halving.first(text.length(), i -> starts[i] < offset);
  }

  /** The text as it was written, but for lost letters and labels of records. */
  public String original() {
    return original;
  }

  /** A unit of the original, small where only {@link SmallText} made it a capital. */
  public char written(int offset) {
    return small && raised(offset) ? written.charAt(offset) : original.charAt(offset);
  }

  private boolean raised(int offset) {
    char left = written.charAt(offset);
    return left != original.charAt(offset) && Turkish.upper(left) == original.charAt(offset);
  }

  /** Whether what stands in capitals is small in the text as it was written. */
  public boolean small() {
    return small;
  }

  /** The text as it is read. */
  public String text() {
    return text;
  }

  /** How many units are read. */
  public int length() {
    return text.length();
  }

  /**
   * Whether so many line ends in a row of the original leave an empty line that parts something.
   */
  public boolean apart(int newlines) {
    return newlines > (doubleSpaced ? 2 : 1);
  }

  /** One unit of the text as it is read. */
  public char charAt(int offset) {
    return text.charAt(offset);
  }

  /** Where in the original the unit at this offset begins. */
  public int originalStart(int offset) {
    if (offset >= text.length()) {
      return original.length();
    }
    return starts == null ? offset : starts[offset];
  }

  /**
   * The stretch of the original that was read as this stretch.
   *
   * @param end behind the last unit, greater than {@code start}
   */
  public Span span(int start, int end) {
    return starts == null ? new Span(start, end) : new Span(starts[start], ends[end - 1]);
  }
}
