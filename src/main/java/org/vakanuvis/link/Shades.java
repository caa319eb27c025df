package org.vakanuvis.link;

/** Turns numbers into the few shades that an eye tells apart. */
final class Shades {
  /** The darkest. */
  static final int MOST = 5;

  private final double most;

  /** Shades for numbers up to this one. */
  Shades(int most) {
    this.most = StrictMath.log(Math.max(2, most));
  }

  /** 0 for none, else 1 to 5, by how often a number doubles. */
  int of(int count) {
    return count <= 0 ? 0 : 1 + (int) ((MOST - 1) * StrictMath.log(count) / most + 1e-9);
  }
}
