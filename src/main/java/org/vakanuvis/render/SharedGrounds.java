package org.vakanuvis.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vakanuvis.model.PersonLine;
import org.vakanuvis.model.Proof;
import org.vakanuvis.model.ReleasePage;

/** Brings together what was read by the same rule with the same confidence, to be said once. */
final class SharedGrounds {
  private SharedGrounds() {}

  /**
   * Facts that rest on the same.
   *
   * @param ground one of them, for rule, confidence and doubt
   * @param proofs all of them, in the order of the page
   */
  public record Group(Proof ground, List<Proof> proofs) {
    public Group {
      proofs = List.copyOf(proofs);
    }
  }

  /** The groups of these facts, in the order in which they begin. */
  static List<Group> of(List<?> named) {
    // By text, not by a record: to compare records takes several times as long.
    Map<String, List<Proof>> groups = new LinkedHashMap<>();
    for (Object name : named) {
      Proof proof =
          name instanceof PersonLine person ? person.proof() : ((ReleasePage.Named) name).proof();
      groups.computeIfAbsent(ground(proof), ground -> new ArrayList<>()).add(proof);
    }
    return groups.values().stream().map(proofs -> new Group(proofs.get(0), proofs)).toList();
  }

  private static String ground(Proof proof) {
    return proof.rule() + ' ' + proof.percent() + proof.confirmed() + proof.doubtful();
  }
}
