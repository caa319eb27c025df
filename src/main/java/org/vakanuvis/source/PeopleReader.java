package org.vakanuvis.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.vakanuvis.model.Authority;
import org.vakanuvis.model.Authority.Term;
import org.vakanuvis.model.Country;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Edtf;
import org.vakanuvis.model.Position;
import org.vakanuvis.source.LayeredTable.Entry;
import org.vakanuvis.source.LayeredTable.Shape;
import org.vakanuvis.turkish.Turkish;

/** Reads the rows of the authority file of people. */
final class PeopleReader {
  /** What the file looks like. */
  static final Shape SHAPE =
      new Shape(
          List.of("key", "name", "country", "aliases", "offices", "wikidata"),
          Set.of("aliases", "offices"),
          List.of("key", "name"),
          List.of("country", "key"));

  /** By beginning; those of unknown beginning first. */
  private static final Comparator<Term> IN_ORDER =
      Comparator.comparing(
          term -> term.from().map(Edtf::text).orElse(""), Comparator.naturalOrder());

  private final CountryCodes codes;
  private final Consumer<Diagnostic> report;

  /** The ends of terms by how they are written, for one day ends and begins many. */
  private final Map<String, Edtf> dates = new HashMap<>();

  PeopleReader(Map<String, Country> countries, Consumer<Diagnostic> report) {
    this.codes = new CountryCodes(countries, report);
    this.report = report;
  }

  /** Every person of the entries, in their order; what is wrong with one is reported. */
  List<Authority> read(Collection<Entry> entries) {
    return entries.stream().flatMap(entry -> person(entry).stream()).toList();
  }

  private Optional<Authority> person(Entry entry) {
    Optional<String> key = key(entry);
    Optional<String> country = country(entry);
    List<Term> terms = terms(entry);
    Optional<String> wikidata = wikidata(entry);
    return key.flatMap(
        permanent ->
            country.map(
                code ->
                    new Authority(
                        permanent,
                        entry.text("name"),
                        entry.list("aliases"),
                        code,
                        terms,
                        wikidata)));
  }

  /** Left empty for someone who headed an international body. */
  private Optional<String> country(Entry entry) {
    String code = entry.text("country");
    return code.isEmpty() ? Optional.of(code) : codes.read(code, entry.position("country"));
  }

  private Optional<String> key(Entry entry) {
    String key = entry.text("key");
    String slug = Turkish.slug(key);
    if (!slug.equals(key)) {
      report.accept(Remark.PERSON_BAD_KEY.at(entry.position("key"), key, slug));
      return Optional.empty();
    }
    return Optional.of(key);
  }

  /** In order; of two terms with one beginning the later written one stands. */
  private List<Term> terms(Entry entry) {
    List<Term> terms = new ArrayList<>();
    for (String written : entry.list("offices")) {
      term(written, entry.position("offices"))
          .ifPresent(
              term -> {
                terms.removeIf(
                    old -> old.office().equals(term.office()) && old.from().equals(term.from()));
                terms.add(term);
              });
    }
    terms.sort(IN_ORDER);
    return terms;
  }

  /** The office of what {@link #term} reads, whether or not its term can be read. */
  static String title(String written) {
    int blank = written.lastIndexOf(' ', written.lastIndexOf('/'));
    return written.indexOf('/') < 0 || blank < 0 ? written : written.substring(0, blank).strip();
  }

  /** An office with its term behind it, such as {@code Başbakan 2016-05-24/2018-07}, or alone. */
  private Optional<Term> term(String written, Position position) {
    int slash = written.lastIndexOf('/');
    if (slash < 0) {
      return Optional.of(new Term(written, Optional.empty(), Optional.empty()));
    }
    int blank = written.lastIndexOf(' ', slash);
    try {
      Optional<Edtf> from = end(written.substring(blank + 1, slash));
      Optional<Edtf> until = end(written.substring(slash + 1));
      if (blank > 0 && (from.isEmpty() || until.isEmpty() || inOrder(from.get(), until.get()))) {
        return Optional.of(new Term(written.substring(0, blank).strip(), from, until));
      }
    } catch (IllegalArgumentException e) {
      // Told below, together with what else can be wrong with it.
    }
    report.accept(Remark.PERSON_BAD_TERM.at(position, written));
    return Optional.empty();
  }

  private Optional<Edtf> end(String date) {
    return date.isEmpty()
        ? Optional.empty()
        : Optional.of(dates.computeIfAbsent(date, PeopleReader::date));
  }

  private static Edtf date(String written) {
    Edtf date = Edtf.parse(written);
    if (date.interval() || !date.yearKnown()) {
      throw new IllegalArgumentException("not the end of a term: " + written);
    }
    return date;
  }

  private static boolean inOrder(Edtf from, Edtf until) {
    return !until.latest().orElseThrow().isBefore(from.earliest().orElseThrow());
  }

  private Optional<String> wikidata(Entry entry) {
    String id = entry.text("wikidata");
    if (id.isEmpty()) {
      return Optional.empty();
    }
    boolean item = id.length() > 1 && id.charAt(0) == 'Q';
    for (int i = 1; item && i < id.length(); i++) {
      item = id.charAt(i) >= '0' && id.charAt(i) <= '9';
    }
    if (!item) {
      report.accept(Remark.WIKIDATA_BAD.at(entry.position("wikidata"), id));
      return Optional.empty();
    }
    return Optional.of(id);
  }
}
