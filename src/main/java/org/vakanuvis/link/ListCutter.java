package org.vakanuvis.link;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.vakanuvis.model.Fingerprint;
import org.vakanuvis.model.Link;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.ReleaseList;

/**
 * Cuts long lists of releases into numbered pages, a list that would have too many of them by
 * decade, such a decade by year, such a year by month, so that an edit touches only some pages of
 * its own period and no list makes more pages than it fills.
 */
final class ListCutter {
  /** The most entries that one page lists. */
  static final int MOST = 100;

  /** With more entries than this a list is cut by decade, a decade by year, a year by month. */
  private static final int MANY = 25 * MOST;

  /** Up to this many entries need no headings. */
  private static final int FEW = 10;

  /** Sorts what has no year or month behind what has one. */
  private static final int UNKNOWN = Integer.MAX_VALUE;

  private final Lines lines;

  ListCutter(Lines lines) {
    this.lines = lines;
  }

  /**
   * A release of a list.
   *
   * @param doubtful whether what puts it there is in doubt
   */
  record Listed(Release release, boolean doubtful) {}

  /** One page of a list; its lines are made when they are asked for. */
  final class Leaf {
    private final Permalink address;
    private final String label;
    private final int total;
    private final List<Listed> items;
    private final Heading heading;
    private final List<ReleaseList.Part> parts;

    private Leaf(
        Permalink address,
        String label,
        int total,
        List<Listed> items,
        Heading heading,
        List<ReleaseList.Part> parts) {
      this.address = address;
      this.label = label;
      this.total = total;
      this.items = items;
      this.heading = heading;
      this.parts = parts;
    }

    Permalink address() {
      return address;
    }

    /** What part it is, such as {@code Mart 2021}; empty for the page that the list belongs to. */
    String label() {
      return label;
    }

    /** Those that stand on this page, in the archive's order. */
    List<Listed> items() {
      return items;
    }

    /** Stands for all that it shows. */
    long mark() {
      Fingerprint mark = new Fingerprint().add(label).add(total).add(heading).add(parts);
      for (Listed item : items) {
        mark.add(lines.mark(item.release)).add(item.doubtful ? 1L : 0L);
      }
      return mark.number();
    }

    ReleaseList list() {
      return new ReleaseList(total, groups(items, heading), parts);
    }

    /** Those alone of which this holds, so many of the whole list; the parts stay as they are. */
    ReleaseList list(Predicate<Release> which, int many) {
      List<Listed> some = items.stream().filter(item -> which.test(item.release)).toList();
      return new ReleaseList(many, groups(some, heading), parts);
    }
  }

  private enum Heading {
    NONE,
    YEAR,
    MONTH
  }

  /** The pages of a list, that to which it belongs first. */
  List<Leaf> whole(Permalink page, List<Listed> items) {
    if (items.size() <= MOST) {
      Heading heading = items.size() <= FEW ? Heading.NONE : Heading.YEAR;
      return List.of(new Leaf(page, "", items.size(), items, heading, List.of()));
    }
    if (items.size() <= MANY) {
      return numbered(page, "", items, Heading.YEAR);
    }
    List<Leaf> leaves = new ArrayList<>();
    List<ReleaseList.Part> parts = new ArrayList<>();
    by(items, ListCutter::decade)
        .forEach(
            (begin, listed) -> {
              if (begin == UNKNOWN) {
                Link undated = new Link(lines.say("link.undated"), below(page, "tarihsiz"));
                leaves.addAll(numbered(undated.target(), undated.text(), listed));
                parts.add(new ReleaseList.Part(undated, listed.size(), false));
              } else {
                decade(page, begin, listed, leaves, parts);
              }
            });
    leaves.add(0, new Leaf(page, "", items.size(), List.of(), Heading.NONE, parts));
    return leaves;
  }

  private static int decade(Release release) {
    int year = number(release.year());
    return year == UNKNOWN ? UNKNOWN : year - year % 10;
  }

