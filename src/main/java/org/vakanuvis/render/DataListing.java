package org.vakanuvis.render;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.DataFiles;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.Phrases;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.Site;
import org.vakanuvis.model.SiteFile;

/** The front matter of all releases and their meetings as files for download, cut by year. */
final class DataListing {
  private final Site site;
  private final Archive archive;
  private final CsvTable<Release> releases = ReleaseTable.of(this::url);
  private final CsvTable<MeetingTable.Row> meetings = MeetingTable.of(this::url);
  private final ReleaseLines lines = new ReleaseLines(this::url);

  DataListing(Site site, Archive archive) {
    this.site = site;
    this.archive = archive;
  }

  /** The files of each period and what describes them all, made as they are asked for. */
  Stream<SiteFile> files(Phrases phrases) {
    DataPackage described = new DataPackage(site, archive, phrases);
    return Stream.concat(
        DataFiles.periods(archive.releases()).entrySet().stream()
            .flatMap(period -> files(period.getKey(), period.getValue())),
        Stream.of(described.schema(releases), described.schema(meetings), described.file()));
  }

  private Stream<SiteFile> files(String period, List<Release> some) {
    List<MeetingTable.Row> told = some.stream().flatMap(this::rows).toList();
    Stream<SiteFile> files =
        Stream.of(
            new SiteFile(DataFiles.csv(period).path(), releases.of(some)),
            new SiteFile(DataFiles.jsonLines(period).path(), lines.of(some)));
    return told.isEmpty()
        ? files
        : Stream.concat(
            files, Stream.of(new SiteFile(DataFiles.meetings(period).path(), meetings.of(told))));
  }

  private Stream<MeetingTable.Row> rows(Release release) {
    Archive.Entry entry = archive.entries().get(release.id());
    return IntStream.rangeClosed(1, release.meetings().size())
        .mapToObj(number -> new MeetingTable.Row(entry, number));
  }

  private String url(Release release) {
    return url(archive.address(release));
  }

  private String url(Permalink page) {
    return site.baseUrl() + page.path();
  }
}
