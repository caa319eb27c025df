package org.vakanuvis.extract.owners;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.vakanuvis.extract.holders.Person;
import org.vakanuvis.extract.names.Balance;
import org.vakanuvis.extract.persons.NameCultures;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.OfficeHead;

/** Holds the sound of people's names against the countries that a text is about. */
final class NameOrigins {
  private static final String HOME = Lexicon.HOME;

  /** By so much less, as logarithms, names may be likely in the country where they are at home. */
  private static final double COMMON = 8;

  /** By how much less likely than that a name has to be in a country to cost it one. */
  private static final double STRANGE = 2;

  /** By so much less a name is likely where few people bear it. */
  private static final double RARE = 12;

  /** By so much less it is where hardly anyone does. */
  private static final double UNKNOWN = 14;

  /** By so much less it is where nobody does. */
  private static final double UNHEARD = 20;

  /** What the sound of a name costs a country at most. */
  private static final double STRANGEST = 8;

  /** What it costs the home country at most that a name sounds like one of any other. */
  private static final double FOREIGN = 1.5;

  /** What it costs another country at most that a name sounds like one of the home country. */
  private static final double OWN = 5;

  /** The same of those who hold no office of a state, or one whose holders at home are known. */
  private static final double EMIGRANT = 2;

  /** By less than so much a name fits two countries alike. */
  private static final double SAME = 1;

  /** By so much less it fits where one of its words is unheard of. */
  private static final double ALIEN = 12;

  /** By so much better a name fits another country where it is hardly one of the home country. */
  private static final double BETTER = 8;

  private final NameCultures cultures;
  private final Set<String> named;

  /** All countries but the home country that the text is about. */
  private final Set<String> abroad;

  private final Map<String, NameCultures.Sound> sounds = new HashMap<>();

  /**
   * @param named the countries that the text names
   * @param placed those whose places it names
   */
  NameOrigins(NameCultures cultures, Set<String> named, Set<String> placed) {
    this.cultures = cultures;
    this.named = named;
    this.abroad = new HashSet<>(named);
    abroad.addAll(placed);
    abroad.remove(HOME);
  }

  /**
   * Whether a country of the text is at home with a name that is hardly one of the home country.
   */
  boolean theirs(Person person) {
    return sound(person).misfit(HOME, abroad) > BETTER;
  }

  /** Whether people of the home country are called so, and hardly anyone of the others is. */
  boolean own(Person person) {
    boolean known = !person.parts().bare() && !person.parts().abbreviated();
    return known
        && !abroad.isEmpty()
        && elsewhere(person, HOME) < SAME
        && abroad.stream().allMatch(country -> apart(person, country) > ALIEN);
  }

  /** Whether a name is at home in a country as well as in the home country. */
  boolean fits(Person person, String country) {
    return apart(person, country) < SAME;
  }

  /** Whether none of a name's words is unheard of in a country and known in the home country. */
  boolean heard(Person person, String country) {
    return apart(person, country) < ALIEN;
  }

  /** By how much better a name fits the home country. */
  private double apart(Person person, String country) {
    return country.equals(HOME) ? 0 : sound(person).misfit(country, Set.of(HOME));
  }

  /** Whether hardly anyone in a country bears a name that people of the home country have. */
  boolean ours(Person person, String country) {
    return apart(person, country) > UNHEARD;
  }

  /**
   * Weighs a name against what sounds most like it of what is weighed.
   *
   * @param turkish whether the name is one of the home country
   * @param foreign whether the given name is none of it
   */
  void weigh(Person person, boolean turkish, boolean foreign, Balance weights) {
    Set<String> countries = weights.countries();
    for (String country : countries) {
      weights.add(
          country, -cost(misfit(person, country, countries), STRANGEST), "sound of the name");
    }
    // Members of parliament are often children of those who went abroad; our own heads are known.
    boolean seat = person.held().role() != OfficeHead.Role.OFFICIAL;
    seat = seat && !person.held().listed();
    for (String country : turkish ? countries : Set.<String>of()) {
      double most = seat ? OWN : EMIGRANT;
      weights.add(country, -cost(apart(person, country), most), "sound of the name");
    }
    // A foreigner of whom the text tells no country is not of the home country for want of one.
    double abroad = foreign ? cost(elsewhere(person, HOME), FOREIGN) : 0;
    weights.add(HOME, -abroad, "sound of the name");
  }

  private static double cost(double misfit, double most) {
    return Math.min(most, Math.max(0, misfit - COMMON) / STRANGE);
  }

  /** Whether in another country of the text people are called so, and few are in this one. */
  boolean strange(Person person, String country) {
    return misfit(person, country, named) > RARE;
  }

  /** Whether in another country of the text people are called so, and hardly anyone in this one. */
  boolean unlikely(Person person, String country) {
    return misfit(person, country, named) > UNKNOWN;
  }

  /** Whether anywhere else people are called so, and nobody in this country. */
  boolean alien(Person person, String country) {
    return elsewhere(person, country) > UNHEARD;
  }

  private double elsewhere(Person person, String country) {
    return sound(person).misfit(country);
  }

  /**
   * By how much a person's name fits another of some countries better. That it fits the home
   * country better tells little: its language spells the names of half of Asia like its own.
   */
  private double misfit(Person person, String country, Set<String> countries) {
    Set<String> others = new HashSet<>(countries);
    others.remove(HOME);
    others.remove(country);
    return others.isEmpty() ? 0 : sound(person).misfit(country, others);
  }

  private NameCultures.Sound sound(Person person) {
    return sounds.computeIfAbsent(person.name(), cultures::sound);
  }
}
