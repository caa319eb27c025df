package org.vakanuvis.model;

import java.util.Optional;
import java.util.stream.Stream;

/** How the files for download are cut by year, and where they and the feeds stand. */
public final class DataFiles {
  /** The period of releases whose year is not known. */
  public static final String UNDATED = "tarihsiz";

  private DataFiles() {}

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

  /** The original files of a period's releases. */
  public static Permalink originals(String period) {
    return new Permalink("veri/asillar-" + period + ".zip");
  }
}
