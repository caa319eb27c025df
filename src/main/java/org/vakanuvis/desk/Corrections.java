package org.vakanuvis.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vakanuvis.FactFinding.Found;
import org.vakanuvis.FactSheet;
import org.vakanuvis.desk.ReleaseReview.Taken;
import org.vakanuvis.model.Country;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.model.Edtf;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Header;
import org.vakanuvis.model.Officeholder;
import org.vakanuvis.model.Provenance;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.ReleaseKind;
import org.vakanuvis.model.Standing;
import org.vakanuvis.model.Verdicts;
import org.vakanuvis.turkish.Turkish;

/** The fields of one release to which an editor gives other values than were found. */
final class Corrections {
  private final Map<String, List<Object>> before = new LinkedHashMap<>();
  private final Map<String, List<Object>> fields = new LinkedHashMap<>();
  private final Dictionaries dictionaries;

  Corrections(Found found, Dictionaries dictionaries) {
    this.dictionaries = dictionaries;
    Release release = found.edited();
    before.put("ministers", values(release.ministers()));
    before.put("officials", values(release.officials()));
    before.put("countries", values(release.countries()));
    before.put("places", values(release.places()));
    before.put("organizations", values(release.organizations()));
  }

  private static List<Object> values(List<? extends Fact<?>> facts) {
    return facts.stream().map(fact -> (Object) fact.value()).toList();
  }

  /** Takes what a fact should be instead. */
  Taken take(FactSheet.Line fact, Header header, String correction) {
    Optional<Object> value = value(fact, correction);
    if (value.isEmpty()) {
      return Taken.UNREADABLE;
    }
    Optional<List<Object>> given = value(fact.field(), header);
    if (given.isPresent()) {
      return given.get().contains(value.get()) ? Taken.KNOWN : Taken.CONTRADICTED;
    }
    if (fact.name().isEmpty()) {
      List<Object> other = fields.putIfAbsent(fact.field(), List.of(value.get()));
      return other == null || other.contains(value.get()) ? Taken.FRESH : Taken.CONTRADICTED;
    }
    List<Object> values =
        new ArrayList<>(fields.getOrDefault(fact.field(), before.get(fact.field())));
    values.replaceAll(known -> words(known).equals(fact.value()) ? value.get() : known);
    fields.put(fact.field(), values.stream().distinct().toList());
    return Taken.FRESH;
  }

  /** Takes values out that were found wrong, where their field is written anew. */
  void strike(String field, List<String> names) {
    fields.computeIfPresent(
        field,
        (f, values) -> values.stream().filter(value -> !names.contains(name(value))).toList());
  }

  private static String words(Object value) {
    return value instanceof Officeholder person ? FactSheet.person(person) : value.toString();
  }

  private static String name(Object value) {
    return value instanceof Officeholder person ? person.name() : value.toString();
  }

  /** Whether the editor gave the field before. */
  boolean given(String field, Header header) {
    return value(field, header).isPresent();
  }

  /** Whether the field as the editor gave it names the fact. */
  boolean names(FactSheet.Line fact, Header header) {
    return value(fact.field(), header).orElse(List.of()).stream()
        .anyMatch(value -> name(value).equals(fact.name().orElse(fact.value())));
  }

  private static Optional<List<Object>> value(String field, Header header) {
    return switch (field) {
      case "title" -> header.title().map(List::of);
      case "date" -> header.date().map(List::of);
      case "number" -> header.number().map(List::of);
      case "source" -> header.source().map(List::of);
      case "kind" -> header.kind().map(List::of);
      case "ministers" -> header.ministers().map(List::copyOf);
      case "officials" -> header.officials().map(List::copyOf);
      case "countries" -> header.countries().map(List::copyOf);
      case "places" -> header.places().map(List::copyOf);
      default -> header.organizations().map(List::copyOf);
    };
  }

  private Optional<Object> value(FactSheet.Line fact, String correction) {
    return switch (fact.field()) {
      case "date" -> date(correction).map(date -> date);
      case "kind" -> ReleaseKind.of(correction).map(kind -> kind);
      case "countries" -> country(correction).map(code -> code);
      case "ministers", "officials" -> person(fact, correction).map(person -> person);
      default -> Optional.of(correction);
    };
  }

  private static Optional<Edtf> date(String text) {
    try {
      return Optional.of(Edtf.parse(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** A country by its code, or by its Turkish name. */
  private Optional<String> country(String words) {
    Map<String, Country> countries = dictionaries.countries();
    return countries.containsKey(words)
        ? Optional.of(words)
        : countries.values().stream()
            .filter(country -> Turkish.fold(country.name()).equals(Turkish.fold(words)))
            .map(Country::code)
            .findFirst();
  }

  /** A person as the sheet writes one; what is left out stays as it was found. */
  private Optional<Officeholder> person(FactSheet.Line fact, String correction) {
    Optional<Officeholder> found =
        before.get(fact.field()).stream()
            .map(Officeholder.class::cast)
            .filter(person -> FactSheet.person(person).equals(fact.value()))
            .findFirst();
    int open = correction.indexOf(" (");
    int close = correction.indexOf(')', Math.max(0, open));
    if (open < 0 || close < 0) {
      return Optional.of(
          new Officeholder(
              correction,
              found.flatMap(Officeholder::country),
              found.flatMap(Officeholder::office)));
    }
    String office = correction.substring(close + 1).strip();
    return country(correction.substring(open + 2, close).strip())
        .map(
            code ->
                new Officeholder(
                    correction.substring(0, open).strip(),
                    Optional.of(code),
                    office.isEmpty() ? found.flatMap(Officeholder::office) : Optional.of(office)));
  }

  /** The fields that are written anew. */
  Set<String> fields() {
    return Set.copyOf(fields.keySet());
  }

  /** The header that gives these fields and verdicts. */
  Header header(Verdicts reject, Verdicts confirm) {
    return new Header(
        single("title", String.class),
        single("date", Edtf.class),
        single("number", String.class),
        single("source", String.class),
        single("kind", ReleaseKind.class),
        list("ministers", Officeholder.class),
        list("officials", Officeholder.class),
        list("countries", String.class),
        list("places", String.class),
        list("organizations", String.class),
        reject,
        confirm,
        Provenance.NONE,
        Standing.NONE,
        Map.of());
  }

  private <T> Optional<T> single(String field, Class<T> type) {
    return Optional.ofNullable(fields.get(field)).map(values -> type.cast(values.get(0)));
  }

  private <T> Optional<List<T>> list(String field, Class<T> type) {
    return Optional.ofNullable(fields.get(field))
        .map(values -> values.stream().map(type::cast).collect(Collectors.toList()));
  }
}
