package org.vakanuvis.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.vakanuvis.link.ListCutter.Leaf;
import org.vakanuvis.link.ListCutter.Listed;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.Country;
import org.vakanuvis.model.CountryPage;
import org.vakanuvis.model.DataFiles;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Fingerprint;
import org.vakanuvis.model.Link;
import org.vakanuvis.model.Meeting;
import org.vakanuvis.model.MeetingLine;
import org.vakanuvis.model.Officeholder;
import org.vakanuvis.model.Page;
import org.vakanuvis.model.Person;
import org.vakanuvis.model.Planned;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.Tally;
import org.vakanuvis.turkish.Turkish;

/** Makes the pages of countries. */
final class CountryPages {
  private final Lines lines;
  private final ListedPages listed;
  private final RelationPages pairs;
  private final Map<String, List<Person>> people = new HashMap<>();
  private final Map<String, List<Archive.Relation>> relations = new HashMap<>();

  CountryPages(Lines lines) {
    this.lines = lines;
    this.listed = new ListedPages(lines);
    this.pairs = new RelationPages(lines);
    for (Person person : lines.archive().people().values()) {
      person.country().ifPresent(code -> add(people, code, person));
    }
    for (Archive.Relation relation : lines.archive().relations()) {
      add(relations, relation.first(), relation);
      add(relations, relation.second(), relation);
    }
  }

  private static <T> void add(Map<String, List<T>> index, String code, T value) {
    index.computeIfAbsent(code, c -> new ArrayList<>()).add(value);
  }

  /** A country's page, with the parts of its list. */
  Planned<Page> page(String code, List<Release> releases) {
    List<Link> trail = lines.trail(lines.section("link.countries", Addresses.COUNTRIES));
    return listed.page(
        lines.country(code),
        trail,
        () -> releases.stream().map(one -> new Listed(one, doubtful(code, one))).toList(),
        () -> mark(code, releases),
        release -> meetings(code, release),
        (leaf, meetings) -> page(code, releases, trail, leaf, meetings));
  }

  /** Stands for all that the page shows. */
  private Object mark(String code, List<Release> releases) {
    Fingerprint mark = new Fingerprint();
    people.getOrDefault(code, List.of()).forEach(person -> mark.add(lines.mark(person)));
    relations
        .getOrDefault(code, List.of())
        .forEach(pair -> mark.add(pair.address().path()).add(lines.mark(pair)));
    return mark.add(lines.mark(releases)).number();
  }

  /** Whether the country stands in the release only in doubt. */
  private static boolean doubtful(String code, Release release) {
    for (Fact<String> fact : release.countries()) {
      if (fact.value().equals(code) && !fact.doubtful()) {
        return false;
      }
    }
    return doubtful(code, release.ministers()) && doubtful(code, release.officials());
  }

  private static boolean doubtful(String code, List<Fact<Officeholder>> people) {
    for (Fact<Officeholder> person : people) {
      if (serves(person.value(), code) && !person.doubtful()) {
        return false;
      }
    }
    return true;
  }

  private static boolean serves(Officeholder holder, String code) {
    return holder.country().filter(code::equals).isPresent();
  }

  private List<MeetingLine> meetings(String code, Release release) {
    return release.meetings().stream()
        .filter(
            told -> told.meeting().value().participants().stream().anyMatch(one -> of(code, one)))
        .map(told -> lines.meeting(release, told))
        .toList();
  }

  private static boolean of(String code, Meeting.Participant participant) {
    return participant.country().filter(code::equals).isPresent();
  }

  private Met met(String code, List<Release> releases) {
    Met met = new Met(lines);
    for (Release release : releases) {
      for (Release.Told told : release.meetings()) {
        if (told.meeting().value().participants().stream().anyMatch(one -> of(code, one))) {
          met.count(release, told, one -> of(code, one));
        }
      }
    }
    return met;
  }

  private CountryPage page(
      String code,
      List<Release> releases,
      List<Link> trail,
      Leaf leaf,
      List<MeetingLine> meetings) {
    Country country = lines.archive().dictionaries().countries().get(code);
    return new CountryPage(
        leaf.address(),
        lines.addresses().countryName(code),
        trail,
        code,
        country == null ? List.of() : names(country),
        country == null ? List.of() : country.formerNames(),
        people(code, true),
        people(code, false),
        relations(code),
        met(code, releases).people(),
        Counts.years(releases.stream()),
        meetings,
        leaf.list(),
        few(code),
        DataFiles.feed(lines.addresses().country(code), releases.stream()).orElse(null));
  }

  /** The names it bears, without those that it bore once. */
  private List<String> names(Country country) {
    return Stream.of(country.officialNames(), country.aliases(), country.abbreviations())
        .flatMap(List::stream)
        .distinct()
        .filter(name -> country.formerNames().stream().noneMatch(old -> old.startsWith(name + " ")))
        .toList();
  }

  private List<Tally> people(String code, boolean ministers) {
    return Counts.most(
        people.getOrDefault(code, List.of()).stream()
            .filter(person -> person.minister() == ministers)
            .map(person -> withoutNote(lines.tally(person)))
            .toList(),
        Counts.MOST);
  }

  /** The country is plain on its own page. */
  private static Tally withoutNote(Tally tally) {
    return new Tally(tally.link(), tally.count(), null, tally.doubtful());
  }

  private List<Tally> relations(String code) {
    List<Tally> tallies =
        relations.getOrDefault(code, List.of()).stream()
            .map(relation -> tally(code, relation))
            .toList();
    return Counts.most(tallies, tallies.size());
  }

  /** What stands here of countries of which few releases tell. */
  private List<CountryPage.Few> few(String code) {
    String page = lines.addresses().country(code).file();
    List<CountryPage.Few> few =
        relations.getOrDefault(code, List.of()).stream()
            .filter(relation -> relation.few() && relation.address().file().equals(page))
            .map(relation -> pairs.few(relation, other(code, relation)))
            .toList();
    return Turkish.sorted(few, one -> one.other().text());
  }

  private static String other(String code, Archive.Relation relation) {
    return relation.first().equals(code) ? relation.second() : relation.first();
  }

  private Tally tally(String code, Archive.Relation relation) {
    String other = lines.addresses().countryName(other(code, relation));
    Link link = new Link(other, relation.address());
    return new Tally(link, relation.releases().size(), null, doubtful(relation));
  }

  private static boolean doubtful(Archive.Relation relation) {
    return relation.releases().stream().allMatch(release -> Relations.doubtful(relation, release));
  }
}
