package org.vakanuvis.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.DirectoryPage;
import org.vakanuvis.model.DirectoryPage.Letter;
import org.vakanuvis.model.Link;
import org.vakanuvis.model.Page;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.Person;
import org.vakanuvis.model.ReleaseList.Part;
import org.vakanuvis.model.Tally;
import org.vakanuvis.turkish.Turkish;

/** Makes the lists of ministers, officials, countries, relations and years. */
final class Directories {
  /** The most entries of one page; more than there are countries, which belong on one. */
  static final int MOST = 300;

  private final Lines lines;
  private final Archive archive;

  Directories(Lines lines) {
    this.lines = lines;
    this.archive = lines.archive();
  }

  /** Every list that is not empty, behind its parts. */
  Stream<Page> pages(List<Tally> years) {
    return Stream.of(
            people("ministers", Addresses.MINISTERS, Person::minister),
            people("officials", Addresses.OFFICIALS, person -> !person.minister()),
            alphabetical("countries", Addresses.COUNTRIES, lines.countryTallies()),
            alphabetical("relations", Addresses.RELATIONS, relations()),
            years(years))
        .flatMap(pages -> pages);
  }

  private Stream<Page> people(String kind, Permalink page, Predicate<Person> which) {
    return alphabetical(
        kind, page, archive.people().values().stream().filter(which).map(lines::tally).toList());
  }

  private List<Tally> relations() {
    return archive.relations().stream()
        .map(
            relation ->
                new Tally(lines.relation(relation), relation.releases().size(), null, false))
        .toList();
  }

  private Stream<Page> years(List<Tally> years) {
    return years.isEmpty()
        ? Stream.empty()
        : Stream.of(page("years", Addresses.PERIODS, List.of(new Letter(null, years)), List.of()));
  }

  /** A short list, the most frequent first. */
  Stream<Page> byCount(String kind, Permalink page, List<Tally> entries) {
    return entries.isEmpty()
        ? Stream.empty()
        : Stream.of(
            page(
                kind,
                page,
                List.of(new Letter(null, Counts.most(entries, entries.size()))),
                List.of()));
  }

  /** A list under letters, behind the pages of its letters where it is long; none where empty. */
  Stream<Page> alphabetical(String kind, Permalink page, Collection<Tally> entries) {
    Map<String, List<Tally>> letters = new LinkedHashMap<>();
    Turkish.sorted(entries, entry -> entry.link().text())
        .forEach(
            entry ->
                letters
                    .computeIfAbsent(Turkish.initial(entry.link().text()), l -> new ArrayList<>())
                    .add(entry));
    if (entries.size() <= MOST) {
      List<Letter> all = new ArrayList<>();
      letters.forEach((letter, some) -> all.add(new Letter(letter, some)));
      return all.isEmpty() ? Stream.empty() : Stream.of(page(kind, page, all, List.of()));
    }
    List<Part> parts = new ArrayList<>();
    letters.forEach(
        (letter, some) ->
            parts.add(new Part(new Link(letter, letterPage(page, letter)), some.size(), false)));
    return Stream.concat(
        letters.entrySet().stream()
            .flatMap(letter -> letterPages(kind, page, letter.getKey(), letter.getValue())),
        Stream.of(page(kind, page, List.of(), parts)));
  }

  /** The pages of one letter of a long list. */
  private Stream<Page> letterPages(
      String kind, Permalink directory, String letter, List<Tally> entries) {
    Permalink first = letterPage(directory, letter);
    int pages = (entries.size() + MOST - 1) / MOST;
    List<Page> made = new ArrayList<>();
    for (int number = 1; number <= pages; number++) {
      List<Part> parts = new ArrayList<>();
      for (int other = 1; other <= pages && pages > 1; other++) {
        int count = Math.min(MOST, entries.size() - (other - 1) * MOST);
        Link link = new Link(String.valueOf(other), numbered(first, other));
        parts.add(new Part(link, count, other == number));
      }
      int end = Math.min(entries.size(), number * MOST);
      List<Tally> some = entries.subList((number - 1) * MOST, end);
      Link whole = lines.section("link." + kind, directory);
      String title = lines.say("link.part", whole.text(), letter);
      made.add(
          new DirectoryPage(
              numbered(first, number),
              number == 1 ? title : lines.say("link.numbered", title, number),
              lines.trail(whole),
              kind,
              List.of(new Letter(letter, some)),
              parts));
    }
    return made.stream();
  }

  /** Letters that fold to the same one in ASCII get a number: {@code c/}, {@code c-2/} for Ç. */
  private static Permalink letterPage(Permalink directory, String letter) {
    String slug = Turkish.slug(letter);
    String part = slug.isEmpty() ? "0" : letter.charAt(0) < 128 ? slug : slug + "-2";
    return new Permalink(directory.path() + part + "/");
  }

  private static Permalink numbered(Permalink first, int number) {
    return number == 1 ? first : new Permalink(first.path() + number + "/");
  }

  private DirectoryPage page(String kind, Permalink page, List<Letter> letters, List<Part> parts) {
    return new DirectoryPage(page, lines.say("link." + kind), lines.trail(), kind, letters, parts);
  }
}
