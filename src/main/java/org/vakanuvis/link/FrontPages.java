package org.vakanuvis.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.ContentPage;
import org.vakanuvis.model.DataFiles;
import org.vakanuvis.model.DataPage;
import org.vakanuvis.model.DataPage.Download;
import org.vakanuvis.model.Edtf;
import org.vakanuvis.model.GuidePage;
import org.vakanuvis.model.HomePage;
import org.vakanuvis.model.Link;
import org.vakanuvis.model.NotFoundPage;
import org.vakanuvis.model.Page;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.Person;
import org.vakanuvis.model.RedirectPage;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.ReleaseLine;
import org.vakanuvis.model.SearchPage;
import org.vakanuvis.model.Section;
import org.vakanuvis.model.Tally;
import org.vakanuvis.model.TextPage;

/** Makes the pages there is one of: home, data, search, not found, and what editors wrote. */
final class FrontPages {
  /** How many releases, people and countries the home page shows. */
  private static final int SHOWN = 12;

  private final Lines lines;
  private final Archive archive;

  FrontPages(Lines lines) {
    this.lines = lines;
    this.archive = lines.archive();
  }

  /** All of them, the home page last. */
  Stream<Page> pages(List<Tally> years) {
    return Stream.of(
            archive.pages().stream().map(this::text),
            archive.releases().stream()
                .filter(release -> !release.standing().aliases().isEmpty())
                .flatMap(this::redirects),
            folders(),
            guide(),
            Stream.of(data(), search(), notFound(), home(years)))
        .flatMap(pages -> pages);
  }

  private Page text(ContentPage page) {
    return new TextPage(
        new Permalink(page.slug() + "/"), page.title(), lines.trail(), page.markdown());
  }

  private Stream<Page> redirects(Release release) {
    return release.standing().aliases().stream()
        .map(
            alias ->
                new RedirectPage(
                    AddressBook.alias(alias),
                    release.headline().shown(),
                    archive.address(release)));
  }

  private Stream<Page> folders() {
    return archive.sections().stream()
        .map(Section::link)
        .flatMap(
            list ->
                Addresses.FOLDERS.entrySet().stream()
                    .filter(folder -> folder.getValue().equals(list.target()))
                    .map(folder -> new RedirectPage(folder.getKey(), list.text(), list.target())));
  }

  private Stream<Page> guide() {
    return archive.sections().isEmpty()
        ? Stream.empty()
        : Stream.of(
            new GuidePage(
                Addresses.GUIDE, lines.say("link.guide"), lines.trail(), archive.sections()));
  }

  private Page notFound() {
    return new NotFoundPage(Addresses.NOT_FOUND, lines.say("link.not-found"));
  }

  private Page data() {
    List<Download> files = new ArrayList<>();
    DataFiles.periods(archive.releases())
        .forEach(
            (period, releases) -> {
              int count = releases.size();
              files.add(download(DataFiles.csv(period), "csv", period, count));
              if (releases.stream().anyMatch(release -> !release.meetings().isEmpty())) {
                files.add(download(DataFiles.meetings(period), "csv", period, count));
              }
              files.add(download(DataFiles.jsonLines(period), "jsonl", period, count));
              files.add(download(DataFiles.originals(period), "zip", period, count));
            });
    return new DataPage(Addresses.DATA, lines.say("link.data"), lines.trail(), files);
  }

  private Page search() {
    return new SearchPage(Addresses.SEARCH, lines.say("link.search"), lines.trail());
  }

  private static Download download(Permalink file, String kind, String period, int releases) {
    return new Download(link(file), kind, period, releases);
  }

  /** A file under its own name. */
  static Link link(Permalink file) {
    return new Link(file.path().substring(file.path().lastIndexOf('/') + 1), file);
  }

  private Page home(List<Tally> years) {
    List<Release> releases = archive.releases();
    List<Release> dated = releases.stream().filter(r -> r.year().isPresent()).toList();
    List<Tally> ministers =
        archive.people().values().stream().filter(Person::minister).map(lines::tally).toList();
    List<Tally> countries = lines.countryTallies();
    return new HomePage(
        Permalink.HOME,
        archive.site().title(),
        releases.size(),
        ministers.size(),
        countries.size(),
        releases.stream().mapToInt(FrontPages::meetings).sum(),
        releases.size() - dated.size(),
        span(dated),
        latest(dated),
        added(releases),
        years,
        Counts.most(countries, SHOWN),
        Counts.most(ministers, SHOWN),
        new WorldPages(lines).map(),
        archive.sections());
  }

  private static int meetings(Release release) {
    return (int) release.meetings().stream().filter(Release.Told::held).count();
  }

  /** From the first date to that which ends last, each as exactly as it is known. */
  private static Edtf span(List<Release> dated) {
    if (dated.isEmpty()) {
      return null;
    }
    String first = date(dated.get(0)).text();
    String last =
        dated.stream()
            .map(FrontPages::date)
            .max(Comparator.comparing(date -> date.latest().orElseThrow()))
            .orElseThrow()
            .text();
    String begin = first.substring(0, (first + "/").indexOf('/'));
    String end = last.substring(last.indexOf('/') + 1);
    return Edtf.parse(begin.equals(end) ? begin : begin + "/" + end);
  }

  private static Edtf date(Release dated) {
    return dated.date().orElseThrow().value();
  }

  private List<ReleaseLine> latest(List<Release> dated) {
    List<Release> latest =
        new ArrayList<>(dated.subList(Math.max(0, dated.size() - SHOWN), dated.size()));
    Collections.reverse(latest);
    return latest.stream().map(release -> lines.release(release, false)).toList();
  }

  private List<ReleaseLine> added(List<Release> releases) {
    return AddedPage.newest(releases, SHOWN).stream()
        .map(release -> lines.release(release, false))
        .toList();
  }
}