  /** The pages of a decade, or of its years, and how the list leads to them. */
  private void decade(
      Permalink page,
      int begin,
      List<Listed> items,
      List<Leaf> leaves,
      List<ReleaseList.Part> parts) {
    if (items.size() <= MANY) {
      String first = Lines.fourDigits(begin);
      String last = Lines.fourDigits(begin + 9);
      Link link = new Link(first + "–" + last, below(page, first + "-" + last));
      leaves.addAll(numbered(link.target(), link.text(), items, Heading.YEAR));
      parts.add(new ReleaseList.Part(link, items.size(), false));
      return;
    }
    by(items, release -> number(release.year()))
        .forEach(
            (year, listed) -> {
              String label = Lines.fourDigits(year);
              Link link = new Link(label, below(page, label));
              leaves.addAll(year(link.target(), year, listed));
              parts.add(new ReleaseList.Part(link, listed.size(), false));
            });
  }

  private List<Leaf> year(Permalink page, int year, List<Listed> items) {
    if (items.size() > MOST && items.size() <= MANY) {
      return numbered(page, Lines.fourDigits(year), items, Heading.MONTH);
    }
    List<Leaf> leaves = new ArrayList<>();
    leaves.add(yearPage(page, year, items));
    leaves.addAll(monthless(page, year, items));
    if (items.size() > MOST) {
      months(items)
          .forEach(
              (month, listed) ->
                  leaves.addAll(
                      numbered(monthPage(page, month), lines.month(year, month), listed)));
    }
    return leaves;
  }

  /** The page of a year: all its releases, or its months and what has no month. */
  Leaf yearPage(Permalink page, int year, List<Listed> items) {
    String label = Lines.fourDigits(year);
    if (items.size() <= MOST) {
      Heading heading = items.size() <= FEW ? Heading.NONE : Heading.MONTH;
      return new Leaf(page, label, items.size(), items, heading, List.of());
    }
    List<ReleaseList.Part> parts = new ArrayList<>();
    months(items)
        .forEach(
            (month, listed) -> {
              Link link = new Link(lines.month(year, month), monthPage(page, month));
              parts.add(new ReleaseList.Part(link, listed.size(), false));
            });
    List<Listed> rest = withoutMonth(items);
    if (rest.size() > MOST) {
      Link link = new Link(lines.say("link.month-unknown"), monthPage(page, 0));
      parts.add(new ReleaseList.Part(link, rest.size(), false));
      rest = List.of();
    }
    return new Leaf(page, label, items.size(), rest, Heading.MONTH, parts);
  }

  /** The pages of those of a long year that have no month, where they are too many for its page. */
  List<Leaf> monthless(Permalink page, int year, List<Listed> items) {
    List<Listed> rest = items.size() > MOST ? withoutMonth(items) : List.of();
    String label = Lines.fourDigits(year) + ", " + lines.say("link.month-unknown");
    return rest.size() > MOST ? numbered(monthPage(page, 0), label, rest) : List.of();
  }

  /** The releases of a year by month, from 1. */
  static Map<Integer, List<Listed>> months(List<Listed> items) {
    Map<Integer, List<Listed>> months = by(items, release -> number(release.month()));
    months.remove(UNKNOWN);
    return months;
  }

  private static List<Listed> withoutMonth(List<Listed> items) {
    return items.stream().filter(listed -> listed.release.month().isEmpty()).toList();
  }

  /** The page of a month below that of its year. */
  static Permalink monthPage(Permalink year, int month) {
    return below(year, String.valueOf(100 + month).substring(1));
  }

  /** Pages by number, the first under the list's own address. */
  List<Leaf> numbered(Permalink page, String label, List<Listed> items) {
    return numbered(page, label, items, Heading.NONE);
  }

