package org.vakanuvis.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.vakanuvis.model.CountryMention;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Findings;
import org.vakanuvis.model.Span;

/** What all findings stand on. */
final class Grounds {
  private Grounds() {}

  /** Every finding has words of the text to show, a rule and a confidence that is one. */
  static void check(Findings found, String text) {
    people(found).forEach(evidence -> check(evidence, text));
    facts(found).forEach(fact -> check(fact.evidence(), text));
    for (CountryMention mention : found.countryMentions()) {
      assertThat(mention.span().of(text)).as(text).isNotBlank();
    }
  }

  private static void check(Evidence evidence, String text) {
    assertThat(evidence.confidence()).as(text).isBetween(0.0, 1.0);
    assertThat(evidence.rule()).as(text).isNotBlank();
    for (Span span : evidence.spans()) {
      assertThat(span.of(text)).as(text).isNotBlank();
    }
  }

  private static Stream<Evidence> people(Findings found) {
    return found.people().stream()
        .flatMap(person -> Stream.of(person.name(), person.office(), person.country()));
  }

  /** Every finding but people, who are several facts each. */
  static Stream<Fact<?>> facts(Findings found) {
    return Stream.<Stream<? extends Fact<?>>>of(
            found.title().stream(),
            found.date().stream(),
            found.number().stream(),
            found.source().stream(),
            found.kind().stream(),
            found.countries().stream(),
            found.pairs().stream(),
            found.places().stream(),
            found.organizations().stream(),
            found.meetings().stream())
        .flatMap(facts -> facts);
  }
}
