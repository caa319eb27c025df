package org.vakanuvis.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.vakanuvis.extract.OfficeHead.Role;
import org.vakanuvis.model.Authority;
import org.vakanuvis.turkish.Turkish;

/**
 * Decides whose office a person has: told beside the name, told elsewhere, by the sentence's frame,
 * by the authority file, by an office beside it, and at last by the weight of what the text is
 * about; never by the nearest country before it.
 */
final class CountryAttribution {
  private static final String HOME = "TR";

  private final Reading reading;
  private final Sides frames;
  private final AuthorityIndex authorities;
  private final Map<Person, Claim> claims = new LinkedHashMap<>();
  private final IdentityHashMap<Appearance, Person> owners = new IdentityHashMap<>();
  private final IdentityHashMap<Appearance, Appearance> previous = new IdentityHashMap<>();

  /** The countries whose office of a field someone has. */
  private final Map<String, Set<String>> holders = new HashMap<>();

  /** Whose country is known, by where they are named. */
  private final NavigableMap<Integer, Settled> settled = new TreeMap<>();

  private final CountryWeights weights;
  private final Companions companions;

  CountryAttribution(
      Reading reading,
      Sides frames,
      AuthorityIndex authorities,
      Companions companions,
      CountryWeights weights) {
    this.companions = companions;
    this.reading = reading;
    this.frames = frames;
    this.authorities = authorities;
    this.weights = weights;
  }

  /** The country of each person's office; empty code for an international body. */
  Map<Person, Claim> claims(List<Person> people) {
    List<Appearance> inOrder = new ArrayList<>();
    for (Person person : people) {
      person.appearances().forEach(appearance -> owners.put(appearance, person));
      inOrder.addAll(person.appearances());
    }
    inOrder.sort(Comparator.comparingInt(appearance -> appearance.name().from()));
    for (int i = 1; i < inOrder.size(); i++) {
      previous.put(inOrder.get(i), inOrder.get(i - 1));
    }
    pass(people, Person::told);
    pass(people, this::framed);
    pass(people, this::succeeded);
    pass(people, this::known);
    pass(people, this::beside);
    pass(people, this::accompanied);
    pass(people, person -> person.held().role() == Role.INTERNATIONAL ? international() : null);
    pass(people, person -> person.kin() == null ? weights.claim(person, taken(person)) : null);
    pass(people, this::succeeded);
    pass(people, person -> weights.claim(person, taken(person)));
    return claims;
  }

  private record Settled(Name name, Person person) {}

  private interface Rule {
    Claim claim(Person person);
  }

  private void pass(List<Person> people, Rule rule) {
    for (Person person : people) {
      if (!claims.containsKey(person)) {
        Claim claim = rule.claim(person);
        if (claim != null) {
          settle(person, claim);
        }
      }
    }
  }

  private void settle(Person person, Claim claim) {
    claims.put(person, claim);
    String field = person.held().former() ? "" : field(person.held());
    if (!field.isEmpty()) {
      holders.computeIfAbsent(field, other -> new HashSet<>()).add(claim.country());
    }
    person.names().forEach(name -> settled.putIfAbsent(name.from(), new Settled(name, person)));
  }

  private Claim framed(Person person) {
    for (Appearance appearance : person.appearances()) {
      Claim claim = frames.claim(appearance);
      if (claim != null) {
        return claim;
      }
    }
    return null;
  }

  private Claim succeeded(Person person) {
    Claim claim = person.kin() == null ? null : claims.get(person.kin());
    return claim == null
        ? null
        : new Claim(
            claim.country(), claim.spans(), "same office", Math.min(0.9, claim.confidence()));
  }

