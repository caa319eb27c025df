package org.vakanuvis.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vakanuvis.link.ListCutter.Leaf;
import org.vakanuvis.link.ListCutter.Listed;
import org.vakanuvis.model.Edtf;
import org.vakanuvis.model.Link;
import org.vakanuvis.model.ListPage;
import org.vakanuvis.model.Page;
import org.vakanuvis.model.PeriodPage;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.Planned;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.ReleaseList;
import org.vakanuvis.model.Tally;

/** Makes the pages of years and months, and the list of what is undated. */
final class PeriodPages {
  private final Lines lines;
  private final ListCutter cutter;
  private final List<Year> years = new ArrayList<>();
  private final List<Month> months = new ArrayList<>();
  private final List<Listed> undated = new ArrayList<>();

  PeriodPages(Lines lines) {
    this.lines = lines;
    this.cutter = new ListCutter(lines);
    Map<Integer, List<Listed>> byYear = new TreeMap<>();
    for (Release release : lines.archive().releases()) {
      boolean doubtful = release.date().isPresent() && release.date().get().doubtful();
      List<Listed> listed =
          release.year().isPresent()
              ? byYear.computeIfAbsent(release.year().getAsInt(), y -> new ArrayList<>())
              : undated;
      listed.add(new Listed(release, doubtful));
    }
    byYear.forEach(
        (year, listed) -> {
          years.add(new Year(year, listed));
          ListCutter.months(listed)
              .forEach((month, some) -> months.add(new Month(year, month, some)));
        });
  }

  private record Year(int year, List<Listed> items) {
    Permalink address() {
      return PeriodPages.address(year);
    }
  }

  private record Month(int year, int month, List<Listed> items) {
    Permalink address() {
      return ListCutter.monthPage(PeriodPages.address(year), month);
    }
  }

  private static Permalink address(int year) {
    return new Permalink(Addresses.PERIODS.path() + Lines.fourDigits(year) + "/");
  }

  /** Months, then years, then the undated. */
  Stream<Planned<Page>> pages() {
    List<Link> monthLinks =
        months.stream()
            .map(month -> new Link(lines.month(month.year, month.month), month.address()))
            .toList();
    List<Link> yearLinks =
        years.stream().map(year -> new Link(Lines.fourDigits(year.year), year.address())).toList();
    return Stream.of(
            numbers(months).flatMap(i -> month(months.get(i), i, monthLinks)),
            numbers(years).flatMap(i -> year(years.get(i), i, yearLinks)),
            undated())
        .flatMap(Function.identity());
  }

  private static Stream<Integer> numbers(List<?> list) {
    return Stream.iterate(0, i -> i < list.size(), i -> i + 1);
  }

  private Stream<Planned<Page>> month(Month month, int number, List<Link> neighbours) {
    Edtf period = Edtf.parse(Lines.fourDigits(month.year) + "-" + twoDigits(month.month));
    Link year = new Link(Lines.fourDigits(month.year), address(month.year));
    List<Link> trail = lines.trail(lines.section("link.periods", Addresses.PERIODS), year);
    String label = lines.month(month.year, month.month);
    return cutter.numbered(month.address(), label, month.items).stream()
        .map(leaf -> planned(leaf, trail, period, neighbours, number, List.of()));
  }

  private static String twoDigits(int month) {
    return String.valueOf(100 + month).substring(1);
  }

  private Stream<Planned<Page>> year(Year year, int number, List<Link> neighbours) {
    List<Link> trail = lines.trail(lines.section("link.periods", Addresses.PERIODS));
    Edtf period = Edtf.parse(Lines.fourDigits(year.year));
    List<Tally> tallies = new ArrayList<>();
    ListCutter.months(year.items)
        .forEach(
            (month, items) -> {
              Permalink page = ListCutter.monthPage(year.address(), month);
              Link link = new Link(lines.month(year.year, month), page);
              tallies.add(tally(link, items));
            });
    Leaf whole = cutter.yearPage(year.address(), year.year, year.items);
    List<Link> below = new ArrayList<>(trail);
    below.add(new Link(whole.label(), whole.address()));
    Stream<Planned<Page>> monthless =
        cutter.monthless(year.address(), year.year, year.items).stream()
            .map(leaf -> list(leaf, below, "part", null));
    return Stream.concat(
        monthless,
        Stream.of(whole).map(leaf -> planned(leaf, trail, period, neighbours, number, tallies)));
  }

  private Planned<Page> planned(
      Leaf leaf,
      List<Link> trail,
      Edtf period,
      List<Link> neighbours,
      int number,
      List<Tally> tallies) {
    Link before = number > 0 ? neighbours.get(number - 1) : null;
    Link after = number + 1 < neighbours.size() ? neighbours.get(number + 1) : null;
    return Planned.page(
        leaf.address(),
        () -> Arrays.asList(leaf.mark(), before, after, tallies),
        () ->
            new PeriodPage(
                leaf.address(),
                leaf.label(),
                trail,
                period,
                before,
                after,
                tallies,
                without(tallies, leaf.list())));
  }

  /** The months of a year stand beside its list; what is left are releases that have no month. */
  private static ReleaseList without(List<Tally> months, ReleaseList list) {
    Set<Permalink> told =
        months.stream().map(month -> month.link().target()).collect(Collectors.toSet());
    List<ReleaseList.Part> rest =
        list.parts().stream().filter(part -> !told.contains(part.link().target())).toList();
    return new ReleaseList(list.total(), list.groups(), rest);
  }

  private Stream<Planned<Page>> undated() {
    return undated.isEmpty()
        ? Stream.empty()
        : cutter.numbered(Addresses.UNDATED, lines.say("link.undated"), undated).stream()
            .map(leaf -> list(leaf, lines.trail(), "undated", lines.say("link.undated-intro")));
  }

  private Planned<Page> list(Leaf leaf, List<Link> trail, String kind, String intro) {
    return Planned.page(
        leaf.address(),
        () -> List.of(kind, leaf.mark()),
        () ->
            new ListPage(leaf.address(), leaf.label(), trail, kind, intro, List.of(), leaf.list()));
  }

  /** The years with their numbers of releases. */
  List<Tally> yearTallies() {
    return years.stream()
        .map(year -> tally(new Link(Lines.fourDigits(year.year), year.address()), year.items))
        .toList();
  }

  private static Tally tally(Link link, List<Listed> items) {
    return new Tally(link, items.size(), null, items.stream().allMatch(Listed::doubtful));
  }

  /** The pages above that of a release: those of its year and month, or that of the undated. */
  static List<Link> trail(Release release, Lines lines) {
    if (release.year().isEmpty()) {
      return lines.trail(lines.section("link.undated", Addresses.UNDATED));
    }
    int year = release.year().getAsInt();
    List<Link> trail =
        lines.trail(
            lines.section("link.periods", Addresses.PERIODS),
            new Link(Lines.fourDigits(year), address(year)));
    release
        .month()
        .ifPresent(
            month ->
                trail.add(
                    new Link(
                        lines.month(year, month), ListCutter.monthPage(address(year), month))));
    return trail;
  }
}
