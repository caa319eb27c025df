package org.vakanuvis.extract.people;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vakanuvis.extract.holders.Appearance;
import org.vakanuvis.extract.holders.Person;
import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.words.Name;
import org.vakanuvis.extract.words.OfficeHead.Role;
import org.vakanuvis.model.Halving;
import org.vakanuvis.model.Meeting.Participant;
import org.vakanuvis.model.PersonFinding;

/** Everyone whom a text names with an office, by the places where it does. */
public final class Cast {
  /** Of whom less is sure it is not said that they took part in a session of many. */
  private static final double SURE = 0.72;

  private final List<PersonFinding> findings;
  private final List<Office> offices;
  private final Set<Office> named = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<String, List<Member>> byCountry = new HashMap<>();
  private final Map<Participant, Set<Role>> roles = new HashMap<>();
  private final Map<Participant, Set<String>> heads = new HashMap<>();
  private final Map<Participant, List<Office>> held = new HashMap<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final Map<Participant, Double> sure = new HashMap<>();
  private final Map<Participant, Integer> times = new HashMap<>();

  /**
   * @param people and for each what is found of them, in the same order
   * @param offices all of the text, with a name or without
   */
  Cast(List<Person> people, List<PersonFinding> findings, List<Office> offices) {
    this.offices = List.copyOf(offices);
    Set<Integer> seen = new HashSet<>();
    for (int i = 0; i < people.size(); i++) {
      Member member = member(people.get(i), findings.get(i));
      sure.merge(member.who(), findings.get(i).confidence(), Math::max);
      member.who().country().ifPresent(code -> of(code).add(member));
      roles.computeIfAbsent(member.who(), who -> EnumSet.noneOf(Role.class)).addAll(member.roles());
      Set<String> own = heads.computeIfAbsent(member.who(), who -> new HashSet<>());
      for (Appearance appearance : people.get(i).appearances()) {
        named.add(appearance.office());
        own.add(appearance.office().last().head().bare());
        held.computeIfAbsent(member.who(), who -> new ArrayList<>()).add(appearance.office());
      }
      for (Name name : people.get(i).names()) {
        if (seen.add(name.from())) {
          times.merge(member.who(), 1, Integer::sum);
          mentions.add(new Mention(name, member));
        }
      }
    }
    mentions.sort(Comparator.comparingInt(mention -> mention.name().from()));
    List<PersonFinding> inOrder = new ArrayList<>(findings);
    inOrder.sort(Comparator.comparing(finding -> finding.mentions().get(0)));
    this.findings = List.copyOf(inOrder);
  }

  private List<Member> of(String country) {
    return byCountry.computeIfAbsent(country, code -> new ArrayList<>());
  }

