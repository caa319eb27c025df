package org.vakanuvis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vakanuvis.model.CountryPair;
import org.vakanuvis.model.Edtf;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Meeting.Participant;
import org.vakanuvis.model.Officeholder;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.ReleaseKind;

/**
 * The facts of a release as lines for people, in the order in which editors are shown the fields.
 */
public final class FactSheet {
  private final List<Line> lines = new ArrayList<>();

  private FactSheet() {}

  /**
   * One fact.
   *
   * @param field its name in front matter; of meetings and pairs, which front matter does not have,
   *     what they are
   * @param value in words and codes
   * @param verdict how {@code confirm} and {@code reject} name it; empty where they cannot
   * @param name what they call it among others of its field; empty where the field is a single one
   */
  public record Line(
      String field,
      String value,
      Evidence evidence,
      Optional<String> verdict,
      Optional<String> name) {
    /** Whether an editor is asked to look at it: it is unsure, and a verdict would settle it. */
    public boolean review() {
      return evidence.doubtful() && verdict.isPresent();
    }
  }

  /** All facts of a release. */
  public static List<Line> of(Release release) {
    FactSheet sheet = new FactSheet();
    sheet.single("title", release.headline().fact(), title -> title);
    sheet.single("date", release.date(), Edtf::text);
    sheet.single("number", release.number(), number -> number);
    sheet.single("source", release.source(), source -> source);
    sheet.single("kind", release.kind(), ReleaseKind::key);
    sheet.list("ministers", release.ministers(), FactSheet::person, Officeholder::name);
    sheet.list("officials", release.officials(), FactSheet::person, Officeholder::name);
    sheet.list("countries", release.countries(), code -> code, code -> code);
    sheet.list("places", release.places(), place -> place, place -> place);
    sheet.list("organizations", release.organizations(), name -> name, name -> name);
    release.pairs().forEach(pair -> sheet.unsettled("pair", pair.evidence(), pair(pair.value())));
    release
        .meetings()
        .forEach(
            told ->
                sheet.unsettled(
                    "meeting",
                    told.meeting().evidence(),
                    participants(told.meeting().value().participants())));
    return List.copyOf(sheet.lines);
  }

  private <T> void single(String field, Optional<Fact<T>> fact, Function<T, String> words) {
    fact.ifPresent(
        f ->
            lines.add(
                new Line(
                    field,
                    words.apply(f.value()),
                    f.evidence(),
                    Optional.of("{" + field + ": true}"),
                    Optional.empty())));
  }

  private <T> void list(
      String field, List<Fact<T>> facts, Function<T, String> words, Function<T, String> name) {
    for (Fact<T> fact : facts) {
      String named = name.apply(fact.value());
      lines.add(
          new Line(
              field,
              words.apply(fact.value()),
              fact.evidence(),
              Optional.of("{" + field + ": [" + named + "]}"),
              Optional.of(named)));
    }
  }

  private void unsettled(String field, Evidence evidence, String words) {
    lines.add(new Line(field, words, evidence, Optional.empty(), Optional.empty()));
  }

  /** A person as the sheet puts one into words. */
  public static String person(Officeholder person) {
    return Stream.of(
            Optional.of(person.name()), person.country().map(c -> "(" + c + ")"), person.office())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  private static String pair(CountryPair pair) {
    return pair.first() + "–" + pair.second();
  }

  /** Those who met as the sheet puts them into words. */
  public static String participants(List<Participant> participants) {
    return participants.stream().map(FactSheet::participant).collect(Collectors.joining(" – "));
  }

  private static String participant(Participant participant) {
    return participant
        .name()
        .map(name -> name + participant.country().map(c -> " (" + c + ")").orElse(""))
        .orElseGet(() -> participant.country().orElse("?"));
  }
}
