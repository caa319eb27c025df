package org.vakanuvis.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.model.Header;
import org.vakanuvis.model.Officeholder;
import org.vakanuvis.model.Position;
import org.vakanuvis.model.Provenance;
import org.vakanuvis.model.ReleaseKind;
import org.vakanuvis.model.Standing;
import org.vakanuvis.model.Standing.Correction;
import org.vakanuvis.model.Standing.Withdrawal;
import org.vakanuvis.model.Verdicts;

/** Reads what an editor wrote of a release. */
final class HeaderReader {
  private static final List<String> FIELDS =
      List.of(
          "title",
          "date",
          "number",
          "source",
          "kind",
          "ministers",
          "officials",
          "countries",
          "places",
          "organizations",
          "reject",
          "confirm",
          "url",
          "retrieved",
          "added",
          "rights",
          "language",
          "aliases",
          "replaces",
          "corrections",
          "withdrawn");

  private static final List<String> SINGLE_FACTS =
      List.of("title", "date", "number", "source", "kind");
  private static final List<String> LISTED_FACTS =
      List.of("ministers", "officials", "countries", "places", "organizations");
  private static final List<String> OFFICEHOLDER = List.of("name", "country", "office");

  private final CountryCodes codes;
  private final Consumer<Diagnostic> report;
  private final Map<String, Position> positions = new HashMap<>();

  private HeaderReader(Dictionaries dictionaries, Consumer<Diagnostic> report) {
    this.codes = new CountryCodes(dictionaries.countries(), report);
    this.report = report;
  }

  /** The header that a YAML file or front matter holds; its mistakes are reported. */
  static Header read(Yaml yaml, Dictionaries dictionaries, Consumer<Diagnostic> report) {
    if (yaml.absent()) {
      return Header.NONE;
    }
    HeaderReader reader = new HeaderReader(dictionaries, report);
    Form.Desk desk =
        new Form.Desk(report, reader.positions, dictionaries.table(DictionaryReader.FIELD_NAMES));
    return Form.of(yaml, FIELDS, desk).map(reader::header).orElse(Header.NONE);
  }

  private Header header(Form form) {
    return new Header(
        form.text("title"),
        form.date("date"),
        form.text("number"),
        form.text("source"),
        form.read("kind", this::kind),
        officeholders(form, "ministers"),
        officeholders(form, "officials"),
        form.texts("countries", codes::read),
        form.texts("places"),
        form.texts("organizations"),
        verdicts(form, "reject"),
        verdicts(form, "confirm"),
        provenance(form),
        standing(form),
        positions);
  }

  private Optional<ReleaseKind> kind(String key, Position position) {
    Optional<ReleaseKind> kind = ReleaseKind.of(key);
    if (kind.isEmpty()) {
      List<String> keys = Arrays.stream(ReleaseKind.values()).map(ReleaseKind::key).toList();
      report.accept(
          Suggestion.remark(Remark.KIND_UNKNOWN, Remark.KIND_MISTYPED, position, key, keys));
    }
    return kind;
  }

  private Optional<List<Officeholder>> officeholders(Form form, String name) {
    return form.forms(name, OFFICEHOLDER, "name")
        .map(
            forms -> {
              List<Officeholder> holders = new ArrayList<>();
              for (Form holder : forms) {
                holder.require("name");
                Optional<String> country = holder.read("country", codes::read);
                Optional<String> office = holder.text("office");
                holder
                    .text("name")
                    .ifPresent(given -> holders.add(new Officeholder(given, country, office)));
              }
              return holders;
            });
  }

  private Verdicts verdicts(Form form, String name) {
    List<String> names = new ArrayList<>(SINGLE_FACTS);
    names.addAll(LISTED_FACTS);
    return form.form(name, names).map(this::verdicts).orElse(Verdicts.NONE);
  }

  private Verdicts verdicts(Form form) {
    Set<String> fields = new HashSet<>();
    Map<String, List<String>> values = new HashMap<>();
    for (String field : SINGLE_FACTS) {
      if (form.flag(field)) {
        fields.add(field);
      }
    }
    for (String field : LISTED_FACTS) {
      Optional<List<String>> given =
          field.equals("countries") ? form.texts(field, codes::read) : form.texts(field);
      given.ifPresent(list -> values.put(field, List.copyOf(list)));
    }
    return new Verdicts(fields, values);
  }

  private Provenance provenance(Form form) {
    return new Provenance(
        form.read("url", this::url),
        form.day("retrieved"),
        form.day("added"),
        form.text("rights"),
        form.read("language", this::language));
  }

  private Optional<String> url(String url, Position position) {
    if (WebAddress.whole(url)) {
      return Optional.of(url);
    }
    report.accept(Remark.URL_BAD.at(position, url));
    return Optional.empty();
  }

  private Optional<String> language(String tag, Position position) {
    try {
      return Optional.of(new Locale.Builder().setLanguageTag(tag).build().toLanguageTag());
    } catch (IllformedLocaleException e) {
      report.accept(Remark.LANGUAGE_BAD.at(position, tag));
      return Optional.empty();
    }
  }

  private Standing standing(Form form) {
    List<Correction> corrections = new ArrayList<>();
    for (Form correction :
        form.forms("corrections", List.of("date", "note"), "note").orElse(List.of())) {
      correction.require("date");
      correction.require("note");
      Optional<String> note = correction.text("note");
      correction
          .day("date")
          .ifPresent(day -> note.ifPresent(text -> corrections.add(new Correction(day, text))));
    }
    return new Standing(
        form.texts("aliases", this::alias).orElse(List.of()),
        form.text("replaces"),
        corrections,
        form.form("withdrawn", List.of("date", "reason")).flatMap(HeaderReader::withdrawal));
  }

  private static Optional<Withdrawal> withdrawal(Form form) {
    form.require("date");
    form.require("reason");
    Optional<String> reason = form.text("reason");
    return form.day("date").flatMap(day -> reason.map(text -> new Withdrawal(day, text)));
  }

  private Optional<String> alias(String alias, Position position) {
    if (WebAddress.belowRoot(alias)) {
      return Optional.of(alias);
    }
    report.accept(Remark.ALIAS_BAD.at(position, alias));
    return Optional.empty();
  }
}
