package org.vakanuvis.model;

import java.util.List;

/**
 * The page that offers the archive's data and originals for download.
 *
 * @param files what can be had
 */
public record DataPage(Permalink address, String title, List<Link> trail, List<Download> files)
    implements Page {
  public DataPage {
    trail = List.copyOf(trail);
    files = List.copyOf(files);
  }

  /**
   * A file to download.
   *
   * @param kind {@code csv jsonl zip}
   * @param period the year, {@code tarihsiz} for undated releases
   * @param releases how many releases it holds
   */
  public record Download(Link link, String kind, String period, int releases) {}
}
