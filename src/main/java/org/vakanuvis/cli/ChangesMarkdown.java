package org.vakanuvis.cli;

import java.io.PrintStream;
import java.util.List;
import org.vakanuvis.FactSheet;
import org.vakanuvis.desk.Changes;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.Phrases;
import org.vakanuvis.model.Release;

/** Writes what an archive has become, as Markdown for people who look over a change to it. */
final class ChangesMarkdown {
  /** A change of more is told by its number only. */
  private static final int MOST = 100;

  private final PrintStream out;
  private final Phrases phrases;
  private final FactWords words;

  ChangesMarkdown(PrintStream out, Phrases phrases) {
    this.out = out;
    this.phrases = phrases;
    this.words = new FactWords(phrases);
  }

  /**
   * Writes everything.
   *
   * @param told what was said of the archive as it is now, of which only what became of addresses
   *     is repeated
   */
  void print(Changes changes, List<Diagnostic> told) {
    heading("## ", "changes.title");
    if (!changes.fresh().isEmpty()) {
      heading("### ", "changes.fresh", changes.fresh().size());
      few(changes.fresh()).forEach(this::print);
    }
    if (!changes.changed().isEmpty()) {
      heading("### ", "changes.changed", changes.changed().size());
      changes.changed().entrySet().stream()
          .limit(MOST)
          .forEach(
              release -> {
                out.println("- " + code(release.getKey()));
                release.getValue().forEach(fact -> out.println("  - " + code(fact)));
              });
      out.println();
    }
    if (!changes.gone().isEmpty()) {
      heading("### ", "changes.gone", changes.gone().size());
      few(changes.gone()).forEach(id -> out.println("- " + code(id)));
      out.println();
    }
    addresses("changes.addresses-gone", changes.addressesBefore());
    List<Diagnostic> register =
        told.stream().filter(problem -> problem.code().startsWith("register.")).toList();
    if (!register.isEmpty()) {
      ProblemWords problems = new ProblemWords(phrases);
      heading("### ", "changes.register", register.size());
      few(register).forEach(p -> out.println("- " + StepSummary.cell(problems.message(p))));
      out.println();
    }
    addresses("changes.addresses-new", changes.addressesNow());
    if (changes.fresh().isEmpty() && changes.changed().isEmpty() && changes.gone().isEmpty()) {
      out.println(phrases.say("changes.none"));
      out.println();
    }
  }

  private void print(Release release) {
    out.println(
        "- **"
            + StepSummary.cell(release.headline().shown())
            + "** "
            + code(release.file().path()));
    List<FactSheet.Line> facts = FactSheet.of(release);
    facts.stream()
        .filter(FactSheet.Line::review)
        .forEach(
            doubt ->
                out.println(
                    "  - ❓ "
                        + words.field(doubt)
                        + ": "
                        + StepSummary.cell(words.value(doubt))
                        + " ("
                        + Math.round(doubt.evidence().confidence() * 100)
                        + " %)"));
    words
        .values(
            facts.stream().filter(fact -> !fact.review() && !fact.field().equals("title")).toList())
        .forEach((field, values) -> out.println("  - " + field + ": " + StepSummary.cell(values)));
  }

  private void addresses(String key, List<Permalink> addresses) {
    if (!addresses.isEmpty()) {
      heading("### ", key, addresses.size());
      few(addresses).forEach(address -> out.println("- " + code("/" + address.path())));
      out.println();
    }
  }

  private static <T> List<T> few(List<T> items) {
    return items.subList(0, Math.min(MOST, items.size()));
  }

  private void heading(String marks, String key, Object... arguments) {
    out.println(marks + phrases.say(key, arguments));
    out.println();
  }

  private static String code(String text) {
    return "`" + text.replace('`', '\'') + "`";
  }
}
