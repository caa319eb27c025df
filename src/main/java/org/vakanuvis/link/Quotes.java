package org.vakanuvis.link;

import java.util.ArrayList;
import java.util.List;
import org.vakanuvis.model.Markup;
import org.vakanuvis.model.Span;

/** Quotes the words of a text that are evidence, on one line each. */
final class Quotes {
  private static final int LONGEST = 280;
  private static final String LEFT_OUT = "…";

  private Quotes() {}

  /**
   * The words that the spans cover, each once, at most so many; spans parted by nothing but white
   * space are one.
   */
  static List<String> of(String text, List<Span> spans, int atMost) {
    List<String> quotes = new ArrayList<>();
    for (Span span : joined(text, spans)) {
      String quote = cut(line(Markup.words(span.of(text))), LONGEST);
      if (quotes.size() < atMost && !quote.isEmpty() && !quotes.contains(quote)) {
        quotes.add(quote);
      }
    }
    return quotes;
  }

  /** All the words that the spans cover, with a sign for what is left out between them. */
  static String whole(String text, List<Span> spans) {
    String separator = " " + LEFT_OUT + " ";
    return cut(String.join(separator, of(text, spans, Integer.MAX_VALUE)), LONGEST);
  }

  /** The spans in order, those as one that nothing but white space parts. */
  static List<Span> joined(String text, List<Span> spans) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      int last = joined.size() - 1;
      if (last >= 0 && touches(text, joined.get(last), span)) {
        Span before = joined.get(last);
        joined.set(last, new Span(before.start(), Math.max(before.end(), span.end())));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  private static boolean touches(String text, Span before, Span after) {
    for (int i = before.end(); i < after.start(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The text on one line, without invisible marks, runs of white space as one blank. */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
          line.append(' ');
        }
      } else if (Character.getType(c) != Character.FORMAT) {
        line.append(c);
      }
    }
    return line.toString().strip();
  }

  /** At most so many UTF-16 units, cut behind a word and marked where something is left out. */
  static String cut(String line, int longest) {
    if (line.length() <= longest) {
      return line;
    }
    int end = line.lastIndexOf(' ', longest - LEFT_OUT.length());
    if (end <= 0) {
      end = longest - LEFT_OUT.length();
      end -= Character.isLowSurrogate(line.charAt(end)) ? 1 : 0;
    }
    while (end > 1 && !Character.isLetterOrDigit(line.codePointBefore(end))) {
      end -= Character.charCount(line.codePointBefore(end));
    }
    return line.substring(0, end) + LEFT_OUT;
  }
}
