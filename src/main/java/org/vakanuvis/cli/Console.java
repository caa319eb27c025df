package org.vakanuvis.cli;

import java.io.PrintStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Phrases;
import org.vakanuvis.model.Position;

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

  /** Tells of problems, each with what to do about it. */
  void tell(List<Diagnostic> diagnostics) {
    for (Diagnostic diagnostic : diagnostics) {
      err.println(line(diagnostic));
      if (phrases.has(diagnostic.code() + ".hint")) {
        err.println("  → " + words(diagnostic.code() + ".hint", diagnostic));
      }
    }
  }

  /** A problem on one line: {@code path:line:col: severity: message}. */
  String line(Diagnostic diagnostic) {
    return place(diagnostic.position())
        + ": "
        + phrases.say("severity." + diagnostic.severity().name().toLowerCase(Locale.ROOT))
        + ": "
        + message(diagnostic);
  }

  /** The words of a problem. */
  String message(Diagnostic diagnostic) {
    return words(diagnostic.code(), diagnostic);
  }

  /** What to do about a problem; empty where that is plain. */
  String hint(Diagnostic diagnostic) {
    String key = diagnostic.code() + ".hint";
    return phrases.has(key) ? words(key, diagnostic) : "";
  }

  private String words(String key, Diagnostic diagnostic) {
    return phrases.say(key, diagnostic.arguments().toArray());
  }

  private static String place(Position position) {
    StringBuilder place = new StringBuilder(position.path());
    if (position.line() > 0) {
      place.append(':').append(position.line());
    }
    if (position.column() > 0) {
      place.append(':').append(position.column());
    }
    return place.toString();
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
