package org.vakanuvis.gold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vakanuvis.gold.GoldRelease.Person;

/** The largest one-to-one matching of gold people and found ones. */
final class Matching {
  private final List<List<Integer>> edges = new ArrayList<>();
  private final Map<Integer, Integer> goldOf = new HashMap<>();

  private Matching(List<Person> gold, List<Person> found, boolean withCountry) {
    for (Person person : gold) {
      List<Integer> fitting = new ArrayList<>();
      for (int j = 0; j < found.size(); j++) {
        if (person.fits(found.get(j), withCountry)) {
          fitting.add(j);
        }
      }
      edges.add(fitting);
    }
    for (int i = 0; i < gold.size(); i++) {
      place(i, new HashSet<>());
    }
  }

  /** The index of the gold person for each index of a found one that has a match. */
  static Map<Integer, Integer> of(List<Person> gold, List<Person> found, boolean withCountry) {
    return new Matching(gold, found, withCountry).goldOf;
  }

  private boolean place(int i, Set<Integer> seen) {
    for (int j : edges.get(i)) {
      if (seen.add(j) && (!goldOf.containsKey(j) || place(goldOf.get(j), seen))) {
        goldOf.put(j, i);
        return true;
      }
    }
    return false;
  }
}
