package org.vakanuvis.model;

import java.util.List;

/**
 * Something that an editor has to know about a file.
 *
 * @param position where
 * @param severity how bad
 * @param code the key of the message, such as {@code header.unknown-field}; what to do stands under
 *     the same key with {@code .hint}
 * @param arguments what the message speaks of, in its order
 */
public record Diagnostic(
    Position position, Severity severity, String code, List<String> arguments) {
  public Diagnostic {
    arguments = List.copyOf(arguments);
  }

  /** A mistake that keeps the site from being written. */
  public static Diagnostic error(Position position, String code, String... arguments) {
    return new Diagnostic(position, Severity.ERROR, code, List.of(arguments));
  }

  /** Something that is probably not meant. */
  public static Diagnostic warning(Position position, String code, String... arguments) {
    return new Diagnostic(position, Severity.WARNING, code, List.of(arguments));
  }

  /** Something worth knowing that needs no mending. */
  public static Diagnostic notice(Position position, String code, String... arguments) {
    return new Diagnostic(position, Severity.NOTICE, code, List.of(arguments));
  }

  /** How bad it is; only errors keep the site from being written. */
  public enum Severity {
    ERROR,
    WARNING,
    NOTICE,
    DOUBT
  }
}
