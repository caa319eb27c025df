package org.vakanuvis.extract.holders;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.vakanuvis.extract.holders.CountryPairs.Pair;
import org.vakanuvis.extract.layout.LineFlow;
import org.vakanuvis.extract.names.Delegations;
import org.vakanuvis.extract.offices.OwnerReader;
import org.vakanuvis.extract.persons.NameReader;
import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.words.Companions;
import org.vakanuvis.extract.words.Name;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.OfficeHead.Role;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;

/** Finds names with their countries apart from the office in the plural that all of them have. */
final class FarPairs {
  private static final List<Pair> NONE = List.of();

  /** So many countries and names make a list. */
  private static final int LIST = 2;

  /** So many sentences behind an office the names may stand of those who have it. */
  private static final int NEXT = 3;

  /** How many lines may stand between a heading and the list below it. */
  private static final int HEADING = 6;

  /** So many words at most say that someone is there besides. */
  private static final int BESIDES = 2;

  private final Tokens tokens;
  private final NameReader names;
  private final LineFlow lines;
  private final CountryPairs pairs;
  private final Fellows fellows;
  private final Delegations sides;
  private final Companions companions;
  private final BitSet offices = new BitSet();

  /** Where several are told of at once. */
  private final BitSet plurals = new BitSet();

  /** Where several are told of who have a seat in no government. */
  private final BitSet ranks = new BitSet();

  FarPairs(
      Reading reading,
      NameReader names,
      CountryPairs pairs,
      Fellows fellows,
      Delegations sides,
      Companions companions,
      List<Office> offices) {
    this.companions = companions;
    this.tokens = reading.tokens();
    this.names = names;
    this.lines = names.lines();
    this.pairs = pairs;
    this.fellows = fellows;
    this.sides = sides;
    for (Office office : offices) {
      this.offices.set(office.from(), office.to());
      plurals.set(office.from(), office.plural());
      boolean seat = office.role().government() || office.role().borrowed();
      ranks.set(office.from(), office.plural() && !seat && office.role() != Role.STATE);
    }
  }

  /** Those of the paragraph beside whose names their countries stand, else of the next one. */
  List<Pair> beside(Office office) {
    int end = tokens.paragraphEnd(office.to() - 1);
    List<Pair> found = pairs.among(tokens.sentenceStart(office.from()), other(office, end));
    found = !found.isEmpty() && others(office, found.get(0)) ? NONE : found;
    if (found.isEmpty() && end < tokens.size()) {
      found = pairs.among(end, tokens.paragraphEnd(end));
      found = !found.isEmpty() && otherOffice(found.get(0)) ? NONE : found;
    }
    return found;
  }

  /**
   * The only one of a row of names with countries who has none, as the host's minister goes
   * without: {@code X, Y (Slovakya) ve Z (Romanya)}, {@code X'in yanı sıra Gana'dan Y}; null for
   * nobody.
   */
  Name without(List<Pair> row) {
    if (row.isEmpty()) {
      return null;
    }
    int first = Math.min(row.get(0).name().from(), row.get(0).country().from());
    Name besides = besides(first);
    if (besides != null || row.size() < LIST || !row.stream().allMatch(this::bracketed)) {
      return besides;
    }
    Name before = tokens.joint(first - 1) ? Name.full(names.before(first - 1)) : null;
    boolean begins = before != null && begins(before.from());
    int last = row.get(row.size() - 1).country().to() + 1;
    boolean more = tokens.joint(last) && last + 1 < tokens.size() && lines.joined(last + 1);
    Name behind = more ? Name.full(names.after(last + 1)) : null;
    behind = behind != null && tokens.mark(behind.to(), '(') ? null : behind;
    return before == null ? behind : begins && behind == null ? before : null;
  }

  /** Who is named before a row that is there besides; null for nobody. */
  private Name besides(int row) {
    for (int i = Math.max(1, row - BESIDES); i < row; i++) {
      if (companions.besides(tokens, i) == row) {
        Name name = Name.full(names.before(i));
        return name != null && begins(name.from()) ? name : null;
      }
    }
    return null;
  }

  private boolean bracketed(Pair pair) {
    return tokens.mark(pair.name().to(), '(') && pair.country().from() == pair.name().to() + 1;
  }

  /**
   * Whether a row begins with a name: no office stands before it, and no other words call anyone.
   */
  private boolean begins(int name) {
    Token before = name == 0 ? null : tokens.get(name - 1);
    return before != null
        && !offices.get(name - 1)
        && (before.mark(':') || before.suffixed() || before.is(Token.Flag.SENTENCE_START));
  }

