package org.vakanuvis.gold;

import java.util.Locale;

/** How much of a list field was found, and how much of what was found is right. */
final class Count {
  private int right;
  private int found;
  private int gold;

  void add(int newRight, int newFound, int newGold) {
    right += newRight;
    found += newFound;
    gold += newGold;
  }

  double precision() {
    return found == 0 ? (gold == 0 ? 1 : 0) : (double) right / found;
  }

  double recall() {
    return gold == 0 ? (found == 0 ? 1 : 0) : (double) right / gold;
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "P %.4f  R %.4f  F1 %.4f   (%d right, %d found, %d gold)",
        precision(),
        recall(),
        f1(),
        right,
        found,
        gold);
  }
}
