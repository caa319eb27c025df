package org.vakanuvis.render;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.Country;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.model.Edtf;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Meeting;
import org.vakanuvis.model.Officeholder;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.Person;
import org.vakanuvis.model.PressRelease;
import org.vakanuvis.model.Provenance;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.ReleaseKind;
import org.vakanuvis.model.SourceFile;
import org.vakanuvis.model.Standing;

/** Archives for tests, made of as much as feeds and data files ask for. */
final class SampleArchive {
  private SampleArchive() {}

  static Archive of(Release... releases) {
    return of(List.of(releases));
  }

  static Archive of(List<Release> releases) {
    Map<String, Archive.Entry> entries = new LinkedHashMap<>();
    for (Release release : releases) {
      entries.put(
          release.id(),
          new Archive.Entry(
              release,
              new Permalink("belge/" + release.id() + "/"),
              List.of(person("kisi/rusya/sergey-lavrov/", true)),
              List.of(),
              Optional.empty(),
              0));
    }
    return new Archive(
        SamplePages.SITE,
        releases,
        entries,
        Map.of(),
        Map.of("RU", releases),
        List.of(),
        List.of(),
        SamplePages.sections(),
        SamplePages.NAVIGATION,
        new Dictionaries(
            Map.of(
                "RU",
                country("RU", "Rusya", "rusya"),
                "TM",
                country("TM", "Türkmenistan", "turkmenistan")),
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            ""));
  }

  /** The same archive with these people, and these releases of countries. */
  static Archive naming(
      Archive archive, List<Person> people, Map<String, List<Release>> countries) {
    Map<Permalink, Person> byAddress = new LinkedHashMap<>();
    people.forEach(person -> byAddress.put(person.address(), person));
    return new Archive(
        archive.site(),
        archive.releases(),
        archive.entries(),
        byAddress,
        countries,
        archive.relations(),
        archive.pages(),
        archive.sections(),
        archive.navigation(),
        archive.dictionaries());
  }

  /** A person of that address, which is the name too, in these releases. */
  static Person person(String address, boolean minister, Release... releases) {
    return new Person(
        new Permalink(address),
        address,
        Optional.of("RU"),
        minister,
        Optional.empty(),
        Stream.of(releases)
            .map(release -> new Person.Appearance(release, release.ministers().get(0)))
            .toList());
  }

  /** A release of that day, entered on another; null for neither. */
  static Release release(String id, String date, String added) {
    return release(id, "Başlık " + id, date, added, Standing.NONE);
  }

  static Release release(String id, String title, String date, String added, Standing standing) {
    return release(id, title, date, 0.9, added, standing);
  }

  /** A release whose date is that sure, from 0 to 1. */
  static Release dated(String date, double confidence) {
    return release("a", "Başlık", date, confidence, null, Standing.NONE);
  }

  private static Release release(
      String id, String title, String date, double sure, String added, Standing standing) {
    Evidence read = Evidence.read(List.of(), "sample", 0.9);
    Evidence dated = Evidence.read(List.of(), "sample", sure);
    return new Release(
        id,
        new SourceFile(
            id + ".txt", id + ".txt", "ab".repeat(32), 12, "UTF-8", PressRelease.Format.TEXT, 0, 1),
        new Release.Headline(Optional.empty(), title),
        Optional.ofNullable(date).map(day -> new Fact<>(Edtf.parse(day), dated)),
        Optional.empty(),
        Optional.of(new Fact<>("=1+1", read)),
        Optional.empty(),
        Optional.of(Fact.byEditor(ReleaseKind.VISIT)),
        List.of(
            new Fact<>(
                new Officeholder("Sergey Lavrov", Optional.of("RU"), Optional.of("Bakan")), read)),
        List.of(),
        List.of(new Fact<>("RU", read), new Fact<>("TM", Evidence.read(List.of(), "x", 0.6))),
        List.of(),
        List.of(),
        List.of(),
        List.of(
            new Release.Told(
                new Fact<>(
                    new Meeting(
                        List.of(
                            new Meeting.Participant(
                                Optional.of("Sergey Lavrov"), Optional.of("RU")),
                            new Meeting.Participant(Optional.empty(), Optional.of("TM"))),
                        Optional.empty(),
                        Optional.of("Aşkabat"),
                        Meeting.Form.VIDEO,
                        false),
                    read),
                "Lavrov \"görüştü\"")),
        new Provenance(
            Optional.empty(),
            Optional.empty(),
            Optional.ofNullable(added).map(LocalDate::parse),
            Optional.empty(),
            Optional.of("tr")),
        standing);
  }

  private static Country country(String code, String name, String slug) {
    return new Country(
        code, name, slug, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), false);
  }
}
