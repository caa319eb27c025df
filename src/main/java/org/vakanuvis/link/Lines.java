package org.vakanuvis.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.Authority;
import org.vakanuvis.model.CountryPair;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Fingerprint;
import org.vakanuvis.model.Link;
import org.vakanuvis.model.Meeting;
import org.vakanuvis.model.MeetingLine;
import org.vakanuvis.model.Once;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.Person;
import org.vakanuvis.model.Phrases;
import org.vakanuvis.model.Proof;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.ReleaseLine;
import org.vakanuvis.model.ReleaseMarks;
import org.vakanuvis.model.Tally;

/** Makes the links and lines that pages are made of. */
final class Lines implements ReleaseMarks {
  private final Archive archive;
  private final Addresses addresses;
  private final Phrases phrases;

  /**
   * The place of each release in the archive's order; by the very release, for it is asked for with
   * every line of every list, and to find an id among all ids takes longer.
   */
  private final IdentityHashMap<Release, Integer> places;

  /** By place. */
  private final long[] releaseMarks;

  private final Map<CountryPair, Archive.Relation> relations = new HashMap<>();

  private final Supplier<Map<Permalink, Release>> alone;

  /** By id; a release stands in a dozen lists, and its line is the same in all of them. */
  private final Map<String, ReleaseLine> known = new ConcurrentHashMap<>();

  private final Map<Permalink, Long> marks = new ConcurrentHashMap<>();
  private final Map<CountryPair, Long> pairMarks = new ConcurrentHashMap<>();

  Lines(Archive archive, Addresses addresses, Phrases phrases) {
    this.archive = archive;
    this.addresses = addresses;
    this.phrases = phrases;
    this.places = new IdentityHashMap<>(archive.releases().size());
    archive.releases().forEach(release -> places.put(release, places.size()));
    this.releaseMarks =
        archive.releases().stream()
            .mapToLong(release -> archive.entries().get(release.id()).mark())
            .toArray();
    this.alone = new Once<>(() -> Shared.alone(archive.releases(), addresses));
    for (Archive.Relation relation : archive.relations()) {
      relations.put(CountryPair.of(relation.first(), relation.second()), relation);
    }
  }

  Archive archive() {
    return archive;
  }

  /** Stands for all that pages show of a release beside its own. */
  long mark(Release release) {
    Integer place = places.get(release);
    return place == null ? archive.entries().get(release.id()).mark() : releaseMarks[place];
  }

  /** The place of one of the archive's releases in its order. */
  int place(Release release) {
    return places.get(release);
  }

  /** The same for the release that has a place. */
  long mark(int place) {
    return releaseMarks[place];
  }

  @Override
  public long mark(Person person) {
    return marks.computeIfAbsent(person.address(), address -> markOf(person));
  }

  private long markOf(Person person) {
    Fingerprint mark =
        new Fingerprint()
            .add(person.address().path())
            .add(person.name())
            .add(person.country())
            .add(person.minister() ? 1L : 0L)
            .add(person.authority().map(Authority::key));
    person.releases().forEach(release -> mark.add(mark(release)));
    return mark.number();
  }

  /** Stands for all that pages show of two countries and of the releases that tell of them. */
  long mark(Archive.Relation relation) {
    CountryPair pair = CountryPair.of(relation.first(), relation.second());
    return pairMarks.computeIfAbsent(pair, two -> mark(relation.releases()));
  }

  @Override
  public long mark(List<Release> releases) {
    Fingerprint mark = new Fingerprint();
    releases.forEach(release -> mark.add(mark(release)));
    return mark.number();
  }

  /** What a single release names and what therefore has no page, with the release. */
  Map<Permalink, Release> alone() {
    return alone.get();
  }

  Addresses addresses() {
    return addresses;
  }

  /** The text of a key of this stage, see {@link Phrases#say}. */
  String say(String key, Object... arguments) {
    return phrases.say(key, arguments);
  }

  /** A month and its year, such as {@code Mart 2021}. */
  String month(int year, int month) {
    return phrases.say("date.month", monthName(month), fourDigits(year));
  }

  /** A month's name. */
  String monthName(int month) {
    return phrases.say("month." + month);
  }

