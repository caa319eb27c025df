package org.vakanuvis.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.vakanuvis.model.Authority;
import org.vakanuvis.model.Authority.Term;
import org.vakanuvis.model.Country;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Edtf;
import org.vakanuvis.model.Position;
import org.vakanuvis.turkish.Turkish;

/** Reads the authority file of people and lays the editors' own over it. */
final class PeopleReader {
  private static final List<String> FIELDS =
      List.of("key", "name", "country", "aliases", "offices", "wikidata");
  private static final List<String> OFFICE = List.of("office", "from", "until");

  /** By beginning; those of unknown beginning first. */
  private static final Comparator<Term> IN_ORDER =
      Comparator.comparing(
          term -> term.from().map(Edtf::text).orElse(""), Comparator.naturalOrder());

  private final CountryCodes codes;
  private final Consumer<Diagnostic> report;
  private final Map<String, Authority> people = new LinkedHashMap<>();

  private PeopleReader(Map<String, Country> countries, Consumer<Diagnostic> report) {
    this.codes = new CountryCodes(countries, report);
    this.report = report;
  }

  /** Every person of the files, in their order; what is wrong with an entry is reported. */
  static Collection<Authority> read(
      List<DictionaryFiles.Content> layers,
      Map<String, Country> countries,
      Consumer<Diagnostic> report) {
    PeopleReader reader = new PeopleReader(countries, report);
    layers.forEach(reader::add);
    return reader.people.values();
  }

  private void add(DictionaryFiles.Content layer) {
    Map<String, Integer> lines = new HashMap<>();
    for (Form form : forms(layer)) {
      form.require("key");
      form.require("country");
      Optional<String> key = form.read("key", this::key);
      Optional<String> country = form.read("country", codes::read);
      if (key.isEmpty() || country.isEmpty()) {
        continue;
      }
      String id = country.get() + "/" + key.get();
      Integer earlier = lines.putIfAbsent(id, form.position().line());
      if (earlier != null) {
        report.accept(Remark.PERSON_SAME_KEY.at(form.position("key"), id, earlier.toString()));
        continue;
      }
      Authority base = people.get(id);
      if (base == null) {
        form.require("name");
      }
      people.put(id, person(form, key.get(), country.get(), Optional.ofNullable(base)));
    }
  }

  private List<Form> forms(DictionaryFiles.Content layer) {
    Optional<Yaml> yaml = new YamlReader(layer.path(), 0, report).read(layer.text());
    if (yaml.isEmpty() || yaml.get().absent()) {
      return List.of();
    }
    if (!(yaml.get() instanceof Yaml.Items items)) {
      report.accept(Remark.LIST_EXPECTED.at(yaml.get().position(), layer.path()));
      return List.of();
    }
    return items.items().stream()
        .flatMap(item -> Form.of(item, FIELDS, report, new HashMap<>()).stream())
        .toList();
  }

  private Authority person(Form form, String key, String country, Optional<Authority> base) {
    List<Term> terms = new ArrayList<>(base.map(Authority::terms).orElse(List.of()));
    for (Form office : form.forms("offices", OFFICE, "office").orElse(List.of())) {
      office.require("office");
      Term term =
          new Term(office.text("office").orElse(""), office.date("from"), office.date("until"));
      terms.removeIf(old -> old.office().equals(term.office()) && old.from().equals(term.from()));
      terms.add(term);
    }
    terms.sort(IN_ORDER);
    return new Authority(
        key,
        form.text("name").or(() -> base.map(Authority::name)).orElse(""),
        joined(base.map(Authority::aliases), form.texts("aliases")),
        country,
        terms,
        form.read("wikidata", this::wikidata).or(() -> base.flatMap(Authority::wikidata)));
  }

  private static List<String> joined(Optional<List<String>> old, Optional<List<String>> added) {
    return List.copyOf(
        new LinkedHashSet<>(
            Stream.of(old, added).flatMap(Optional::stream).flatMap(List::stream).toList()));
  }

  private Optional<String> key(String key, Position position) {
    String slug = Turkish.slug(key);
    if (!slug.equals(key)) {
      report.accept(Remark.PERSON_BAD_KEY.at(position, key, slug));
      return Optional.empty();
    }
    return Optional.of(key);
  }

  private Optional<String> wikidata(String id, Position position) {
    boolean item = id.length() > 1 && id.charAt(0) == 'Q';
    if (!item || !id.chars().skip(1).allMatch(c -> c >= '0' && c <= '9')) {
      report.accept(Remark.WIKIDATA_BAD.at(position, id));
      return Optional.empty();
    }
    return Optional.of(id);
  }
}
