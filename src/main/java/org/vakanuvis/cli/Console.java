package org.vakanuvis.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.vakanuvis.model.Phrases;

/**
 * Where a command reads and prints, in which language, and what time it is.
 *
 * @param in what is handed in by a pipe
 * @param out for results only
 * @param err for everything said to people
 * @param watched whether somebody sees {@code err} on a terminal
 */
record Console(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Phrases phrases,
    InstantSource clock,
    boolean watched) {
  /** The day, in the one time zone that is the same everywhere. */
  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

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