  /** A year as dates write it. */
  static String fourDigits(int year) {
    return String.valueOf(10_000 + year).substring(1);
  }

  /** The way from the home page to a page below these. */
  List<Link> trail(Link... pages) {
    List<Link> trail = new ArrayList<>();
    trail.add(new Link(phrases.say("link.home"), Permalink.HOME));
    trail.addAll(List.of(pages));
    return trail;
  }

  /** One of the pages that stand whatever the archive holds. */
  Link section(String key, Permalink page) {
    return new Link(phrases.say(key), page);
  }

  Link country(String code) {
    return new Link(addresses.countryName(code), addresses.country(code));
  }

  /** Two countries, with what stands for the two. */
  Link relation(Archive.Relation relation) {
    return new Link(
        phrases.say(
            "link.pair",
            addresses.countryName(relation.first()),
            addresses.countryName(relation.second())),
        relation.address());
  }

  /** What stands for two countries, in the order of {@link CountryPair#of}. */
  Archive.Relation relation(CountryPair pair) {
    return relations.get(pair);
  }

  static Link person(Person person) {
    return new Link(person.name(), person.address());
  }

  /** A person with the number of releases. */
  Tally tally(Person person) {
    return new Tally(
        person(person),
        person.appearances().size(),
        person.country().map(addresses::countryName).orElse(null),
        person.appearances().stream().allMatch(appearance -> appearance.holder().doubtful()));
  }

  /** Every country that releases name, with their number. */
  List<Tally> countryTallies() {
    return archive.countries().entrySet().stream()
        .map(
            country -> new Tally(country(country.getKey()), country.getValue().size(), null, false))
        .toList();
  }

  /**
   * A release in a list.
   *
   * @param doubtful whether what puts it there is in doubt
   */
  ReleaseLine release(Release release, boolean doubtful) {
    // Asked first: what may enter a line locks its neighbours even where the line is there.
    ReleaseLine line = known.get(release.id());
    if (line == null) {
      line = known.computeIfAbsent(release.id(), id -> line(release));
    }
    return doubtful ? line.doubtful(true) : line;
  }

  private ReleaseLine line(Release release) {
    return new ReleaseLine(
        archive.address(release),
        release.headline().shown(),
        release.headline().made(),
        release.date().map(Fact::value).orElse(null),
        release.date().filter(Fact::doubtful).isPresent(),
        release.dateBounds().orElse(null),
        release.source().map(Fact::value).orElse(null),
        release.countries().stream()
            .map(Fact::value)
            .sorted(addresses.byCountryName())
            .map(addresses::countryName)
            .toList(),
        false);
  }

  /** A meeting away from its release's page. */
  MeetingLine meeting(Release release, Release.Told told) {
    return meeting(release, told, release(release, false), null);
  }

  /** A meeting on its release's own page. */
  MeetingLine meeting(Release release, Release.Told told, Proof proof) {
    return meeting(release, told, null, proof);
  }

  private MeetingLine meeting(Release release, Release.Told told, ReleaseLine line, Proof proof) {
    Meeting meeting = told.meeting().value();
    Evidence evidence = told.meeting().evidence();
    return new MeetingLine(
        meeting.participants().stream().map(participant -> named(release, participant)).toList(),
        meeting.date().orElse(null),
        meeting.place().orElse(null),
        meeting.form(),
        meeting.planned(),
        line,
        told.words(),
        evidence.doubtful(),
        proof);
  }

  private MeetingLine.Participant named(Release release, Meeting.Participant participant) {
    String country =
        participant
            .name()
            .flatMap(name -> participant.country())
            .map(addresses::countryName)
            .orElse(null);
    return new MeetingLine.Participant(participant(release, participant), country);
  }

  /** Who took part: a person's page, or that of a delegation's country. */
  Link participant(Release release, Meeting.Participant participant) {
    return person(release, participant)
        .map(Lines::person)
        .orElseGet(() -> country(participant.country().orElseThrow()));
  }

  /** The person who took part; empty for a delegation. */
  Optional<Person> person(Release release, Meeting.Participant participant) {
    return participant.name().flatMap(archive.entries().get(release.id())::person);
  }
}
