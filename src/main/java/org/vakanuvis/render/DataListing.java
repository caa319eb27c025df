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

  /** Two files for each period, made as they are asked for. */
  Stream<SiteFile> files() {
    Map<String, List<Release>> periods = new TreeMap<>();
    for (Release release : archive.releases()) {
      periods.computeIfAbsent(DataFiles.period(release), period -> new ArrayList<>()).add(release);
    }
    ReleaseTable table = new ReleaseTable(this::url);
    ReleaseLines lines = new ReleaseLines(this::url);
    return periods.entrySet().stream()
        .flatMap(
            entry ->
                Stream.of(
                    new SiteFile(DataFiles.csv(entry.getKey()).path(), table.of(entry.getValue())),
                    new SiteFile(
                        DataFiles.jsonLines(entry.getKey()).path(), lines.of(entry.getValue()))));
  }

  private String url(Release release) {
    return site.baseUrl() + archive.address(release).path();
  }
}
