package org.vakanuvis.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Holds the sound of people's names against the countries that a text is about. */
final class NameOrigins {
  private static final String HOME = CountryAttribution.home();

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

  private final NameCultures cultures;
  private final Set<String> named;
  private final Map<String, NameCultures.Sound> sounds = new HashMap<>();

  /**
   * @param named the countries that the text names
   */
  NameOrigins(NameCultures cultures, Set<String> named) {
    this.cultures = cultures;
    this.named = named;
  }

  /**
   * Weighs a name against what sounds most like it of what is weighed.
   *
   * @param foreign whether the given name is none of the home country
   */
  void weigh(Person person, boolean foreign, Balance weights) {
    Set<String> countries = weights.countries();
    for (String country : countries) {
      weights.add(
          country, -cost(misfit(person, country, countries), STRANGEST), "sound of the name");
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
