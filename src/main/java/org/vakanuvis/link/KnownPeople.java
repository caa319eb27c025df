package org.vakanuvis.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vakanuvis.model.Authority;
import org.vakanuvis.model.Edtf;
import org.vakanuvis.turkish.OfficeTitle;
import org.vakanuvis.turkish.PersonName;

/**
 * Finds people of the authority file under the names that releases give them; safe to use from
 * several threads.
 */
final class KnownPeople {
  private final Map<String, List<Authority>> people;
  private final OfficeNames names;

  /** Those of a country, ready for comparing from when they are first asked for: few ever are. */
  private final Map<String, Compatriots> byCountry = new ConcurrentHashMap<>();

  KnownPeople(List<Authority> people, OfficeNames names) {
    this.names = names;
    this.people = people.stream().collect(Collectors.groupingBy(Authority::country));
  }

  /** The title of an office, the same for all names that it has had. */
  OfficeTitle title(String office) {
    return names.title(office);
  }

  private Compatriots of(String country) {
    return byCountry.computeIfAbsent(
        country, code -> new Compatriots(people.getOrDefault(code, List.of()), names));
  }

  /**
   * The one person who is surely meant: spelt as the authority file has it, or else, in an office
   * that the file knows of the person, abbreviated or transliterated in another way. Whom a bare
   * surname or a name that several have can mean is told by the terms of office.
   *
   * @param country its code; empty where none is told
   * @param offices all that releases give to the name
   * @param when the releases name the person; empty where that is not sure
   */
  Optional<Authority> find(
      PersonName name, String country, List<OfficeTitle> offices, Optional<Edtf> when) {
    List<Known> candidates = candidates(name, country, offices);
    if (when.isPresent() && (candidates.size() > 1 || name.abbreviated())) {
      candidates = candidates.stream().filter(known -> known.heldAny(offices, when.get())).toList();
    }
    return candidates.size() == 1 ? Optional.of(candidates.get(0).authority) : Optional.empty();
  }

  /** Whether it takes the date of a release to tell which known person a name means, if any. */
  boolean datable(PersonName name, String country, List<OfficeTitle> offices) {
    int candidates = candidates(name, country, offices).size();
    return candidates > 1 || (candidates == 1 && name.abbreviated());
  }

  private List<Known> candidates(PersonName name, String country, List<OfficeTitle> offices) {
    if (name.key().isEmpty()) {
      return List.of();
    }
    Compatriots served = of(country);
    List<Known> same =
        served.spelt.getOrDefault(name.key(), List.of()).stream()
            .filter(known -> !name.abbreviated() || known.heldAny(offices))
            .toList();
    if (same.size() == 1) {
      return same;
    }
    List<Known> alike =
        served.sounding.getOrDefault(name.surnameSkeleton(), List.of()).stream()
            .filter(known -> known.like(name) && known.heldAny(offices))
            .toList();
    return alike.isEmpty() ? same : alike;
  }

  /** The one person of a country whose name is one slip away from a name that nobody has. */
  Optional<Authority> near(PersonName name, String country) {
    Compatriots served = of(country);
    if (name.abbreviated() || served.spelt.containsKey(name.key())) {
      return Optional.empty();
    }
    List<Authority> near =
        served.people.stream()
            .filter(known -> known.oneSlipFrom(name))
            .map(known -> known.authority)
            .toList();
    return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }

  /** The people of one country, by spelling and by sound. */
  private static final class Compatriots {
    private final List<Known> people = new ArrayList<>();
    private final Map<String, List<Known>> spelt = new HashMap<>();
    private final Map<String, List<Known>> sounding = new HashMap<>();

    Compatriots(List<Authority> authorities, OfficeNames offices) {
      for (Authority authority : authorities) {
        List<PersonName> names =
            Stream.concat(Stream.of(authority.name()), authority.aliases().stream())
                .map(PersonName::of)
                .toList();
        Known known = new Known(authority, names, offices);
        people.add(known);
        Stream.concat(Stream.of(authority.key()), names.stream().map(PersonName::key))
            .distinct()
            .forEach(key -> add(spelt, key, known));
        names.stream()
            .map(PersonName::surnameSkeleton)
            .distinct()
            .forEach(sound -> add(sounding, sound, known));
      }
    }

    private static void add(Map<String, List<Known>> index, String key, Known known) {
      index.computeIfAbsent(key, k -> new ArrayList<>(1)).add(known);
    }
  }

  /** A person of the authority file with names and offices ready for comparing. */
  private static final class Known {
    private final Authority authority;
    private final List<PersonName> names;
    private final List<Term> terms;

    Known(Authority authority, List<PersonName> names, OfficeNames offices) {
      this.authority = authority;
      this.names = names;
      this.terms =
          authority.terms().stream()
              .map(term -> new Term(offices.title(term.office()), Days.of(term)))
              .toList();
    }

    /** A bare surname among the aliases is like anybody's of that surname, and tells nothing. */
    boolean like(PersonName name) {
      return names.stream().anyMatch(known -> !known.bare() && known.like(name));
    }

    boolean oneSlipFrom(PersonName name) {
      return names.stream().anyMatch(known -> Lookalikes.oneSlip(known.key(), name.key()));
    }

    boolean heldAny(List<OfficeTitle> titles) {
      return terms.stream().anyMatch(term -> term.ofAny(titles));
    }

    /**
     * Whether any of the offices was held then; if none of them is known, whether any other. Who
     * left is still named so for a while.
     */
    boolean heldAny(List<OfficeTitle> titles, Edtf when) {
      boolean known = heldAny(titles);
      Days then = Days.of(when);
      return terms.stream()
          .anyMatch(term -> (!known || term.ofAny(titles)) && term.days.near(then));
    }
  }

  private record Term(OfficeTitle office, Days days) {
    boolean ofAny(List<OfficeTitle> titles) {
      return titles.stream().anyMatch(title -> title.shares(office));
    }
  }
}
