package org.vakanuvis.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Header;
import org.vakanuvis.model.Officeholder;
import org.vakanuvis.model.Position;
import org.vakanuvis.model.SourceFile;
import org.vakanuvis.model.Verdicts;
import org.vakanuvis.turkish.Turkish;

/**
 * Lays an editor's word over the findings of one release, field by field, and remembers which
 * verdicts met a finding.
 */
final class EditorsWord {
  private static final String REJECT = "reject";
  private static final String CONFIRM = "confirm";

  /** Of two shorter words one is hardly a slip of the other. */
  private static final int SHORTEST = 4;

  private final Header header;
  private final Set<String> met = new HashSet<>();
  private final Set<String> found = new TreeSet<>();

  EditorsWord(Header header) {
    this.header = header;
  }

  /**
   * The value of a field: the editor's, else what was found unless it is rejected or too unsure.
   */
  <T> Optional<Fact<T>> single(String field, Optional<T> given, Optional<Fact<T>> found) {
    Optional<Fact<T>> kept = found.flatMap(fact -> kept(field, fact));
    return given.isPresent() ? given.map(Fact::byEditor) : kept;
  }

  private <T> Optional<Fact<T>> kept(String field, Fact<T> fact) {
    boolean confirmed = met(CONFIRM, header.confirm(), field);
    if (met(REJECT, header.reject(), field)) {
      return Optional.empty();
    }
    return settled(fact, confirmed);
  }

  private boolean met(String verdict, Verdicts verdicts, String field) {
    boolean named = verdicts.fields().contains(field);
    if (named) {
      met.add(verdict + "." + field);
    }
    return named;
  }

  /**
   * The values of a field: the editor's, else those found that are neither rejected nor too unsure.
   *
   * @param names whether the words of a verdict name a value
   */
  <T> List<Fact<T>> list(
      String field, Optional<List<T>> given, List<Fact<T>> found, BiPredicate<String, T> names) {
    List<Fact<T>> kept = new ArrayList<>();
    found.forEach(fact -> this.found.add(field + "/" + words(fact.value())));
    for (Fact<T> fact : found) {
      Predicate<String> named = words -> names.test(words, fact.value());
      boolean confirmed = met(CONFIRM, header.confirm(), field, named);
      if (!met(REJECT, header.reject(), field, named)) {
        settled(fact, confirmed).ifPresent(kept::add);
      }
    }
    return given.map(values -> values.stream().map(Fact::byEditor).toList()).orElse(kept);
  }

  private boolean met(String verdict, Verdicts verdicts, String field, Predicate<String> named) {
    List<String> values = verdicts.of(field);
    boolean any = false;
    for (int i = 0; i < values.size(); i++) {
      if (named.test(values.get(i))) {
        met.add(path(verdict, field, i));
        any = true;
      }
    }
    return any;
  }

  /** The fact as the editor left it; empty where it is too unsure and nobody found it right. */
  private static <T> Optional<Fact<T>> settled(Fact<T> fact, boolean confirmed) {
    if (confirmed) {
      return Optional.of(fact.confirm());
    }
    return fact.evidence().confidence() < Evidence.DROPPED_BELOW
        ? Optional.empty()
        : Optional.of(fact);
  }

  /** Warns of verdicts that met no finding, which are probably misspelt or out of date. */
  void reportUnmet(SourceFile file, Consumer<Diagnostic> report) {
    reportUnmet(REJECT, header.reject(), file, report);
    reportUnmet(CONFIRM, header.confirm(), file, report);
  }

  private void reportUnmet(
      String verdict, Verdicts verdicts, SourceFile file, Consumer<Diagnostic> report) {
    String code = "link." + verdict + "-unmet";
    verdicts.fields().stream()
        .sorted()
        .filter(field -> !met.contains(verdict + "." + field))
        .forEach(
            field -> report.accept(unmet(position(verdict, field, -1, file), code, field, field)));
    for (Map.Entry<String, List<String>> field : new TreeMap<>(verdicts.values()).entrySet()) {
      List<String> values = field.getValue();
      for (int i = 0; i < values.size(); i++) {
        if (!met.contains(path(verdict, field.getKey(), i))) {
          Position position = position(verdict, field.getKey(), i, file);
          report.accept(near(position, code, field.getKey(), values.get(i)));
        }
      }
    }
  }

  /** What a verdict on a list speaks of, and what it may have meant. */
  private Diagnostic near(Position position, String code, String field, String value) {
    String folded = Turkish.fold(value);
    return found.stream()
        .filter(known -> known.startsWith(field + "/"))
        .map(known -> known.substring(field.length() + 1))
        .filter(
            known -> folded.length() >= SHORTEST && Lookalikes.oneSlip(Turkish.fold(known), folded))
        .findFirst()
        .map(known -> Diagnostic.warning(position, code + "-mistyped", field, value, known))
        .orElseGet(() -> unmet(position, code, field, value));
  }

  /** How a verdict names a value. */
  static String words(Object value) {
    return value instanceof Officeholder person ? person.name() : String.valueOf(value);
  }

  private static Diagnostic unmet(Position position, String code, String field, String value) {
    return Diagnostic.warning(position, code, field, value);
  }

  private Position position(String verdict, String field, int number, SourceFile file) {
    for (String path : List.of(path(verdict, field, number), verdict + "." + field, verdict)) {
      Position position = header.positions().get(path);
      if (position != null) {
        return position;
      }
    }
    return Position.of(file.path());
  }

  private static String path(String verdict, String field, int number) {
    return verdict + "." + field + "[" + number + "]";
  }
}
