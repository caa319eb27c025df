package org.vakanuvis.model;

/**
 * The permanent address of a page or file below the site's root, or of a place on a page.
 *
 * @param path ASCII, without a slash at its head: {@code ulke/rusya/} for a page, {@code
 *     ulke/rusya/#iliski-suriye} for a place on it, {@code akis.xml} for a file, empty for the home
 *     page
 */
public record Permalink(String path) implements Comparable<Permalink> {
  /** The home page. */
  public static final Permalink HOME = new Permalink("");

  private static final String INDEX = "index.html";

  /** The file that stands there: a page's {@code index.html}, or the file itself. */
  public String file() {
    String whole = path.substring(0, end());
    return folder() ? whole + INDEX : whole;
  }

  /** Where what leads to the page ends and the name of a place on it begins. */
  private int end() {
    int place = path.indexOf('#');
    return place < 0 ? path.length() : place;
  }

  private boolean folder() {
    int end = end();
    return end == 0 || path.charAt(end - 1) == '/';
  }

  /**
   * How another page leads here, relative, with the file's name, so that it works under any project
   * path and from a folder without a server.
   */
  public String from(Permalink page) {
    String base = page.path;
    int common = 0;
    int end = end();
    int shorter = Math.min(end, base.length());
    for (int i = 0; i < shorter && path.charAt(i) == base.charAt(i); i++) {
      if (base.charAt(i) == '/') {
        common = i + 1;
      }
    }
    StringBuilder way = new StringBuilder();
    for (int i = common; i < base.length(); i++) {
      if (base.charAt(i) == '/') {
        way.append("../");
      }
    }
    way.append(path, common, end);
    if (folder()) {
      way.append(INDEX);
    }
    return way.append(path, end, path.length()).toString();
  }

  // What Java makes for records costs the start of a run, and lookups of addresses, more than this.
  @Override
  public boolean equals(Object other) {
    return other instanceof Permalink that && path.equals(that.path);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  /** By path. */
  @Override
  public int compareTo(Permalink other) {
    return path.compareTo(other.path);
  }
}
