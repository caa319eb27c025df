package org.vakanuvis.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vakanuvis.link.Shared.Sort;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.DataFiles;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Findings;
import org.vakanuvis.model.Link;
import org.vakanuvis.model.MeetingLine;
import org.vakanuvis.model.Officeholder;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.Person;
import org.vakanuvis.model.PersonLine;
import org.vakanuvis.model.PressRelease;
import org.vakanuvis.model.Proof;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.ReleasePage;
import org.vakanuvis.model.ReleasePage.Named;
import org.vakanuvis.model.Surroundings;
import org.vakanuvis.turkish.Turkish;

/** Makes the page of one release from its text, its findings and its place in the archive. */
final class ReleasePages {
  private final Lines lines;
  private final Archive archive;
  private final Neighbourhood neighbourhood;

  ReleasePages(Lines lines) {
    this.lines = lines;
    this.archive = lines.archive();
    this.neighbourhood = new Neighbourhood(lines);
  }

  /**
   * What a release's page takes from the rest of the archive.
   *
   * @param mostNamed its countries, those first that its text names most often
   */
  Surroundings surroundings(Release release, List<String> mostNamed) {
    Archive.Entry entry = archive.entries().get(release.id());
    return new Surroundings(
        entry.ministers().stream().map(Lines::person).toList(),
        entry.officials().stream().map(Lines::person).toList(),
        relations(release),
        Shared.pageable(release, lines.addresses()).stream()
            .filter(lines.alone()::containsKey)
            .distinct()
            .sorted()
            .toList(),
        neighbourhood.neighbours(release, mostNamed),
        neighbourhood.related(release),
        release.standing().replaces().map(this::link).orElse(null),
        entry.replacedBy().map(newer -> link(newer.id())).orElse(null));
  }

  /** What a release's page knows of the archive where it knows no more than its surroundings. */
  static Archive.Entry entry(Release release, Surroundings around) {
    return new Archive.Entry(
        release,
        Addresses.release(release.id()),
        around.ministers().stream().map(ReleasePages::known).toList(),
        around.officials().stream().map(ReleasePages::known).toList(),
        Optional.empty(),
        0);
  }

  private static Person known(Link page) {
    return new Person(
        page.target(), page.text(), Optional.empty(), false, Optional.empty(), List.of());
  }

  /**
   * The page of a release.
   *
   * @param release its front matter with the spans of its evidence
   */
  ReleasePage page(Release release, Surroundings around, PressRelease original, Findings findings) {
    Archive.Entry entry = archive.entries().get(release.id());
    Marks marks = new Marks(original.text().length());
    Proofs proofs = new Proofs(original.text(), marks);
    new TextLinks(release, entry, lines.addresses()).lay(marks, original.text(), findings);
    Map<String, Proof> facts = facts(release, proofs);
    List<PersonLine> ministers = people(release, release.ministers(), entry.ministers(), proofs);
    List<PersonLine> officials = people(release, release.officials(), entry.officials(), proofs);
    List<Named> countries = countries(release, proofs);
    List<Named> places = named(Sort.PLACES, release.places(), around, proofs);
    List<Named> organizations = named(Sort.ORGANIZATIONS, release.organizations(), around, proofs);
    List<MeetingLine> meetings = meetings(release, proofs);
    return new ReleasePage(
        entry.address(),
        release.headline().shown(),
        PeriodPages.trail(release, lines),
        release,
        original.text(),
        original.blocks(),
        marks.list(),
        facts,
        pages(release),
        ministers,
        officials,
        countries,
        places,
        organizations,
        meetings,
        around.relations(),
        around.neighbours(),
        around.related(),
        around.replaces(),
        around.replacedBy(),
        FrontPages.link(DataFiles.originals(DataFiles.period(release))));
  }

  private Map<String, Proof> facts(Release release, Proofs proofs) {
    Map<String, Proof> facts = new LinkedHashMap<>();
    add(facts, "title", release.headline().fact(), proofs);
    add(facts, "date", release.date(), proofs);
    add(facts, "number", release.number(), proofs);
    add(facts, "source", release.source(), proofs);
    add(facts, "kind", release.kind(), proofs);
    return facts;
  }

