package org.vakanuvis.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.vakanuvis.model.Authority;
import org.vakanuvis.model.Edtf;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Officeholder;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.Person;
import org.vakanuvis.model.Release;
import org.vakanuvis.turkish.OfficeTitle;
import org.vakanuvis.turkish.PersonName;

/** Tells who is who: one person, one key, one page, under whatever spelling. */
final class WhoIsWho {
  private final KnownPeople known;
  private final OfficeRoles roles;
  private final Addresses addresses;
  private final Map<Claim, Named> claims = new LinkedHashMap<>();

  /** Who is named in each release; by the very release, for comparing two takes long. */
  private final IdentityHashMap<Release, List<Named>> ministers = new IdentityHashMap<>();

  private final IdentityHashMap<Release, List<Named>> officials = new IdentityHashMap<>();
  private final Map<String, PersonName> names = new HashMap<>();

  /**
   * Who is meant by holders, whatever the date of the release; by the very holder, of whom notes
   * have but one.
   */
  private final IdentityHashMap<Officeholder, Named> undated = new IdentityHashMap<>();

  private final Map<Claim, Boolean> datable = new HashMap<>();
  private final Map<String, Identity> identities = new HashMap<>();
  private final Map<Permalink, Person> people = new TreeMap<>();

  /** Who is who in these releases, which are in the archive's order. */
  WhoIsWho(List<Release> releases, KnownPeople known, OfficeRoles roles, Addresses addresses) {
    this.known = known;
    this.roles = roles;
    this.addresses = addresses;
    for (Release release : releases) {
      ministers.put(release, note(release, release.ministers()));
      officials.put(release, note(release, release.officials()));
    }
    identify();
    for (Release release : releases) {
      appear(release, release.ministers(), ministers.get(release), true);
      appear(release, release.officials(), officials.get(release), false);
    }
    for (Identity identity : identities.values()) {
      identity.person = identity.person();
      people.put(identity.person.address(), identity.person);
    }
  }

  private static void appear(
      Release release, List<Fact<Officeholder>> holders, List<Named> named, boolean asMinisters) {
    for (int i = 0; i < holders.size(); i++) {
      named.get(i).identity.appear(release, holders.get(i), asMinisters);
    }
  }

  /** Everyone by address. */
  Map<Permalink, Person> people() {
    return Collections.unmodifiableMap(people);
  }

  /** Who is meant by the ministers of one of the releases, in its order. */
  List<Person> ministers(Release release) {
    return people(ministers.get(release));
  }

  /** Who is meant by the officials of one of the releases, in its order. */
  List<Person> officials(Release release) {
    return people(officials.get(release));
  }

  private static List<Person> people(List<Named> named) {
    return named.stream().map(one -> one.identity.person).toList();
  }

  private PersonName name(Officeholder holder) {
    return names.computeIfAbsent(holder.name(), PersonName::of);
  }

  private List<Named> note(Release release, List<Fact<Officeholder>> holders) {
    return holders.stream().map(holder -> note(release, holder.value())).toList();
  }

  private Named note(Release release, Officeholder holder) {
    Named known = undated.get(holder);
    if (known != null) {
      return known;
    }
    PersonName name = name(holder);
    Claim claim = claim(release, holder, name);
    Named named = claims.computeIfAbsent(claim, c -> new Named(name, claim));
    holder.office().ifPresent(named.offices::add);
    if (!claim.dated) {
      undated.put(holder, named);
    }
    return named;
  }

  /**
   * One name of one country is one person; an abbreviated one only within one office, and one that
   * several known people can have only within the time of one of them.
   */
  private Claim claim(Release release, Officeholder holder, PersonName name) {
    String country = holder.country().orElse("");
    String office = holder.office().orElse("");
    Claim within = new Claim(name.key(), country, office, false, Optional.empty());
    List<OfficeTitle> offices = office.isEmpty() ? List.of() : List.of(known.title(office));
    if (datable.computeIfAbsent(within, c -> known.datable(name, country, offices))) {
      Optional<Authority> bearer =
          known.find(name, country, offices, release.date().flatMap(WhoIsWho::sure));
      return new Claim(name.key(), country, office, true, bearer);
    }
    return name.abbreviated()
        ? within
        : new Claim(name.key(), country, "", false, Optional.empty());
  }

