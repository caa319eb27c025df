package org.vakanuvis.source;

import java.util.List;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Diagnostic.Severity;
import org.vakanuvis.model.Position;

/** Everything that this stage can have to say about a file, with the key of its words. */
enum Remark {
  FILE_MISSING(Severity.ERROR, "io.missing"),
  FILE_DENIED(Severity.ERROR, "io.denied"),
  FILE_UNREADABLE(Severity.ERROR, "io.failed"),
  FILE_EMPTY(Severity.ERROR, "file.empty"),
  FILE_TOO_LARGE(Severity.ERROR, "file.too-large"),
  FILE_BINARY(Severity.ERROR, "file.binary"),
  FILE_DAMAGED(Severity.ERROR, "file.damaged"),
  FILE_UNDECODABLE(Severity.ERROR, "file.undecodable"),
  FILE_LEGACY_ENCODING(Severity.NOTICE, "file.legacy-encoding"),
  FILE_MOJIBAKE(Severity.NOTICE, "file.mojibake"),
  FILE_LOOSE_MARKS(Severity.NOTICE, "file.loose-marks"),
  FILE_MAIL_CODES(Severity.NOTICE, "file.mail-codes"),
  FILE_ESCAPES(Severity.NOTICE, "file.escapes"),
  FILE_INVISIBLE(Severity.NOTICE, "file.invisible"),
  FILE_LOST_CHARACTERS(Severity.WARNING, "file.lost-characters"),
  FOLDER_STRAY(Severity.WARNING, "folder.stray"),
  FOLDER_LINK(Severity.WARNING, "folder.link"),
  FOLDER_SAME_ID(Severity.ERROR, "folder.same-id"),
  SIDECAR_ALONE(Severity.ERROR, "folder.lone-sidecar"),
  HEADER_TWICE(Severity.ERROR, "header.twice"),
  HEADER_UNCLOSED(Severity.ERROR, "header.unclosed"),
  HEADER_ENCODING(Severity.ERROR, "header.encoding"),
  YAML_BROKEN(Severity.ERROR, "yaml.broken"),
  YAML_TAB(Severity.ERROR, "yaml.tab"),
  YAML_CHARACTER(Severity.ERROR, "yaml.character"),
  YAML_TOO_LARGE(Severity.ERROR, "yaml.too-large"),
  YAML_TOO_DEEP(Severity.ERROR, "yaml.too-deep"),
  YAML_ALIAS(Severity.ERROR, "yaml.alias"),
  YAML_SECOND_DOCUMENT(Severity.ERROR, "yaml.second-document"),
  YAML_BAD_NAME(Severity.ERROR, "yaml.bad-name"),
  YAML_SAME_NAME(Severity.ERROR, "yaml.same-name"),
  FIELDS_EXPECTED(Severity.ERROR, "field.fields-expected"),
  FIELD_UNKNOWN(Severity.ERROR, "field.unknown"),
  FIELD_MISTYPED(Severity.ERROR, "field.mistyped"),
  FIELD_MISSING(Severity.ERROR, "field.missing"),
  FIELD_EMPTY(Severity.WARNING, "field.empty"),
  TEXT_EXPECTED(Severity.ERROR, "field.text-expected"),
  LIST_EXPECTED(Severity.ERROR, "field.list-expected"),
  LIST_TOO_LONG(Severity.ERROR, "field.list-too-long"),
  FLAG_EXPECTED(Severity.ERROR, "field.flag-expected"),
  DATE_BAD(Severity.ERROR, "date.bad"),
  DATE_IMPOSSIBLE(Severity.ERROR, "date.impossible"),
  DATE_NO_DAY(Severity.ERROR, "date.no-day"),
  KIND_UNKNOWN(Severity.ERROR, "kind.unknown"),
  KIND_MISTYPED(Severity.ERROR, "kind.mistyped"),
  COUNTRY_UNKNOWN(Severity.ERROR, "country.unknown"),
  COUNTRY_MISTYPED(Severity.ERROR, "country.mistyped"),
  URL_BAD(Severity.ERROR, "url.bad"),
  ALIAS_BAD(Severity.ERROR, "alias.bad"),
  LANGUAGE_BAD(Severity.ERROR, "language.bad"),
  SITE_LANGUAGE(Severity.ERROR, "site.language"),
  PAGE_NO_TITLE(Severity.ERROR, "page.no-title"),
  PAGE_NO_ADDRESS(Severity.ERROR, "page.no-address"),
  DICTIONARY_UNKNOWN(Severity.WARNING, "dictionary.unknown"),
  DICTIONARY_MISTYPED(Severity.WARNING, "dictionary.mistyped"),
  TABLE_NO_COLUMNS(Severity.ERROR, "table.no-columns"),
  COLUMN_UNKNOWN(Severity.ERROR, "column.unknown"),
  COLUMN_MISTYPED(Severity.ERROR, "column.mistyped"),
  TABLE_TOO_MANY_CELLS(Severity.ERROR, "table.too-many-cells"),
  TABLE_EMPTY_CELL(Severity.ERROR, "table.empty-cell"),
  TABLE_IDLE_ROW(Severity.WARNING, "table.idle-row"),
  TABLE_SAME_KEY(Severity.ERROR, "table.same-key"),
  WORD_UNKNOWN(Severity.ERROR, "word.unknown"),
  WORD_MISTYPED(Severity.ERROR, "word.mistyped"),
  TABLE_BAD_SLUG(Severity.ERROR, "table.bad-slug"),
  TABLE_SAME_SLUG(Severity.ERROR, "table.same-slug"),
  PERSON_BAD_KEY(Severity.ERROR, "person.bad-key"),
  PERSON_BAD_TERM(Severity.ERROR, "person.bad-term"),
  OFFICE_MISTYPED(Severity.WARNING, "office.mistyped"),
  WIKIDATA_BAD(Severity.ERROR, "person.bad-wikidata");

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
    return new Diagnostic(position, severity, code, List.of(arguments));
  }

  /** The remark made of a file as a whole. */
  Diagnostic at(String path, String... arguments) {
    return at(Position.of(path), arguments);
  }
}
