package org.vakanuvis.extract.holders;

import org.vakanuvis.extract.names.Claim;
import org.vakanuvis.extract.titles.Held;
import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.words.Name;

/**
 * A person named beside an office.
 *
 * @param name where and how
 * @param office the phrase; of a list, the one that heads it
 * @param held what the phrase makes the person
 * @param claim the country that the words beside it tell; null for none
 */
public record Appearance(Name name, Office office, Held held, Claim claim) {
  /** The same with another claim; null takes it away. */
  public Appearance with(Claim newClaim) {
    return new Appearance(name, office, held, newClaim);
  }

  /** The same with another office held. */
  public Appearance with(Held newHeld) {
    return new Appearance(name, office, newHeld, claim);
  }
}