  private List<Leaf> numbered(Permalink page, String label, List<Listed> items, Heading heading) {
    int pages = Math.max(1, (items.size() + MOST - 1) / MOST);
    List<List<Listed>> cut = new ArrayList<>();
    for (int i = 0; i < pages; i++) {
      cut.add(items.subList(i * MOST, Math.min(items.size(), (i + 1) * MOST)));
    }
    List<String> names = names(cut, heading);
    List<Leaf> leaves = new ArrayList<>();
    for (int number = 1; number <= pages; number++) {
      List<ReleaseList.Part> parts = new ArrayList<>();
      for (int other = 1; other <= pages && pages > 1; other++) {
        Link link = new Link(names.get(other - 1), numberedPage(page, other));
        parts.add(new ReleaseList.Part(link, 0, other == number));
      }
      Permalink address = numberedPage(page, number);
      List<Listed> some = cut.get(number - 1);
      // Pages behind the first tell nothing of the others that changes with each release added.
      int total = number == 1 ? items.size() : some.size();
      leaves.add(new Leaf(address, label(label, number), total, some, heading, parts));
    }
    return leaves;
  }

  private String label(String label, int number) {
    return number == 1
        ? label
        : label.isEmpty()
            ? lines.say("link.page", number)
            : lines.say("link.numbered", label, number);
  }

  /** What tells pages apart: the years of each where no two have the same, else their numbers. */
  private List<String> names(List<List<Listed>> pages, Heading heading) {
    List<String> years = pages.stream().map(this::years).toList();
    return heading == Heading.YEAR && Set.copyOf(years).size() == years.size()
        ? years
        : IntStream.rangeClosed(1, pages.size()).mapToObj(String::valueOf).toList();
  }

  private String years(List<Listed> items) {
    IntSummaryStatistics years =
        items.stream().flatMapToInt(one -> one.release.year().stream()).summaryStatistics();
    if (years.getCount() == 0) {
      return lines.say("link.undated");
    }
    String first = Lines.fourDigits(years.getMin());
    return years.getMin() == years.getMax()
        ? first
        : first + "–" + Lines.fourDigits(years.getMax());
  }

  private static Permalink numberedPage(Permalink page, int number) {
    return number == 1 ? page : below(page, String.valueOf(number));
  }

  private static Permalink below(Permalink page, String part) {
    return new Permalink(page.path() + part + "/");
  }

  private List<ReleaseList.Group> groups(List<Listed> items, Heading heading) {
    Map<Integer, List<Listed>> groups =
        by(
            items,
            release ->
                switch (heading) {
                  case NONE -> 0;
                  case YEAR -> number(release.year());
                  case MONTH -> number(release.month());
                });
    List<ReleaseList.Group> made = new ArrayList<>();
    groups.forEach(
        (number, listed) ->
            made.add(
                new ReleaseList.Group(
                    heading(heading, number),
                    listed.stream()
                        .map(item -> lines.release(item.release, item.doubtful))
                        .toList())));
    return made;
  }

  private String heading(Heading heading, int number) {
    return switch (heading) {
      case NONE -> null;
      case YEAR -> number == UNKNOWN ? lines.say("link.undated") : Lines.fourDigits(number);
      case MONTH -> number == UNKNOWN ? lines.say("link.month-unknown") : lines.monthName(number);
    };
  }

  private static Map<Integer, List<Listed>> by(List<Listed> items, ToIntFunction<Release> number) {
    Map<Integer, List<Listed>> groups = new TreeMap<>();
    List<Listed> group = List.of();
    int last = Integer.MIN_VALUE;
    for (Listed listed : items) {
      int own = number.applyAsInt(listed.release);
      // In the archive's order most come one behind the other.
      if (own != last) {
        group = groups.computeIfAbsent(own, n -> new ArrayList<>());
        last = own;
      }
      group.add(listed);
    }
    return groups;
  }

  private static int number(OptionalInt known) {
    return known.orElse(UNKNOWN);
  }
}
