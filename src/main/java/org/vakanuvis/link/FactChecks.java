package org.vakanuvis.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.vakanuvis.model.Authority;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Edtf;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Header;
import org.vakanuvis.model.Officeholder;
import org.vakanuvis.model.Position;
import org.vakanuvis.model.PressRelease;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.Span;
import org.vakanuvis.turkish.PersonName;

/** Checks the facts of one release against each other and against what is known of the world. */
final class FactChecks {
  private static final String MINISTERS = "ministers";
  private static final String OFFICIALS = "officials";

  private final TermsOfOffice terms;
  private final OfficeRoles roles;
  private final KnownPeople people;

  FactChecks(TermsOfOffice terms, OfficeRoles roles, KnownPeople people) {
    this.terms = terms;
    this.roles = roles;
    this.people = people;
  }

  /** Reports what is probably wrong, at the words of the text or the lines of the header. */
  void check(PressRelease original, Release release, Consumer<Diagnostic> report) {
    Optional<Edtf> date = release.date().filter(fact -> !fact.doubtful()).map(Fact::value);
    List<Fact<Officeholder>> ministers = release.ministers();
    for (int i = 0; i < ministers.size(); i++) {
      Fact<Officeholder> minister = ministers.get(i);
      Position position = position(original, minister, MINISTERS + "[" + i + "]");
      if (!minister.doubtful()) {
        date.filter(day -> terms.outside(minister.value(), day))
            .ifPresent(day -> report.accept(outside(position, minister.value(), day)));
        checkMinister(minister.value(), minister.evidence().byEditor(), position, report);
      }
      if (minister.evidence().byEditor()) {
        checkName(minister.value(), position, report);
      }
    }
    checkOffices(original, MINISTERS, ministers, report);
    checkOffices(original, OFFICIALS, release.officials(), report);
    checkVerdicts(original, report);
  }

  private static Diagnostic outside(Position position, Officeholder minister, Edtf date) {
    return Diagnostic.warning(
        position, "link.outside-term", minister.name(), minister.office().orElse(""), date.text());
  }

  private void checkMinister(
      Officeholder minister, boolean byEditor, Position position, Consumer<Diagnostic> report) {
    String office = minister.office().orElse("");
    if (minister.country().isEmpty()) {
      report.accept(Diagnostic.warning(position, "link.no-country", minister.name()));
    }
    if (byEditor && roles.outsideGovernment(office)) {
      report.accept(Diagnostic.warning(position, "link.no-minister", minister.name(), office));
    }
  }

  private void checkName(Officeholder person, Position position, Consumer<Diagnostic> report) {
    people
        .near(PersonName.of(person.name()), person.country().orElse(""))
        .map(Authority::name)
        .ifPresent(
            near ->
                report.accept(
                    Diagnostic.warning(position, "link.name-mistyped", person.name(), near)));
  }

  /** Reports offices that editors wrote and may have misspelt. */
  private void checkOffices(
      PressRelease original,
      String field,
      List<Fact<Officeholder>> people,
      Consumer<Diagnostic> report) {
    for (int i = 0; i < people.size(); i++) {
      Fact<Officeholder> person = people.get(i);
      String path = field + "[" + i + "]";
      String office = person.value().office().orElse("");
      Optional<String> near =
          person.evidence().byEditor() && !office.isEmpty() ? roles.near(office) : Optional.empty();
      if (near.isPresent()) {
        Position at = original.header().positions().get(path + ".office");
        Position position = at == null ? position(original, person, path) : at;
        report.accept(Diagnostic.warning(position, "office.mistyped", office, near.get()));
      }
    }
  }

  /** Where the words stand that a fact was read from, or the header's line that gives it. */
  private static Position position(PressRelease original, Fact<?> fact, String path) {
    Position position = original.header().positions().get(path);
    return fact.evidence().byEditor() && position != null
        ? position
        : fact.evidence().spans().stream()
            .min(Span::compareTo)
            .map(span -> original.position(span.start()))
            .orElse(Position.of(original.file().path()));
  }

  /** Verdicts that contradict each other, or a field that the header gives as a whole. */
  private static void checkVerdicts(PressRelease original, Consumer<Diagnostic> report) {
    Header header = original.header();
    Map<String, List<?>> given = new TreeMap<>();
    header.ministers().ifPresent(values -> given.put(MINISTERS, values));
    header.officials().ifPresent(values -> given.put(OFFICIALS, values));
    header.countries().ifPresent(values -> given.put("countries", values));
    header.places().ifPresent(values -> given.put("places", values));
    header.organizations().ifPresent(values -> given.put("organizations", values));
    given.forEach(
        (field, values) -> {
          List<String> rejected = header.reject().of(field);
          if (values.stream().anyMatch(value -> rejected.contains(EditorsWord.words(value)))) {
            report.accept(
                Diagnostic.warning(
                    rejection(original, field), "link.verdict-idle", "reject", field));
          }
        });
    Stream.of(header.confirm().fields(), header.confirm().values().keySet())
        .flatMap(Set::stream)
        .sorted()
        .filter(field -> both(header, field))
        .forEach(
            field ->
                report.accept(
                    Diagnostic.error(rejection(original, field), "link.verdict-both", field)));
  }

  private static boolean both(Header header, String field) {
    return (header.confirm().fields().contains(field) && header.reject().fields().contains(field))
        || header.confirm().of(field).stream().anyMatch(header.reject().of(field)::contains);
  }

  private static Position rejection(PressRelease original, String field) {
    return original
        .header()
        .positions()
        .getOrDefault("reject." + field, Position.of(original.file().path()));
  }
}
