package org.vakanuvis.extract.words;

import org.vakanuvis.extract.text.ReadText;
import org.vakanuvis.model.Halving;
import org.vakanuvis.model.Span;
import org.vakanuvis.turkish.Turkish;

/**
 * Words of a text as they were written, on one line, with entities decoded and nothing invisible.
 */
public final class Wording {
  private Wording() {}

  /** The words of a stretch of the original. */
  public static String of(ReadText text, Span span) {
    return of(text, span, false);
  }

  /** The same with the letters that were meant where others stand for them by mistake. */
  public static String mended(ReadText text, Span span) {
    return of(text, span, true);
  }

  private static String of(ReadText text, Span span, boolean mended) {
    StringBuilder words = new StringBuilder();
    int i = first(text, span.start());
    for (; i < text.length() && text.originalStart(i) < span.end(); i++) {
      char read = text.charAt(i);
      Span unit = text.span(i, i + 1);
      boolean blank = read == ' ' || read == '\n';
      if (blank) {
        if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
          words.append(' ');
        }
      } else {
        boolean written = unit.length() == 1 && !(mended && Character.isLetter(read));
        // Of two units a letter and its mark: both are small where the text is.
        char made = text.small() && unit.length() == 2 ? Turkish.lower(read) : read;
        words.append(written ? text.written(unit.start()) : made);
      }
    }
    return words.toString().strip();
  }

  /** The first unit that begins at an offset of the original or behind it. */
  private static int first(ReadText text, int offset) {
    return Halving.first(text.length(), i -> text.originalStart(i) < offset);
  }
}
