package org.vakanuvis.model;

/**
 * The permanent address of a page or file below the site's root.
 *
 * @param path ASCII, without a slash at its head: {@code ulke/rusya/} for a page, {@code akis.xml}
 *     for a file, empty for the home page
 */
public record Permalink(String path) implements Comparable<Permalink> {
  /** The home page. */
  public static final Permalink HOME = new Permalink("");

  private static final String INDEX = "index.html";

  /** The file that stands there: a page's {@code index.html}, or the file itself. */
  public String file() {
    return folder() ? path + INDEX : path;
  }

  private boolean folder() {
    return path.isEmpty() || path.endsWith("/");
  }

  /**
   * How another page leads here, relative, with the file's name, so that it works under any project
   * path and from a folder without a server.
   */
  public String from(Permalink page) {
    String base = page.path;
    int common = 0;
    int shorter = Math.min(path.length(), base.length());
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
    way.append(path, common, path.length());
    return (folder() ? way.append(INDEX) : way).toString();
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
