package org.vakanuvis.render;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.DataFiles;
import org.vakanuvis.model.Fingerprint;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.Phrases;
import org.vakanuvis.model.Planned;
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
  Stream<Planned<SiteFile>> files(Phrases phrases) {
    DataPackage described = new DataPackage(site, archive, phrases);
    return Stream.concat(
        DataFiles.periods(archive.releases()).entrySet().stream()
            .flatMap(period -> files(period.getKey(), period.getValue())),
        Stream.concat(
            Stream.of(described.schema(releases), described.schema(meetings)).map(Planned::of),
            Stream.of(new Planned<>(DataFiles.PACKAGE.path(), () -> null, described::file))));
  }

  private Stream<Planned<SiteFile>> files(String period, List<Release> some) {
    Fingerprint mark = new Fingerprint();
    for (Release one : some) {
      mark.add(archive.entries().get(one.id()).mark());
      mark.add(one.file().name()).add(one.file().sha256());
    }
    long told = mark.number();
    Stream<Planned<SiteFile>> files =
        Stream.of(
            file(DataFiles.csv(period), told, () -> releases.of(some)),
            file(DataFiles.jsonLines(period), told, () -> lines.of(some)));
    return some.stream().allMatch(one -> one.meetings().isEmpty())
        ? files
        : Stream.concat(
            files,
            Stream.of(
                file(
                    DataFiles.meetings(period),
                    told,
                    () -> meetings.of(some.stream().flatMap(this::rows).toList()))));
  }

  private static Planned<SiteFile> file(Permalink file, long mark, Supplier<byte[]> bytes) {
    return new Planned<>(file.path(), () -> mark, () -> new SiteFile(file.path(), bytes.get()));
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
