package org.vakanuvis.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vakanuvis.model.Authority;
import org.vakanuvis.turkish.OfficeTitle;
import org.vakanuvis.turkish.PersonName;

/** Finds people of the authority file under the names that releases give them. */
final class KnownPeople {
  private final Map<String, List<Known>> spelt = new HashMap<>();
  private final Map<String, List<Known>> byCountry = new HashMap<>();
  private final Map<String, List<Known>> sounding = new HashMap<>();

  KnownPeople(List<Authority> people) {
    for (Authority authority : people) {
      List<PersonName> names =
          Stream.concat(Stream.of(authority.name()), authority.aliases().stream())
              .map(PersonName::of)
              .toList();
      Known known = new Known(authority, names);
      byCountry.computeIfAbsent(authority.country(), c -> new ArrayList<>()).add(known);
      Stream.concat(Stream.of(authority.key()), names.stream().map(PersonName::key))
          .distinct()
          .forEach(key -> add(spelt, authority.country(), key, known));
      names.stream()
          .map(PersonName::surnameSkeleton)
          .distinct()
          .forEach(sound -> add(sounding, authority.country(), sound, known));
    }
  }

  private static void add(Map<String, List<Known>> index, String country, String key, Known known) {
    index.computeIfAbsent(country + "/" + key, k -> new ArrayList<>(1)).add(known);
  }

  /**
   * The one person who is surely meant: spelt as the authority file has it, or else, in an office
   * that the file knows of the person, abbreviated or transliterated in another way.
   *
   * @param country empty where none is told
   * @param offices all that releases give to the name
   */
  Optional<Authority> find(PersonName name, Optional<String> country, List<OfficeTitle> offices) {
    if (name.key().isEmpty()) {
      return Optional.empty();
    }
    String served = country.orElse("");
    List<Known> same =
        spelt.getOrDefault(served + "/" + name.key(), List.of()).stream()
            .filter(known -> !name.abbreviated() || known.heldAny(offices))
            .toList();
    if (same.size() == 1) {
      return Optional.of(same.get(0).authority);
    }
    List<Known> alike =
        sounding.getOrDefault(served + "/" + name.surnameSkeleton(), List.of()).stream()
            .filter(known -> known.like(name) && known.heldAny(offices))
            .toList();
    return alike.size() == 1 ? Optional.of(alike.get(0).authority) : Optional.empty();
  }

  /** The one person of a country whose name is one slip away from a name that nobody has. */
  Optional<Authority> near(PersonName name, String country) {
    if (name.abbreviated() || spelt.containsKey(country + "/" + name.key())) {
      return Optional.empty();
    }
    List<Authority> near =
        byCountry.getOrDefault(country, List.of()).stream()
            .filter(known -> known.oneSlipFrom(name))
            .map(known -> known.authority)
            .toList();
    return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }

  /** A person of the authority file with names and offices ready for comparing. */
  private static final class Known {
    private final Authority authority;
    private final List<PersonName> names;
    private final List<OfficeTitle> offices;

    Known(Authority authority, List<PersonName> names) {
      this.authority = authority;
      this.names = names;
      this.offices =
          authority.terms().stream().map(Authority.Term::office).map(OfficeTitle::of).toList();
    }

    /** A bare surname among the aliases is like anybody's of that surname, and tells nothing. */
    boolean like(PersonName name) {
      return names.stream().anyMatch(known -> !known.bare() && known.like(name));
    }

    boolean oneSlipFrom(PersonName name) {
      return names.stream().anyMatch(known -> Lookalikes.oneSlip(known.key(), name.key()));
    }

    boolean heldAny(List<OfficeTitle> titles) {
      return titles.stream().anyMatch(title -> offices.stream().anyMatch(title::shares));
    }
  }
}