  private Map<String, Permalink> pages(Release release) {
    Map<String, Permalink> pages = new HashMap<>();
    release
        .date()
        .flatMap(date -> DayPages.day(date.value()))
        .ifPresent(day -> pages.put("date", DayPages.address(day)));
    release
        .source()
        .ifPresent(
            source -> pages.put("source", lines.addresses().of(Sort.SOURCES, source.value())));
    release.kind().ifPresent(kind -> pages.put("kind", kind.value().address()));
    return pages;
  }

  private void add(
      Map<String, Proof> facts, String field, Optional<? extends Fact<?>> fact, Proofs proofs) {
    fact.ifPresent(
        known -> facts.put(field, proofs.next(lines.say("link.fact." + field), known.evidence())));
  }

  private List<PersonLine> people(
      Release release, List<Fact<Officeholder>> holders, List<Person> people, Proofs proofs) {
    Set<String> named = release.countries().stream().map(Fact::value).collect(Collectors.toSet());
    List<PersonLine> made = new ArrayList<>();
    for (int i = 0; i < holders.size(); i++) {
      Officeholder holder = holders.get(i).value();
      Person person = people.get(i);
      Optional<Link> country = holder.country().map(lines::country);
      String label =
          Stream.of(Optional.of(holder.name()), holder.office(), country.map(Link::text))
              .flatMap(Optional::stream)
              .collect(Collectors.joining(", "));
      made.add(
          new PersonLine(
              holder.name(),
              person.name().equals(holder.name()) ? null : person.name(),
              person.address(),
              holder.office().orElse(null),
              country.map(Link::text).orElse(null),
              country
                  .map(Link::target)
                  .filter(page -> !named.contains(holder.country().get()))
                  .orElse(null),
              proofs.next(label, holders.get(i).evidence())));
    }
    return made;
  }

  private List<Named> countries(Release release, Proofs proofs) {
    return release.countries().stream()
        .sorted(Comparator.comparing(Fact::value, lines.addresses().byCountryName()))
        .map(
            fact -> {
              Link country = lines.country(fact.value());
              Proof proof = proofs.next(country.text(), fact.evidence());
              return new Named(country.text(), country.target(), proof);
            })
        .toList();
  }

  private List<Named> named(
      Sort sort, List<Fact<String>> facts, Surroundings around, Proofs proofs) {
    return facts.stream()
        .map(
            fact -> {
              Permalink page = lines.addresses().of(sort, fact.value());
              return new Named(
                  fact.value(),
                  around.alone().contains(page) ? null : page,
                  proofs.next(fact.value(), fact.evidence()));
            })
        .toList();
  }

  private List<MeetingLine> meetings(Release release, Proofs proofs) {
    return release.meetings().stream()
        .map(
            told -> {
              String label =
                  told.meeting().value().participants().stream()
                      .map(participant -> lines.participant(release, participant).text())
                      .collect(Collectors.joining(" – "));
              Proof proof = proofs.next(label, told.meeting().evidence());
              return lines.meeting(release, told, proof);
            })
        .toList();
  }

  private List<Link> relations(Release release) {
    List<Link> links =
        Relations.pairs(release).stream()
            .map(lines::relation)
            .filter(relation -> !relation.alone())
            .map(lines::relation)
            .toList();
    return Turkish.sorted(links, Link::text);
  }

  /** The countries by how often the text names them. */
  static List<String> mostNamed(Release release) {
    return release.countries().stream()
        .sorted(
            Comparator.comparing((Fact<String> fact) -> -fact.evidence().spans().size())
                .thenComparing(Fact::value))
        .map(Fact::value)
        .toList();
  }

  /** Null where there is no such release, which is reported elsewhere. */
  private Link link(String id) {
    Archive.Entry entry = archive.entries().get(id);
    return entry == null ? null : new Link(entry.release().headline().shown(), entry.address());
  }
}
