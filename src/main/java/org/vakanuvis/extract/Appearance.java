package org.vakanuvis.extract;

/**
 * A person named beside an office.
 *
 * @param name where and how
 * @param office the phrase; of a list, the one that heads it
 * @param held what the phrase makes the person
 * @param claim the country that the words beside it tell; null for none
 */
record Appearance(Name name, Office office, Held held, Claim claim) {
  Appearance with(Claim newClaim) {
    return new Appearance(name, office, held, newClaim);
  }

  Appearance with(Held newHeld) {
    return new Appearance(name, office, newHeld, claim);
  }
}
