package org.vakanuvis.extract.owners;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vakanuvis.extract.holders.Appearance;
import org.vakanuvis.extract.holders.Person;
import org.vakanuvis.extract.names.Claim;
import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.NameMatch.Kind;
import org.vakanuvis.extract.words.OfficeHead.Role;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.turkish.Ending;

/**
 * Gives the government of the state from which a report comes, and of which its headline tells if
 * it has one, to that state, though its people bear names as people have at home: {@code IRAKTA
 * YENİ KABİNE}, {@code Bağdat, 11 (A.A.) — Başvekil X}.
 */
final class DatelineStates {
  private static final double REPORTED = 0.8;

  /** A headline has so many tokens at most. */
  private static final int HEADLINE = 40;

  /** So many tokens at most are what stands between the town of a dateline and its dash. */
  private static final int DATELINE = 14;

  /** So many tokens on each side tell whether anyone at home is near. */
  private static final int AROUND = 150;

  private final Reading reading;
  private final Tokens tokens;
  private final CountryWeights weights;
  private final Map<Person, Claim> claims;
  private final List<Person> people;

  /** The countries that are named for their envoys only: {@code Türkiye Sefiri}. */
  private final BitSet sent = new BitSet();

  /** Where the report begins; negative for none. */
  private final int report;

  /** The town from which it comes; null for none. */
  private final NameMatch town;

  /** Whether it tells of the head of that state's government; null until it is asked. */
  private Boolean led;

  /**
   * @param claims what is known so far, and more with time
   */
  DatelineStates(
      Reading reading, CountryWeights weights, Map<Person, Claim> claims, List<Person> people) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.weights = weights;
    this.claims = claims;
    this.people = people;
    for (Person person : people) {
      for (Appearance one : person.appearances()) {
        if (one.held().role() == Role.ENVOY) {
          one.office().owners().forEach(owner -> sent.set(owner.from()));
        }
      }
    }
    int at = -1;
    NameMatch from = null;
    for (int i = 0; from == null && i < Math.min(HEADLINE, tokens.size()); i++) {
      NameMatch place = tokens.paragraphStart(i) == i ? reading.sure(i) : null;
      if (place != null && dated(place, i) && (i == 0 || headed(place.country(), i))) {
        from = place;
        at = i;
      }
    }
    this.report = at;
    this.town = from;
  }

  /** Whether a town abroad begins a report: what parts it from that is a dash. */
  private boolean dated(NameMatch place, int at) {
    boolean abroad =
        place.kind() == Kind.PLACE
            && place.from() == at
            && place.ending() == Ending.BARE
            && !place.country().isEmpty()
            && !place.country().equals(Lexicon.HOME);
    int end = Math.min(tokens.size(), at + DATELINE);
    for (int i = place.to(); abroad && i < end; i++) {
      if (tokens.dash(i)) {
        return true;
      }
    }
    // Lefkoşa. Bakan X …
    return abroad && at == 0 && tokens.mark(place.to(), '.');
  }

  /**
   * Whether a headline names a country and no other, be its name a common word: {@code MISIRDA}.
   */
  private boolean headed(String country, int end) {
    return countries(0, end, 0).contains(country)
        && Set.of(country).containsAll(countries(0, end, Evidence.DROPPED_BELOW));
  }

  private Set<String> countries(int from, int to, double sure) {
    Set<String> named = new HashSet<>();
    for (int i = from; i < to; i++) {
      NameMatch name = reading.at(i);
      boolean told = name != null && name.kind() != Kind.ORGANIZATION && name.confidence() >= sure;
      if (told && !goal(name) && !sent.get(name.from())) {
        named.add(name.country());
      }
    }
    named.remove("");
    return named;
  }

  /** Whether someone goes to a town: {@code Ankara'ya gidecek heyet}. */
  private static boolean goal(NameMatch name) {
    return name.kind() == Kind.PLACE && name.ending() == Ending.DATIVE;
  }

  /**
   * By the head of a state or government whom the authority file would know if it were the home
   * country's.
   */
  Claim head(Person person) {
    Role role = person.held().role();
    boolean head = role == Role.PREMIER || role == Role.STATE;
    return head && bare(person) ? claim() : null;
  }

  /** By the head of the government of that state of whom the report tells too. */
  Claim member(Person person) {
    Role role = person.held().role();
    boolean official = role == Role.OFFICIAL && person.first().office().body() == null;
    boolean member = (role.government() || official) && bare(person);
    return member && led() ? claim() : null;
  }

  /** Whether the head of that state's government is in the report; asked when heads are known. */
  private boolean led() {
    if (led == null) {
      led =
          people.stream()
              .filter(other -> other.held().role() == Role.PREMIER)
              .map(claims::get)
              .anyMatch(claim -> claim != null && claim.country().equals(town.country()));
    }
    return led;
  }

  /** Whether nothing but the report tells whose an office is, and nobody at home is near. */
  private boolean bare(Person person) {
    Office office = person.first().office();
    int at = Math.min(office.from(), person.first().name().from());
    if (town == null || at < report || !weights.turkish(person.name()) || weights.homely(office)) {
      return false;
    }
    // Atina — Başvekil İsmet Paşa: no name of people there.
    if (!weights.origins().heard(person, town.country())) {
      return false;
    }
    boolean told = !office.owners().isEmpty() || office.last().head().personal();
    double sure = Evidence.DROPPED_BELOW;
    int first = Math.max(tokens.paragraphStart(at), at - AROUND);
    int last = Math.min(tokens.paragraphEnd(at), at + AROUND);
    int start = Math.max(tokens.sentenceStart(at), first);
    Set<String> near = countries(start, Math.min(tokens.sentenceEnd(at), last), sure);
    Set<String> around = countries(first, last, sure);
    return !told && Set.of(town.country()).containsAll(near) && !around.contains(Lexicon.HOME);
  }

  private Claim claim() {
    return new Claim(town.country(), List.of(town.span(tokens)), "place of the text", REPORTED);
  }
}
