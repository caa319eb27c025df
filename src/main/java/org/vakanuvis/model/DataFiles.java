package org.vakanuvis.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the files for download are cut by year, and where they and the feeds stand. */
public final class DataFiles {
  /** The period of releases whose year is not known. */
  public static final String UNDATED = "tarihsiz";

  /** What describes all files to programs. */
  public static final Permalink PACKAGE = new Permalink("veri/datapackage.json");

  private DataFiles() {}

  /** The releases of each period, in their order, the undated last. */
  public static SortedMap<String, List<Release>> periods(List<Release> releases) {
    return releases.stream()
        .collect(Collectors.groupingBy(DataFiles::period, TreeMap::new, Collectors.toList()));
  }

  /** The period whose files hold a release: the year in which its date begins, or undated. */
  public static String period(Release release) {
    return release
        .date()
        .flatMap(date -> date.value().earliest())
        .map(day -> String.valueOf(day.getYear()))
        .orElse(UNDATED);
  }

  /** The front matter of a period's releases as a table. */
  public static Permalink csv(String period) {
    return new Permalink("veri/belgeler-" + period + ".csv");
  }

  /** The front matter of a period's releases, one JSON object a line. */
  public static Permalink jsonLines(String period) {
    return new Permalink("veri/belgeler-" + period + ".jsonl");
  }

  /** The feed of a page's newest releases; empty where none of them has a day. */
  public static Optional<Permalink> feed(Permalink page, Stream<Release> releases) {
    return releases.anyMatch(release -> release.news().isPresent())
        ? Optional.of(new Permalink(page.path() + "akis.xml"))
        : Optional.empty();
  }

  /** The meetings that a period's releases tell, as a table; there is none where they tell none. */
  public static Permalink meetings(String period) {
    return new Permalink("veri/gorusmeler-" + period + ".csv");
  }

  /**
   * What the fields of a sort of table mean.
   *
   * @param table as the names of its files begin
   */
  public static Permalink schema(String table) {
    return new Permalink("veri/" + table + ".schema.json");
  }

  /** The original files of a period's releases. */
  public static Permalink originals(String period) {
    return new Permalink("veri/asillar-" + period + ".zip");
  }
}
