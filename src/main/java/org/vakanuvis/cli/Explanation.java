package org.vakanuvis.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.vakanuvis.FactFinding.Found;
import org.vakanuvis.FactSheet;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.model.PersonFinding;
import org.vakanuvis.model.Position;
import org.vakanuvis.model.PressRelease;
import org.vakanuvis.model.Span;

/** Prints the facts of a release, each with the words that it was read from. */
final class Explanation {
  /** How many letters of the text are shown on either side of the words. */
  private static final int CONTEXT = 32;

  /** A fact with more evidence than that is shown with the first of it. */
  private static final int MOST_QUOTES = 6;

  private final Console console;
  private final UnaryOperator<String> countryName;

  /** Explains to a console. */
  Explanation(Console console, UnaryOperator<String> countryName) {
    this.console = console;
    this.countryName = countryName;
  }

  /** Explains one release. */
  void print(Found found) {
    PressRelease original = found.original();
    console.out().println(Visible.of(original.file().path()));
    String field = "";
    for (FactSheet.Line line : FactSheet.of(found.edited())) {
      if (!line.field().equals(field)) {
        field = line.field();
        console.out().println();
        console.out().println(say("explain." + field));
      }
      printFact(line, found);
    }
    found
        .edited()
        .dateBounds()
        .ifPresent(
            bounds -> {
              console.out().println();
              console.out().println(say("explain.dateBounds"));
              console.out().println("  " + bounds + "  " + say("explain.inferred"));
            });
    console.out().println();
  }

  private void printFact(FactSheet.Line line, Found found) {
    Evidence evidence = line.evidence();
    String name =
        switch (line.field()) {
          case "countries" -> " " + countryName.apply(line.value());
          case "kind" -> " " + new FactWords(console.phrases()).kind(line.value());
          default -> "";
        };
    console.out().println("  " + Visible.of(line.value()) + name + "  " + standing(evidence));
    Optional<PersonFinding> person = person(line, found);
    if (person.isPresent()) {
      printPart("explain.name", person.get().name(), found.original());
      printPart("explain.office", person.get().office(), found.original());
      printPart("explain.country", person.get().country(), found.original());
    } else {
      quotes(evidence.spans(), found.original()).forEach(this::printQuote);
    }
  }

  /** The finding that a minister or official was made of, whose three parts rest on their own. */
  private static Optional<PersonFinding> person(FactSheet.Line line, Found found) {
    List<PersonFinding> people =
        switch (line.field()) {
          case "ministers" -> found.findings().ministers();
          case "officials" -> found.findings().officials();
          default -> List.of();
        };
    return people.stream()
        .filter(person -> !line.evidence().byEditor())
        .filter(person -> FactSheet.person(person.holder()).equals(line.value()))
        .findFirst();
  }

  private void printPart(String key, Evidence evidence, PressRelease original) {
    console.out().println("    " + say(key) + "  " + standing(evidence));
    quotes(evidence.spans(), original).forEach(this::printQuote);
  }

  private void printQuote(String quote) {
    console.out().println("      " + quote);
  }

  /** Rule and confidence, or who said so instead. */
  private String standing(Evidence evidence) {
    if (evidence.byEditor()) {
      return say("explain.editor");
    }
    String rule = say("explain.rule", evidence.rule(), Math.round(evidence.confidence() * 100));
    if (evidence.confirmed()) {
      return rule + " " + say("explain.confirmed");
    }
    return evidence.doubtful() ? rule + " " + say("explain.doubtful") : rule;
  }

  private List<String> quotes(List<Span> spans, PressRelease original) {
    List<String> quotes = new ArrayList<>();
    List<Span> sorted = spans.stream().sorted(Comparator.naturalOrder()).toList();
    for (Span span : sorted.subList(0, Math.min(MOST_QUOTES, sorted.size()))) {
      quotes.add(quote(span, original));
    }
    if (sorted.size() > MOST_QUOTES) {
      quotes.add(say("explain.more", sorted.size() - MOST_QUOTES));
    }
    return quotes;
  }

  /** The words in angle quotes, with some of the text around them. */
  private static String quote(Span span, PressRelease original) {
    String text = original.text();
    Position position = original.position(span.start());
    int from = Math.max(0, span.start() - CONTEXT);
    int until = Math.min(text.length(), span.end() + CONTEXT);
    String quote =
        (from > 0 ? "…" : "")
            + text.substring(from, span.start())
            + "«"
            + span.of(text)
            + "»"
            + text.substring(span.end(), until)
            + (until < text.length() ? "…" : "");
    return position.line()
        + ":"
        + position.column()
        + "  "
        + Visible.of(quote.replaceAll("\\s+", " "));
  }

  private String say(String key, Object... arguments) {
    return console.phrases().say(key, arguments);
  }
}
