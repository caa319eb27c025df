package org.vakanuvis.extract.head;

/**
 * Who publishes a text, as far as it tells.
 *
 * @param country the code; empty where nothing tells
 * @param ministry whether it is a part of a government, whose bare offices are its own
 */
public record Publisher(String country, boolean ministry) {
  /** Nothing is known of it. */
  public static final Publisher UNKNOWN = new Publisher("", false);
}
