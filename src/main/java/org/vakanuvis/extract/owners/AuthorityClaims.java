package org.vakanuvis.extract.owners;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vakanuvis.extract.holders.Person;
import org.vakanuvis.extract.names.Claim;
import org.vakanuvis.extract.persons.AuthorityIndex;
import org.vakanuvis.extract.titles.BodyWords;
import org.vakanuvis.extract.titles.Held;
import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.OfficeHead.Role;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.model.Authority;

/** Reads whose an office is from who else is known under its holder's name. */
final class AuthorityClaims {
  private final Tokens tokens;
  private final AuthorityIndex authorities;
  private final BodyWords bodies;
  private final CountryWeights weights;

  AuthorityClaims(
      Tokens tokens, AuthorityIndex authorities, BodyWords bodies, CountryWeights weights) {
    this.tokens = tokens;
    this.authorities = authorities;
    this.bodies = bodies;
    this.weights = weights;
  }

  /** By the authority file: everyone of that name served one country. */
  Claim known(Person person) {
    Held held = person.held();
    Office office = person.first().office();
    boolean world = held.role() == Role.OFFICIAL && bodies.world(tokens, office);
    if (held.role() == Role.INTERNATIONAL || world) {
      return null;
    }
    boolean full = !person.parts().abbreviated();
    boolean national = bodies.national(tokens, office);
    Set<String> countries = new HashSet<>();
    Set<String> offices = new HashSet<>();
    for (Authority authority : authorities.like(person.parts())) {
      // Dostluk Grubu Başkanı is not the Başkan of the General Assembly that he was too.
      boolean other = authority.country().isEmpty() && national;
      boolean holder = !other && authorities.held(authority, held) && sounds(authority, person);
      if (holder || (full && meant(authority, person))) {
        countries.add(authority.country());
      }
      if (holder) {
        offices.add(authority.country());
      }
    }
    // Shevardnadze served two states, Stoltenberg one and NATO: the one with that office.
    if (countries.size() > 1 && !offices.isEmpty()) {
      countries.retainAll(offices);
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

  /**
   * Whether a full name may be that of someone in the file: spelt like it, or of a country that the
   * text names, for {@code Lai Ching} of a text on Taiwan is not Li Qiang.
   */
  private boolean sounds(Authority authority, Person person) {
    return person.parts().abbreviated()
        || weights.named(authority.country())
        || AuthorityIndex.spelt(authority, person.parts());
  }

  /**
   * Whether a full name beside an office that the person of the file never held means that person.
   */
  private boolean meant(Authority authority, Person person) {
    String country = authority.country();
    // Governor Kemal Çeber only sounds like Minister Kamel Ebu Cabir.
    boolean spelt =
        person.held().role() == Role.STATE || AuthorityIndex.spelt(authority, person.parts());
    // Mustafa Halil was a premier in Cairo; who has the name in a text of Ankara is another.
    boolean abroad = weights.home(person) && !home(country) && !weights.named(country);
    // Yakub Han of a text on Afghanistan is not the one of Pakistan.
    abroad |= person.held().minister() && !home(country) && weights.others(country);
    return !country.isEmpty() && spelt && !abroad;
  }

  private static boolean home(String country) {
    return country.equals(Lexicon.HOME);
  }
}
