package org.vakanuvis.cli;

import java.util.Locale;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Phrases;
import org.vakanuvis.model.Position;

/** Puts problems into words. */
record ProblemWords(Phrases phrases) {
  /** UTF-16 units of what is quoted; nobody reads more. */
  private static final int MOST_SHOWN = 1_000;

  /** The problem and, on a line of its own, what to do about it. */
  String text(Diagnostic problem) {
    String hint = hint(problem);
    return hint.isEmpty() ? line(problem) : line(problem) + "\n  → " + hint;
  }

  /** The problem as {@code path:line:col: severity: message}. */
  String line(Diagnostic problem) {
    String severity = phrases.say("severity." + problem.severity().name().toLowerCase(Locale.ROOT));
    return place(problem.position()) + ": " + severity + ": " + message(problem);
  }

  /** Where it is: {@code path:line:col}, as far as that is known. */
  static String place(Position position) {
    StringBuilder place = new StringBuilder(Visible.of(position.path()));
    if (position.line() > 0) {
      place.append(':').append(position.line());
    }
    if (position.column() > 0) {
      place.append(':').append(position.column());
    }
    return place.toString();
  }

  /** What is wrong. */
  String message(Diagnostic problem) {
    return phrases.say(problem.code(), arguments(problem));
  }

  /** What to do about it; empty where that is plain. */
  String hint(Diagnostic problem) {
    String key = problem.code() + ".hint";
    return phrases.has(key) ? phrases.say(key, arguments(problem)) : "";
  }

  private static Object[] arguments(Diagnostic problem) {
    return problem.arguments().stream().map(ProblemWords::shown).toArray();
  }

  private static String shown(String argument) {
    boolean endless = argument.length() > MOST_SHOWN;
    return Visible.of(endless ? argument.substring(0, MOST_SHOWN) + "…" : argument);
  }
}