  /** By the authority file: everyone of that name served one country. */
  private Claim known(Person person) {
    Held held = person.held();
    if (held.role() == Role.INTERNATIONAL) {
      return null;
    }
    Set<String> countries = new HashSet<>();
    for (Authority authority : authorities.like(person.parts())) {
      boolean full = !person.parts().abbreviated();
      if (full || AuthorityIndex.held(authority, held.title())) {
        countries.add(authority.country());
      }
    }
    if (countries.size() > 1) {
      countries.removeIf(country -> !weights.named(country));
    }
    if (countries.size() != 1) {
      return null;
    }
    double sure = person.parts().abbreviated() ? 0.85 : 0.95;
    return new Claim(countries.iterator().next(), List.of(), "authority file", sure);
  }

  /** By the office right before it: {@code İsrail Başbakanı Bennett ve Dışişleri Bakanı Lapid}. */
  private Claim beside(Person person) {
    for (Appearance appearance : person.appearances()) {
      Appearance before = previous.get(appearance);
      if (before == null || !joined(before, appearance)) {
        continue;
      }
      Claim claim = claims.get(owners.get(before));
      Held one = before.held();
      boolean told = claim != null && !claim.country().isEmpty();
      // Polonya Ekonomi Bakanı Steinhoff ve Devlet Bakanı Tunca Toskay: each of his own.
      boolean foreign = told && !claim.country().equals(HOME) && weights.home(person);
      boolean rival = foreign || field(one).equals(field(appearance.held()));
      if (told && !rival && one.role() != Role.INTERNATIONAL) {
        return new Claim(
            claim.country(), claim.spans(), "office beside it", Math.min(0.85, claim.confidence()));
      }
    }
    return null;
  }

  /** By whom the person goes along with: {@code Attaf'a Büyükelçi Belani eşlik etti}. */
  private Claim accompanied(Person person) {
    Tokens tokens = reading.tokens();
    for (Appearance appearance : person.appearances()) {
      int at = appearance.office().from();
      boolean along = companions.tell(tokens, at, appearance.name().to());
      int start = tokens.sentenceStart(at);
      Person other = along ? spoken(start, at) : null;
      Claim claim = other == null ? null : claims.get(other);
      if (claim != null) {
        return new Claim(claim.country(), claim.spans(), "companion of another", 0.8);
      }
    }
    return null;
  }

  /** The person last named between two tokens; null for none. */
  private Person spoken(int from, int to) {
    for (Settled last : settled.subMap(from, true, to, false).descendingMap().values()) {
      if (last.name().to() <= to) {
        return last.person();
      }
    }
    return null;
  }

  /** Whether only a comma or {@code ve} parts a name from the office after it. */
  private boolean joined(Appearance before, Appearance after) {
    Tokens tokens = reading.tokens();
    int from = Math.max(before.name().to(), before.office().to());
    int to = Math.min(after.office().from(), after.name().from());
    if (to - from != 1) {
      return false;
    }
    Token joint = tokens.get(from);
    if (joint.key().equals("ve")) {
      return true;
    }
    // Bakan Kang, Cumhurbaşkanı Nazarbayev tarafından kabul edildi: no list.
    int end = Math.max(after.name().to(), after.office().to());
    boolean goesOn =
        end < tokens.size() && (tokens.mark(end, ',') || tokens.get(end).key().equals("ve"));
    return goesOn && (joint.mark(',') || joint.mark(';')) && after.held().role() != Role.STATE;
  }

  private static Claim international() {
    return new Claim("", List.of(), "office of international bodies", 0.75);
  }

  /** The countries whose same office another person of the text has. */
  private Set<String> taken(Person person) {
    return person.held().former() ? Set.of() : holders.getOrDefault(field(person.held()), Set.of());
  }

  /** What an office is about, so that one state has it once: the first word of its portfolio. */
  static String field(Held held) {
    if (held.role() == Role.PREMIER || held.role() == Role.STATE) {
      return held.role().name();
    }
    int end = held.title().indexOf(' ');
    String first = end < 0 ? "" : held.title().substring(0, end);
    return held.role() == Role.MINISTER ? Turkish.fold(first.replace(",", "")) : "";
  }

  /** The code of the country whose language the texts are in. */
  static String home() {
    return HOME;
  }
}
