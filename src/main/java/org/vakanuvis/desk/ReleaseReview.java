package org.vakanuvis.desk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vakanuvis.FactFinding.Found;
import org.vakanuvis.FactSheet;
import org.vakanuvis.desk.ReviewSheet.Finding;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.model.Header;
import org.vakanuvis.model.Verdicts;
import org.vakanuvis.turkish.Turkish;

/** What an editor found of the facts of one release, held against what its sidecar says already. */
final class ReleaseReview {
  /** A day as Turkish spreadsheets write it. */
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})");

  private final Header header;
  private final List<FactSheet.Line> told;
  private final Corrections corrections;
  private final Chosen confirmed = new Chosen();
  private final Chosen rejected = new Chosen();
  private int known;

  ReleaseReview(Found found, Dictionaries dictionaries) {
    this.header = found.original().header();
    this.told = FactSheet.of(found.told());
    this.corrections = new Corrections(found, dictionaries);
  }

  /** What becomes of a finding. */
  enum Taken {
    /** It is to be written. */
    FRESH,
    /** The sidecar says so already. */
    KNOWN,
    /** The text does not say any more what it speaks of. */
    STALE,
    /** The sidecar, or another finding, says something else. */
    CONTRADICTED,
    /** Its correction cannot be understood. */
    UNREADABLE
  }

  /** Takes a finding. */
  Taken take(Finding row) {
    Optional<FactSheet.Line> line =
        told.stream()
            .filter(fact -> fact.verdict().isPresent() && fact.field().equals(row.field()))
            .filter(fact -> same(fact.value(), row.fact()))
            .findFirst();
    Taken taken = line.map(fact -> take(row, fact)).orElse(Taken.STALE);
    known += taken == Taken.KNOWN ? 1 : 0;
    return taken;
  }

  private Taken take(Finding row, FactSheet.Line fact) {
    if (!row.correction().isEmpty()) {
      return row.confirm() ? Taken.CONTRADICTED : corrections.take(fact, header, row.correction());
    }
    Verdicts same = row.confirm() ? header.confirm() : header.reject();
    Verdicts opposite = row.confirm() ? header.reject() : header.confirm();
    Chosen chosen = row.confirm() ? confirmed : rejected;
    Chosen others = row.confirm() ? rejected : confirmed;
    if (names(same, fact)) {
      return Taken.KNOWN;
    }
    if (names(opposite, fact) || others.has(fact)) {
      return Taken.CONTRADICTED;
    }
    if (corrections.given(fact.field(), header)) {
      // A field that an editor gave stands; nothing of what was found counts for it.
      return row.confirm() == corrections.names(fact, header) ? Taken.KNOWN : Taken.CONTRADICTED;
    }
    chosen.add(fact);
    return Taken.FRESH;
  }

  /** How many findings stand in the sidecar already. */
  int known() {
    return known;
  }

  /** All that is to be written. */
  Header header() {
    rejected.values.forEach(corrections::strike);
    return corrections.header(
        rejected.without(corrections.fields()), confirmed.without(corrections.fields()));
  }

  private static boolean names(Verdicts verdicts, FactSheet.Line fact) {
    return fact.name().isEmpty()
        ? verdicts.fields().contains(fact.field())
        : verdicts.of(fact.field()).stream().anyMatch(name -> same(name, fact.name().get()));
  }

  /** Spreadsheets change blanks, and dates into those of the country. */
  private static boolean same(String one, String other) {
    return words(one).equals(words(other));
  }

  private static String words(String value) {
    String words = Turkish.fold(value).replaceAll("\\s+", " ").strip();
    Matcher day = DAY.matcher(words);
    return day.matches()
        ? day.group(3) + "-" + twoDigits(day.group(2)) + "-" + twoDigits(day.group(1))
        : words;
  }

  private static String twoDigits(String number) {
    return number.length() < 2 ? "0" + number : number;
  }

  /** Facts of one verdict. */
  private static final class Chosen {
    private final Set<String> fields = new HashSet<>();
    private final Map<String, List<String>> values = new TreeMap<>();

    void add(FactSheet.Line fact) {
      if (fact.name().isEmpty()) {
        fields.add(fact.field());
      } else {
        values.merge(fact.field(), List.of(fact.name().get()), Chosen::joined);
      }
    }

    private static List<String> joined(List<String> some, List<String> more) {
      return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    boolean has(FactSheet.Line fact) {
      return fact.name().isEmpty()
          ? fields.contains(fact.field())
          : values.getOrDefault(fact.field(), List.of()).contains(fact.name().get());
    }

    /** The verdicts on all fields but some. */
    Verdicts without(Set<String> others) {
      Map<String, List<String>> some = new LinkedHashMap<>(values);
      some.keySet().removeAll(others);
      Set<String> single = new HashSet<>(fields);
      single.removeAll(others);
      return new Verdicts(single, new HashMap<>(some));
    }
  }
}
