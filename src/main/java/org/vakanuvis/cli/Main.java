package org.vakanuvis.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;

/** Where the program starts; the only place that leaves it. */
public final class Main {
  private Main() {}

  /** Runs the command line and leaves with its exit code. */
  public static void main(String[] arguments) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    // The launcher knows whether a person is watching; Java does not before 22.
    boolean watched = Boolean.getBoolean("vakanuvis.terminal") && System.getenv("CI") == null;
    String language = System.getProperty("user.language", "");
    int code =
        new CommandLineRun(
                new FileInputStream(FileDescriptor.in),
                out,
                err,
                InstantSource.system(),
                language,
                watched)
            .run(arguments);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** Speaks UTF-8 whatever the system's own encoding is. */
  private static PrintStream utf8(FileDescriptor descriptor) {
    BufferedOutputStream buffer =
        new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16);
    return new PrintStream(buffer, false, StandardCharsets.UTF_8);
  }
}
