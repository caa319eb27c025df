package org.vakanuvis.link;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Edtf;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Findings;
import org.vakanuvis.model.Header;
import org.vakanuvis.model.Officeholder;
import org.vakanuvis.model.PersonFinding;
import org.vakanuvis.model.PressRelease;
import org.vakanuvis.model.Release;
import org.vakanuvis.turkish.PersonName;
import org.vakanuvis.turkish.Turkish;

/** Makes the front matter of a release: the editor's word where there is one, else the findings. */
final class FrontMatter {
  private final TermsOfOffice terms;
  private final FactChecks checks;

  FrontMatter(TermsOfOffice terms, FactChecks checks) {
    this.terms = terms;
    this.checks = checks;
  }

  /**
   * The front matter of a release.
   *
   * @param report takes what is probably wrong, and verdicts that met no finding
   */
  Release of(PressRelease original, Findings found, Consumer<Diagnostic> report) {
    Header header = original.header();
    EditorsWord word = new EditorsWord(header);
    Optional<Fact<String>> title = word.single("title", header.title(), found.title());
    Optional<Fact<Edtf>> date = word.single("date", header.date(), found.date());
    List<Fact<Officeholder>> ministers =
        word.list(
            "ministers", header.ministers(), facts(found.ministers()), FrontMatter::namesPerson);
    List<Fact<Officeholder>> officials =
        without(
            ministers,
            word.list(
                "officials",
                header.officials(),
                facts(found.officials()),
                FrontMatter::namesPerson));
    List<Fact<String>> countries =
        word.list("countries", header.countries(), found.countries(), String::equals).stream()
            .sorted(Comparator.comparing(Fact::value))
            .toList();
    SettledMeetings meetings = new SettledMeetings(original, ministers, officials, countries);
    Release release =
        new Release(
            original.id(),
            original.file(),
            headline(title, original, found),
            date,
            date.filter(fact -> fact.value().yearKnown()).isPresent()
                ? Optional.empty()
                : terms.bounds(ministers),
            word.single("number", header.number(), found.number()),
            word.single("source", header.source(), found.source()),
            word.single("kind", header.kind(), found.kind()),
            ministers,
            officials,
            countries,
            meetings.pairs(found.pairs()),
            word.list("places", header.places(), found.places(), FrontMatter::sameWords),
            word.list(
                "organizations",
                header.organizations(),
                found.organizations(),
                FrontMatter::sameWords),
            meetings.meetings(found.meetings()),
            header.provenance(),
            header.standing());
    word.reportUnmet(original.file(), report);
    checks.check(original, release, report);
    return release;
  }

  private static List<Fact<Officeholder>> facts(List<PersonFinding> people) {
    return people.stream().map(PersonFinding::fact).toList();
  }

  private static Release.Headline headline(
      Optional<Fact<String>> title, PressRelease original, Findings found) {
    return new Release.Headline(
        title,
        title.map(fact -> Quotes.line(fact.value())).orElseGet(() -> Lead.of(original, found)));
  }

  /** The officials without those whom an editor made ministers. */
  private static List<Fact<Officeholder>> without(
      List<Fact<Officeholder>> ministers, List<Fact<Officeholder>> officials) {
    Predicate<Fact<Officeholder>> minister =
        official ->
            ministers.stream()
                .filter(fact -> fact.evidence().byEditor())
                .anyMatch(fact -> namesPerson(official.value().name(), fact.value()));
    return officials.stream()
        .filter(official -> official.evidence().byEditor() || !minister.test(official))
        .toList();
  }

  private static boolean namesPerson(String name, Officeholder person) {
    return PersonName.of(name).same(PersonName.of(person.name()));
  }

  private static boolean sameWords(String words, String value) {
    return Turkish.fold(words).equals(Turkish.fold(value));
  }
}