  private static Optional<Edtf> sure(Fact<Edtf> date) {
    return Optional.of(date)
        .filter(fact -> !fact.doubtful() && fact.value().yearKnown())
        .map(Fact::value);
  }

  /**
   * What is taken for one person.
   *
   * @param office only where the name is not enough
   * @param dated whether it takes the date of a release to tell who it is
   * @param bearer who of the known people it is by that date, if any
   */
  private record Claim(
      String key, String country, String office, boolean dated, Optional<Authority> bearer) {}

  /** Full names first, so that initials find them; bare surnames last, so that they find both. */
  private void identify() {
    Map<String, List<Named>> bySurname = new HashMap<>();
    identify(named -> !named.name.abbreviated(), bySurname);
    identify(named -> named.name.abbreviated() && !named.name.bare(), bySurname);
    identify(named -> named.name.bare(), bySurname);
  }

  private void identify(Predicate<Named> which, Map<String, List<Named>> bySurname) {
    List<Named> identified = claims.values().stream().filter(which).toList();
    for (Named named : identified) {
      List<OfficeTitle> offices = named.offices.stream().map(known::title).toList();
      Optional<Authority> authority =
          named.claim.dated
              ? named.claim.bearer
              : known.find(named.name, named.claim.country, offices, Optional.empty());
      named.identity =
          authority
              .map(person -> identity(named.claim.country, person.key(), authority))
              .or(() -> namesake(named, bySurname.getOrDefault(named.surname(), List.of())))
              .orElseGet(() -> identity(named.claim.country, named.name.key(), Optional.empty()));
      named.identity.offices.addAll(named.offices);
    }
    identified.forEach(
        named -> bySurname.computeIfAbsent(named.surname(), s -> new ArrayList<>(1)).add(named));
  }

  private Identity identity(String country, String key, Optional<Authority> authority) {
    return identities.computeIfAbsent(
        country + "/" + key, k -> new Identity(country, key, authority));
  }

  /** The one person of the country and office whose name the abbreviated one can be. */
  private Optional<Identity> namesake(Named abbreviated, List<Named> others) {
    Set<Identity> namesakes = new HashSet<>();
    for (Named other : abbreviated.name.abbreviated() ? others : List.<Named>of()) {
      boolean refuted = abbreviated.claim.dated && other.identity.authority.isPresent();
      if (!refuted && abbreviated.name.like(other.name) && sharesOffice(abbreviated, other)) {
        namesakes.add(other.identity);
      }
    }
    return namesakes.size() == 1 ? namesakes.stream().findFirst() : Optional.empty();
  }

  private boolean sharesOffice(Named one, Named other) {
    return one.offices.stream()
        .map(known::title)
        .anyMatch(office -> other.offices.stream().map(known::title).anyMatch(office::shares));
  }

  /** A name in one country with all offices that releases give to it. */
  private static final class Named {
    private final PersonName name;
    private final Claim claim;
    private final Set<String> offices = new LinkedHashSet<>();
    private Identity identity;

    Named(PersonName name, Claim claim) {
      this.name = name;
      this.claim = claim;
    }

    String surname() {
      return claim.country + "/" + name.surname();
    }
  }

  /** A person while appearances are gathered. */
  private final class Identity {
    private final String country;
    private final String key;
    private final Optional<Authority> authority;
    private final Set<String> offices = new HashSet<>();
    private final List<Person.Appearance> appearances = new ArrayList<>();
    private boolean minister;
    private Person person;

    Identity(String country, String key, Optional<Authority> authority) {
      this.country = country;
      this.key = key;
      this.authority = authority;
    }

    void appear(Release release, Fact<Officeholder> holder, boolean asMinister) {
      int last = appearances.size() - 1;
      if (last < 0 || !appearances.get(last).release().id().equals(release.id())) {
        appearances.add(new Person.Appearance(release, holder));
      }
      minister |= asMinister;
    }

    Person person() {
      boolean governed =
          authority.stream()
              .flatMap(known -> known.terms().stream())
              .anyMatch(term -> roles.government(term.office()));
      return new Person(
          country.isEmpty()
              ? Addresses.person(international(), key)
              : addresses.person(country, key),
          authority.map(Authority::name).orElseGet(() -> CanonicalName.of(appearances)),
          Optional.of(country).filter(code -> !code.isEmpty()),
          minister || governed,
          authority,
          appearances);
    }

    private boolean international() {
      return authority.isPresent() || offices.stream().anyMatch(roles::international);
    }
  }
}
