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

  /** What the sound of a name costs a country at most. */
  private static final double STRANGEST = 8;

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

  /** Weighs a name against what sounds most like it of what is weighed. */
  void weigh(Person person, Balance weights) {
    Set<String> countries = weights.countries();
    for (String country : countries) {
      double cost = Math.max(0, misfit(person, country, countries) - COMMON) / STRANGE;
      weights.add(country, -Math.min(STRANGEST, cost), "sound of the name");
    }
  }

  /** By how much a person's name fits some country of the world better. */
  double elsewhere(Person person, String country) {
    return sound(person).misfit(country);
  }

  /** By how much a person's name fits another country of the text better. */
  double misfit(Person person, String country) {
    return misfit(person, country, named);
  }

  /**
   * By how much a person's name fits another of some countries better. That it fits the home
   * country better tells little: its language spells the names of half of Asia like its own.
   */
  private double misfit(Person person, String country, Set<String> countries) {
    Set<String> others = new HashSet<>(countries);
    others.remove(HOME);
    return sound(person).misfit(country, others);
  }

  private NameCultures.Sound sound(Person person) {
    return sounds.computeIfAbsent(person.name(), cultures::sound);
  }
}