  private static Member member(Person person, PersonFinding finding) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (Appearance appearance : person.appearances()) {
      roles.add(appearance.office().role());
      appearance.office().units().forEach(unit -> roles.add(unit.role()));
    }
    Participant who =
        new Participant(Optional.of(finding.holder().name()), finding.holder().country());
    boolean leads =
        finding.minister()
            || person.appearances().stream()
                .map(appearance -> appearance.held().role()) // A counterpart's is the other's.
                .anyMatch(role -> role == Role.STATE || role == Role.PREMIER);
    return new Member(who, finding.minister(), leads, roles);
  }

  /**
   * One person.
   *
   * @param leads whether it sits in a government or heads a state
   * @param roles of all offices that the text gives
   */
  public record Member(Participant who, boolean minister, boolean leads, Set<Role> roles) {
    /** Whether someone may come in the place of who has an office: a deputy in a minister's. */
    private boolean stands(Role role) {
      boolean high = role.government() || role.state();
      return high ? role == Role.MINISTER && roles.contains(Role.DEPUTY) : !leads;
    }

    private boolean fits(Role role) {
      boolean premier = role == Role.MINISTER && roles.equals(EnumSet.of(Role.PREMIER));
      return roles.contains(role) || (minister && role.government() && !premier);
    }
  }

  /** One place that names one person. */
  public record Mention(Name name, Member member) {}

  /** What is found of each, in the order of the text. */
  public List<PersonFinding> findings() {
    return findings;
  }

  /** Whether it is sure enough who this is and of which country; that of a delegation is. */
  public boolean sure(Participant who) {
    return sureness(who) >= SURE;
  }

  /** How sure it is who this is and of which country, from 0 to 1; that of a delegation is. */
  public double sureness(Participant who) {
    return who.name().isEmpty() ? 1 : sure.getOrDefault(who, 0.0);
  }

  /** Every office phrase, in the order of the text. */
  public List<Office> offices() {
    return offices;
  }

  /** The tokens of all portfolios: {@code Avrupa Birliği} in {@code Avrupa Birliği Bakanı}. */
  public BitSet portfolios() {
    BitSet portfolios = new BitSet();
    offices.stream()
        .flatMap(office -> office.units().stream())
        .flatMap(unit -> unit.parts().stream())
        .forEach(part -> portfolios.set(part.from(), part.to()));
    return portfolios;
  }

  /** Whether a name stands beside an office. */
  public boolean named(Office office) {
    return named.contains(office);
  }

  /** At how many places the text names someone. */
  public int times(Participant who) {
    return times.getOrDefault(who, 0);
  }

  /** Every place that names one of them, in the order of the text. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** Those between two tokens, in the order of the text. */
  public List<Mention> mentions(int from, int to) {
    return mentions.subList(first(from), first(to));
  }

  /** The first that begins at a token or behind it. */
  private int first(int token) {
    return Halving.first(mentions.size(), i -> mentions.get(i).name().from() < token);
  }

  /** The one whom the text names with such an office; empty if there are none or several. */
  public Optional<Participant> only(Role role) {
    List<Participant> holders =
        roles.entrySet().stream()
            .filter(who -> who.getValue().contains(role))
            .map(Map.Entry::getKey)
            .limit(2)
            .toList();
    return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
  }

  /** Whether a participant may be the one whom an office alone means. */
  public boolean holds(Participant who, Party.Pronoun meant) {
    boolean role = roles.getOrDefault(who, Set.of()).contains(meant.role());
    boolean country =
        meant.country().isEmpty() || who.country().equals(Optional.of(meant.country()));
    // There are too many kinds of them: the office has to be the same.
    boolean many = meant.role() == Role.OFFICIAL || meant.role() == Role.ENVOY;
    boolean office = !many || called(who, meant.head());
    return role && country && office;
  }

  /** Whether someone has no higher office than a spokesperson has. */
  public boolean serves(Participant who) {
    return roles.getOrDefault(who, Set.of()).equals(EnumSet.of(Role.OFFICIAL));
  }

  /** The office phrases that name someone. */
  public List<Office> held(Participant who) {
    return List.copyOf(held.getOrDefault(who, List.of()));
  }

  /** Whether the text gives someone an office with such a head, {@code Kral}. */
  public boolean called(Participant who, String head) {
    return heads.getOrDefault(who, Set.of()).contains(head);
  }

  /**
   * The one holder of such an office in a country whom the text names; a participant without a name
   * if it names none, and nobody if it names several.
   */
  public Optional<Participant> holder(Role role, String country) {
    List<Member> any = byCountry.getOrDefault(country, List.of());
    List<Member> fitting = any.stream().filter(member -> member.fits(role)).limit(2).toList();
    if (fitting.isEmpty()) {
      if (any.size() == 1 && any.get(0).stands(role)) {
        return Optional.of(any.get(0).who()); // Who came in the minister's place.
      }
      return Optional.of(new Participant(Optional.empty(), Optional.of(country)));
    }
    return fitting.size() == 1 ? Optional.of(fitting.get(0).who()) : Optional.empty();
  }
}
