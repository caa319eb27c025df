package org.vakanuvis.extract.holders;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.vakanuvis.extract.names.Claim;
import org.vakanuvis.extract.titles.Held;
import org.vakanuvis.extract.words.Name;
import org.vakanuvis.extract.words.OfficeHead.Role;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.turkish.PersonName;

/** A person of a text while he or she is put together from all places that name one. */
public final class Person {
  private final List<Appearance> appearances = new ArrayList<>();
  private final List<Name> names = new ArrayList<>();
  private Name fullest;
  private PersonName parts;
  private Person kin;
  private Claim told;
  private Held held;

  /** Begins with one place where the person is named beside an office. */
  public Person(Appearance first) {
    add(first);
  }

  /** Adds a place where the person is named beside an office, and the name there. */
  public void add(Appearance appearance) {
    appearances.add(appearance);
    told = surer(appearance.claim());
    held = null;
    add(appearance.name());
  }

  /** Adds a place where the person is named, with an office or without one. */
  public void add(Name name) {
    names.add(name);
    if (fullest == null || fuller(name, fullest)) {
      fullest = name;
      parts = name.parts();
    }
  }

  private static boolean fuller(Name name, Name other) {
    int more = weight(name.text()) - weight(other.text());
    return more > 0;
  }

  /** One name in full weighs more than two initials, {@code Sergey} more than {@code S. V.} */
  private static int weight(String name) {
    int weight = 0;
    boolean shouted = name.length() > 4;
    for (String word : name.split(" ", -1)) {
      weight += word.length() <= 2 ? 2 : 5;
    }
    for (int i = 0; i < name.length(); i++) {
      shouted &= !Character.isLowerCase(name.charAt(i));
    }
    return shouted ? weight - 1 : weight;
  }

  /** Where the person is named beside an office, in the order in which that was added. */
  public List<Appearance> appearances() {
    return appearances;
  }

  /** Puts what is known better in the place of each appearance; null takes one out. */
  public void replace(UnaryOperator<Appearance> better) {
    appearances.replaceAll(better);
    appearances.removeIf(Objects::isNull);
    told = null;
    appearances.forEach(appearance -> told = surer(appearance.claim()));
    held = null;
  }

  /** Notes whose predecessor or successor it is; null for one without a name. */
  public void succeeds(Person other) {
    kin = other;
  }

  /** One who had or gets the same office; null for none. */
  public Person kin() {
    return kin;
  }

  /** Where the person is named, in the order in which that was added. */
  public List<Name> names() {
    return names;
  }

  /** The fullest form of the name where it stands. */
  public Name fullest() {
    return fullest;
  }

  /** The fullest form of the name that the text has. */
  public String name() {
    return fullest.text();
  }

  /** The fullest form of the name, taken apart. */
  public PersonName parts() {
    return parts;
  }

  /** The first of the appearances, of which there has to be one. */
  public Appearance first() {
    return appearances.get(0);
  }

  /**
   * The surest country that words beside the name tell, or the international body of one who served
   * a state before; null for none.
   */
  public Claim told() {
    for (Appearance appearance : appearances) {
      if (world(appearance) && appearances.stream().allMatch(Person::noState)) {
        return appearance.claim();
      }
    }
    return told;
  }

  /** Whether someone serves an international body. */
  private static boolean world(Appearance appearance) {
    return appearance.claim() != null && appearance.claim().country().isEmpty();
  }

  /** Whether someone serves no state, or no longer. */
  private static boolean noState(Appearance appearance) {
    return appearance.held().former() || world(appearance);
  }

  private Claim surer(Claim claim) {
    boolean surer = claim != null && (told == null || claim.confidence() > told.confidence());
    return surer ? claim : told;
  }

  /** Whether another country is told than this one. */
  public boolean rules(Claim claim) {
    return told != null
        && claim != null
        && told.confidence() > Evidence.DOUBTFUL_BELOW
        && !told.country().equals(claim.country());
  }

  /** The fullest of the offices that the text gives: of a government, of a known field, long. */
  public Held held() {
    if (held == null) {
      held = fullestHeld();
    }
    return held;
  }

  private Held fullestHeld() {
    Held best = null;
    for (Appearance appearance : appearances) {
      Held held = appearance.held();
      if (best == null || rank(held) > rank(best)) {
        best = held;
      }
    }
    if (once(best) && !best.former()) {
      for (Appearance appearance : appearances) {
        // Eski Bakan Çavuşoğlu stays one where a later sentence calls him Bakan.
        boolean full = appearance.held().title().indexOf(' ') > 0;
        full |= appearance.held().appointed();
        if (!appearance.held().former() && full) {
          return best;
        }
      }
      return best.over(best.title());
    }
    return best;
  }

  /** Whether an office of the kind is held no more: not by the former police chief, now premier. */
  private boolean once(Held best) {
    boolean seat = best.role().government();
    return appearances.stream()
        .map(Appearance::held)
        .filter(Held::former)
        .anyMatch(held -> !seat || held.role().government() || held.role() == Role.STATE);
  }

  private static int rank(Held held) {
    int words = held.title().split(" ", -1).length;
    int field = words > 1 ? 100 : 0;
    return (held.minister() ? 1000 : 0) + field + (held.former() ? 0 : 20) + Math.min(words, 19);
  }
}
