package org.vakanuvis.extract;

import org.vakanuvis.model.Span;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.PersonName;

/**
 * A person's name where it stands.
 *
 * @param from its first token, behind any title
 * @param to behind its last token
 * @param text as the text has it, without the suffix of its last word
 * @param span of the original, without the suffix
 * @param ending what the suffix makes of it
 * @param parts its parts, for comparing
 */
record Name(int from, int to, String text, Span span, Ending ending, PersonName parts) {
  Name(int from, int to, String text, Span span, Ending ending) {
    this(from, to, text, span, ending, PersonName.of(text));
  }

  /** Whether it is one word. */
  boolean single() {
    return text.indexOf(' ') < 0;
  }
}
