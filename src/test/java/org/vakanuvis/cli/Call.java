package org.vakanuvis.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Instant;
import java.time.InstantSource;

/**
 * A call of the command line as a user makes it, with all that came of it.
 *
 * @param code what it left with
 * @param out what it printed as its result
 * @param err what it said to people
 */
record Call(int code, String out, String err) {
  /** Calls the program on a machine that speaks Turkish. */
  static Call of(String... arguments) {
    return in("tr", arguments);
  }

  /** Calls the program on a machine of that language. */
  static Call in(String language, String... arguments) {
    return watched(false, language, arguments);
  }

  /** Calls the program with bytes on its standard input. */
  static Call fed(byte[] input, String... arguments) {
    return call(input, false, "tr", arguments);
  }

  /** Calls the program as somebody watches the terminal, or not. */
  static Call watched(boolean watched, String language, String... arguments) {
    return call(new byte[0], watched, language, arguments);
  }

  private static Call call(byte[] input, boolean watched, String language, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-21T12:00:00Z"));
    int code =
        new CommandLineRun(
                new ByteArrayInputStream(input),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                clock,
                language,
                watched)
            .run(arguments);
    return new Call(code, out.toString(UTF_8), err.toString(UTF_8));
  }
}
