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

  /** The file that stands there: a page's {@code index.html}, or the file itself. */
  public String file() {
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }

  /**
   * How another page leads here, relative, with the file's name, so that it works under any project
   * path and from a folder without a server.
   */
  public String from(Permalink page) {
    String target = file();
    String base = page.file();
    int common = 0;
    for (int slash = base.indexOf('/'); slash >= 0; slash = base.indexOf('/', slash + 1)) {
      if (!target.startsWith(base.substring(0, slash + 1))) {
        break;
      }
      common = slash + 1;
    }
    long climbs = base.substring(common).chars().filter(c -> c == '/').count();
    return "../".repeat((int) climbs) + target.substring(common);
  }

  /** By path. */
  @Override
  public int compareTo(Permalink other) {
    return path.compareTo(other.path);
  }
}