  /** Those whom the lines below an office list. */
  List<Pair> below(Office office) {
    int line = lines.end(office.to() - 1);
    boolean announced = line == office.to() || tokens.mark(line - 1, ':');
    List<Pair> found = pairs.below(line, announced);
    for (int i = 0; i < HEADING && found.isEmpty() && line < tokens.size(); i++) {
      int other = plurals.nextSetBit(line);
      line = lines.end(line);
      // Bakan Yardımcıları: the list below them is theirs.
      if (other >= 0 && other < line) {
        return NONE;
      }
      found = pairs.below(line, false);
    }
    return found;
  }

  /**
   * Those who begin one of the next sentences and are called after the countries of an office:
   * {@code Belçikalı X, Hollandalı Y ve …}; or, where no countries are told, all who are called so:
   * {@code mevkidaşlarıyla görüştü. Önce Kanadalı X …}. None for one alone.
   */
  List<Pair> peoples(Office office) {
    Set<String> countries =
        OwnerReader.countries(office).stream().map(NameMatch::value).collect(Collectors.toSet());
    int sentence = tokens.sentenceEnd(office.to() - 1);
    boolean peers = office.role() == Role.COUNTERPART;
    List<Pair> all = new ArrayList<>();
    if (countries.isEmpty() && peers) {
      // Surinamlı X ve Belizeli Y adlı mevkidaşlarıyla
      int start = tokens.sentenceStart(office.from());
      int behind = offices.previousSetBit(office.from() - 1) + 1;
      all.addAll(called(Math.max(start, behind), office.from(), true));
    }
    if (countries.isEmpty()) {
      all.addAll(called(office.to(), sentence, peers));
    }
    for (int i = 0; i < NEXT && sentence < tokens.size(); i++) {
      int end = tokens.sentenceEnd(sentence);
      List<Pair> found =
          countries.isEmpty() ? called(sentence, end, peers) : fellows.from(sentence);
      boolean theirs = found.stream().allMatch(pair -> countries.contains(pair.country().value()));
      if (countries.size() >= LIST && found.size() >= LIST && theirs) {
        return found;
      }
      all.addAll(countries.isEmpty() ? found : NONE);
      sentence = end;
    }
    return all.size() < LIST ? List.of() : all;
  }

  /**
   * Everyone between two tokens before whose name stands that of a people, up to an office.
   *
   * @param peers whether they are surely people, and no firms: {@code Alman Siemens Energy}
   */
  private List<Pair> called(int from, int end, boolean peers) {
    List<Pair> found = new ArrayList<>();
    int i = from;
    while (i < end && !offices.get(i)) {
      List<Pair> row = tokens.get(i).capitalised() ? fellows.from(i) : NONE;
      if (row.isEmpty()) {
        i++;
        continue;
      }
      boolean people = peers || row.stream().anyMatch(pair -> names.evidence().person(pair.name()));
      found.addAll(people ? row : NONE);
      i = row.get(row.size() - 1).name().to();
    }
    return found;
  }

  /** Whether a row is of those whom a noun before it calls: {@code oyuncular X (Peru), …}. */
  boolean called(List<Pair> row) {
    Pair first = row.get(0);
    int from = Math.min(first.name().from(), first.country().from());
    return from > 0 && sides.calls(tokens.get(from - 1));
  }

  /** Where others follow who are of another rank: {@code müsteşar düzeyinde ise Y (Gana)}. */
  private int other(Office office, int end) {
    int mark = end;
    for (int i = office.to(); i < end; i++) {
      mark = tokens.mark(i, ';') || tokens.mark(i, ',') || tokens.mark(i, '.') ? i : mark;
      if (i > office.to() && mark < i && sides.level(tokens, i)) {
        return mark;
      }
    }
    return end;
  }

  /**
   * Whether a row behind an office is of others: {@code Büyükelçilerimiz de geldi: Gana – X; …} or
   * {@code öğrenciler X (Gana), …}.
   */
  private boolean others(Office office, Pair first) {
    int row = Math.min(first.name().from(), first.country().from());
    int rank = ranks.nextSetBit(office.to());
    int called = tokens.mark(row - 1, ':') ? row - 2 : row - 1;
    // bakanlar gazetecilere (Gana: X, Mali: Y) ödül verdi: the brackets are of the word before.
    boolean enclosed = tokens.mark(row - 1, '(') && first.country().ending() == Ending.BARE;
    boolean theirs = enclosed && first.country().from() == row && row - 1 > office.to();
    return row > office.to()
        && (theirs
            || (rank >= 0 && rank < row)
            || (called >= office.to() && sides.calls(tokens.get(called))));
  }

  /** Whether the sentence of a pair names an office of its own before it. */
  private boolean otherOffice(Pair pair) {
    int start = tokens.sentenceStart(pair.name().from());
    int office = offices.nextSetBit(start);
    return office >= 0 && office < pair.name().from();
  }
}
