package org.vakanuvis.source;

import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Diagnostic.Severity;
import org.vakanuvis.model.Position;

/** Everything that this stage can have to say about a file, with the key of its words. */
enum Remark {
  FILE_UNREADABLE(Severity.ERROR, "file.unreadable"),
  FILE_EMPTY(Severity.ERROR, "file.empty"),
  FILE_TOO_LARGE(Severity.ERROR, "file.too-large"),
  FILE_BINARY(Severity.ERROR, "file.binary"),
  FILE_DAMAGED(Severity.ERROR, "file.damaged-utf8"),
  FILE_UNDECODABLE(Severity.ERROR, "file.undecodable"),
  FILE_LEGACY_ENCODING(Severity.NOTICE, "file.legacy-encoding"),
  FILE_LOST_CHARACTERS(Severity.WARNING, "file.lost-characters"),
  FOLDER_MISSING(Severity.ERROR, "folder.missing"),
  FOLDER_STRAY(Severity.WARNING, "folder.stray"),
  FOLDER_LINK(Severity.WARNING, "folder.link"),
  FOLDER_SAME_ID(Severity.ERROR, "folder.same-id"),
  SIDECAR_ALONE(Severity.ERROR, "sidecar.alone"),
  TABLE_NO_COLUMNS(Severity.ERROR, "table.no-columns"),
  TABLE_UNKNOWN_COLUMN(Severity.ERROR, "table.unknown-column"),
  TABLE_TOO_MANY_CELLS(Severity.ERROR, "table.too-many-cells"),
  TABLE_EMPTY_CELL(Severity.ERROR, "table.empty-cell"),
  TABLE_SAME_KEY(Severity.ERROR, "table.same-key"),
  TABLE_UNKNOWN_WORD(Severity.ERROR, "table.unknown-word"),
  TABLE_BAD_SLUG(Severity.ERROR, "table.bad-slug"),
  DICTIONARY_UNKNOWN(Severity.WARNING, "dictionary.unknown"),
  COUNTRY_UNKNOWN(Severity.ERROR, "country.unknown");

  private final Severity severity;
  private final String code;

  Remark(Severity severity, String code) {
    this.severity = severity;
    this.code = code;
  }

  /** The key under which its words stand. */
  String code() {
    return code;
  }

  /** The remark made of one place, the arguments in the order of its words. */
  Diagnostic at(Position position, String... arguments) {
    return new Diagnostic(position, severity, code, java.util.List.of(arguments));
  }

  /** The remark made of a file as a whole. */
  Diagnostic at(String path, String... arguments) {
    return at(Position.of(path), arguments);
  }
}
