package org.vakanuvis.model;

/**
 * Two countries that a text names as a pair, such as {@code Türkmen-Rus ilişkileri}, in the order
 * of their codes.
 */
public record CountryPair(String first, String second) {
  public CountryPair {
    if (first.compareTo(second) >= 0) {
      throw new IllegalArgumentException("not a pair in order: " + first + ", " + second);
    }
  }

  /** The pair of two different countries, in whatever order they are named. */
  public static CountryPair of(String one, String other) {
    return one.compareTo(other) < 0 ? new CountryPair(one, other) : new CountryPair(other, one);
  }

  // What Java makes for records takes several times as long, and pairs are asked for all the time.
  @Override
  public boolean equals(Object other) {
    return other instanceof CountryPair that
        && first.equals(that.first)
        && second.equals(that.second);
  }

  @Override
  public int hashCode() {
    return 31 * first.hashCode() + second.hashCode();
  }
}
