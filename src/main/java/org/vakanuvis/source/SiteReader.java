package org.vakanuvis.source;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.model.Position;
import org.vakanuvis.model.Site;

/** Reads {@code site.yaml}. */
final class SiteReader {
  private static final List<String> FIELDS =
      List.of("title", "description", "baseUrl", "language", "license", "publisher", "contact");
  private static final List<String> LANGUAGES = List.of("tr", "en");

  private final Consumer<Diagnostic> report;

  private SiteReader(Consumer<Diagnostic> report) {
    this.report = report;
  }

  /** What a file says of the site; empty if it has errors, which are reported. */
  static Optional<Site> read(Path file, Dictionaries dictionaries, Consumer<Diagnostic> report) {
    Watch watch = new Watch(report);
    Form.Desk desk =
        new Form.Desk(watch, new HashMap<>(), dictionaries.table(DictionaryReader.FIELD_NAMES));
    return watch.whole(
        Original.read(file, watch)
            .flatMap(original -> Decoder.decode(original, watch).map(Decoder.Decoded::text))
            .flatMap(text -> new YamlReader(Original.name(file), 0, watch).read(text))
            .flatMap(yaml -> Form.of(yaml, FIELDS, desk))
            .map(new SiteReader(watch)::site));
  }

  private Site site(Form form) {
    form.require("title");
    form.require("description");
    form.require("baseUrl");
    form.require("publisher");
    return new Site(
        form.text("title").orElse(""),
        form.text("description").orElse(""),
        form.read("baseUrl", this::baseUrl).orElse(""),
        form.read("language", this::language).orElse("tr"),
        form.text("license").orElse(""),
        form.text("publisher").orElse(""),
        form.text("contact").orElse(""));
  }

  private Optional<String> baseUrl(String url, Position position) {
    if (!WebAddress.whole(url)) {
      report.accept(Remark.URL_BAD.at(position, url));
      return Optional.empty();
    }
    return Optional.of(url.endsWith("/") ? url : url + "/");
  }

  private Optional<String> language(String language, Position position) {
    if (!LANGUAGES.contains(language)) {
      report.accept(Remark.SITE_LANGUAGE.at(position, language, String.join(", ", LANGUAGES)));
      return Optional.empty();
    }
    return Optional.of(language);
  }
}
