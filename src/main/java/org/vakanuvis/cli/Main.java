package org.vakanuvis.cli;

/** Where the program starts. */
public final class Main {
  private Main() {}

  /** Runs the command line and leaves with its exit code. */
  public static void main(String[] arguments) {
    System.exit(2);
  }
}
