package org.vakanuvis.cli;

import java.io.PrintStream;
import java.time.InstantSource;
import java.util.Locale;
import org.vakanuvis.model.Phrases;

/**
 * Where a command prints, in which language, and what time it is.
 *
 * @param out for results only
 * @param err for everything said to people
 * @param watched whether somebody sees {@code err} on a terminal
 */
record Console(
    PrintStream out, PrintStream err, Phrases phrases, InstantSource clock, boolean watched) {
  /** Says a sentence to people. */
  void say(String key, Object... arguments) {
    err.println(phrases.say(key, arguments));
  }

  /** A whole number as the language writes it. */
  String number(long value) {
    return String.format(Locale.forLanguageTag(phrases.language()), "%,d", value);
  }

  /** A number as the language writes it, with one decimal. */
  String decimal(double value) {
    return String.format(Locale.forLanguageTag(phrases.language()), "%,.1f", value);
  }
}
