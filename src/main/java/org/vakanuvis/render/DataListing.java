package org.vakanuvis.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.DataFiles;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.Site;
import org.vakanuvis.model.SiteFile;

/** The front matter of all releases as files for download, cut by year. */
final class DataListing {
  private final Site site;
  private final Archive archive;

  DataListing(Site site, Archive archive) {
    this.site = site;
    this.archive = archive;
  }

  /** Two files for each period, made one after the other as they are asked for. */
  Stream<SiteFile> files() {
    Map<String, List<Release>> periods = new TreeMap<>();
    for (Release release : archive.releases()) {
      periods.computeIfAbsent(DataFiles.period(release), period -> new ArrayList<>()).add(release);
    }
    return periods.entrySet().stream()
        .flatMap(period -> Stream.of(true, false).map(table -> file(period, table)));
  }

  private SiteFile file(Map.Entry<String, List<Release>> period, boolean table) {
    return table
        ? new SiteFile(
            DataFiles.csv(period.getKey()).path(),
            new ReleaseTable(this::url).of(period.getValue()))
        : new SiteFile(
            DataFiles.jsonLines(period.getKey()).path(),
            new ReleaseLines(this::url).of(period.getValue()));
  }

  private String url(Release release) {
    return site.baseUrl() + archive.address(release).path();
  }
}
