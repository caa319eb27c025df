package org.vakanuvis.model;

import java.nio.charset.StandardCharsets;

/** Compares text that stands as UTF-8 among other bytes, mostly without making it a string. */
public final class Utf8 {
  private Utf8() {}

  /**
   * As {@link String#compareTo} does; quick where both are ASCII but for a few letters.
   *
   * @param from the first byte of the text
   * @param end behind its last
   */
  public static int compare(byte[] bytes, int from, int end, String other) {
    int at = from;
    int i = 0;
    while (at < end && i < other.length() && bytes[at] > 0 && bytes[at] == other.charAt(i)) {
      at++;
      i++;
    }
    if (at < end && i < other.length() && bytes[at] > 0 && other.charAt(i) < 0x80) {
      return bytes[at] - other.charAt(i);
    }
    String rest = new String(bytes, at, end - at, StandardCharsets.UTF_8);
    return rest.compareTo(other.substring(i));
  }
}
