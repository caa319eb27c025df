package org.vakanuvis.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vakanuvis.model.Block;
import org.vakanuvis.model.CountryMention;
import org.vakanuvis.model.CountryPair;
import org.vakanuvis.model.Edtf;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Findings;
import org.vakanuvis.model.Header;
import org.vakanuvis.model.Meeting;
import org.vakanuvis.model.Officeholder;
import org.vakanuvis.model.PersonFinding;
import org.vakanuvis.model.Position;
import org.vakanuvis.model.PressRelease;
import org.vakanuvis.model.Provenance;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.SourceFile;
import org.vakanuvis.model.Span;
import org.vakanuvis.model.Standing;
import org.vakanuvis.model.Verdicts;

/**
 * A release for tests, made step by step; what it names is found wherever the text has the words.
 */
final class Draft {
  private static final double SURE = 0.95;

  private final String id;
  private String text = "";
  private String sha256 = "";
  private double confidence = SURE;
  private Optional<Fact<String>> title = Optional.empty();
  private Optional<Fact<Edtf>> date = Optional.empty();
  private Optional<Fact<String>> source = Optional.empty();
  private final List<PersonFinding> people = new ArrayList<>();
  private final List<Fact<String>> countries = new ArrayList<>();
  private final List<CountryMention> mentions = new ArrayList<>();
  private final List<Fact<CountryPair>> pairs = new ArrayList<>();
  private final List<Fact<String>> places = new ArrayList<>();
  private final List<Fact<Meeting>> meetings = new ArrayList<>();
  private final Map<String, List<Officeholder>> givenPeople = new HashMap<>();
  private Optional<Edtf> givenDate = Optional.empty();
  private Optional<List<String>> givenCountries = Optional.empty();
  private Verdicts reject = Verdicts.NONE;
  private Verdicts confirm = Verdicts.NONE;
  private Standing standing = Standing.NONE;
  private final Map<String, Position> positions = new HashMap<>();

  Draft(String id) {
    this.id = id;
    this.sha256 = id;
  }

  Draft text(String words) {
    text = words;
    return this;
  }

  Draft sha256(String digest) {
    sha256 = digest;
    return this;
  }

  /** How sure all that follows is. */
  Draft sure(double how) {
    confidence = how;
    return this;
  }

  Draft title(String words) {
    title = Optional.of(found(words, words));
    return this;
  }

  Draft date(String edtf, String words) {
    date = Optional.of(found(Edtf.parse(edtf), words));
    return this;
  }

  Draft date(String edtf) {
    return date(edtf, edtf);
  }

  Draft source(String words) {
    source = Optional.of(found(words, words));
    return this;
  }

  Draft minister(String name, String country, String office) {
    return person(name, country, office, true);
  }

  Draft official(String name, String country, String office) {
    return person(name, country, office, false);
  }

  private Draft person(String name, String country, String office, boolean minister) {
    Evidence evidence = Evidence.read(spans(name), "test", confidence);
    people.add(
        new PersonFinding(
            new Officeholder(name, given(country), given(office)),
            minister,
            spans(name),
            evidence,
            evidence,
            evidence));
    return this;
  }

  private static Optional<String> given(String value) {
    return Optional.of(value).filter(words -> !words.isEmpty());
  }

  /** Countries by code, named by that word. */
  Draft country(String code, String word) {
    countries.add(found(code, word));
    spans(word).forEach(span -> mentions.add(new CountryMention(code, span, confidence)));
    return this;
  }

  Draft countries(String... codes) {
    Arrays.stream(codes).forEach(code -> country(code, code));
    return this;
  }

  Draft pair(String one, String other) {
    pairs.add(found(CountryPair.of(one, other), "\0"));
    return this;
  }

  Draft place(String name) {
    places.add(found(name, name));
    return this;
  }

  /** Who met: names of people, codes of countries for delegations. */
  Draft meeting(String... participants) {
    List<Meeting.Participant> who = new ArrayList<>();
    for (String participant : participants) {
      boolean code = participant.length() == 2;
      who.add(
          new Meeting.Participant(
              Optional.of(participant).filter(p -> !code),
              code ? Optional.of(participant) : countryOf(participant)));
    }
    Meeting meeting =
        new Meeting(who, Optional.empty(), Optional.empty(), Meeting.Form.IN_PERSON, false);
    meetings.add(found(meeting, text.isEmpty() ? "\0" : text.strip()));
    return this;
  }

  private Optional<String> countryOf(String name) {
    return people.stream()
        .map(PersonFinding::holder)
        .filter(holder -> holder.name().equals(name))
        .findFirst()
        .flatMap(Officeholder::country);
  }

  private <T> Fact<T> found(T value, String words) {
    return new Fact<>(value, Evidence.read(spans(words), "test", confidence));
  }

  private List<Span> spans(String words) {
    List<Span> spans = new ArrayList<>();
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
      spans.add(new Span(at, at + words.length()));
    }
    return spans;
  }

  Draft givenDate(String edtf) {
    givenDate = Optional.of(Edtf.parse(edtf));
    return this;
  }

  Draft givenMinister(String name, String country, String office) {
    return givenPerson("ministers", name, country, office);
  }

  private Draft givenPerson(String field, String name, String country, String office) {
    givenPeople
        .computeIfAbsent(field, f -> new ArrayList<>())
        .add(new Officeholder(name, given(country), given(office)));
    return this;
  }

  Draft givenCountries(String... codes) {
    givenCountries = Optional.of(List.of(codes));
    return this;
  }

  Draft reject(String field, String... values) {
    reject = with(reject, field, values);
    return this;
  }

  Draft confirm(String field, String... values) {
    confirm = with(confirm, field, values);
    return this;
  }

  private static Verdicts with(Verdicts verdicts, String field, String... values) {
    Set<String> fields = new LinkedHashSet<>(verdicts.fields());
    Map<String, List<String>> lists = new HashMap<>(verdicts.values());
    if (values.length == 0) {
      fields.add(field);
    } else {
      lists.put(field, List.of(values));
    }
    return new Verdicts(fields, lists);
  }

  Draft position(String path, int line) {
    positions.put(path, new Position(id + ".yaml", line, 1));
    return this;
  }

  Draft aliases(String... addresses) {
    standing = new Standing(List.of(addresses), standing.replaces(), List.of(), Optional.empty());
    return this;
  }

  Draft replaces(String other) {
    standing = new Standing(standing.aliases(), Optional.of(other), List.of(), Optional.empty());
    return this;
  }

  Findings findings() {
    return new Findings(
        title,
        date,
        Optional.empty(),
        source,
        Optional.empty(),
        people,
        countries,
        mentions,
        pairs,
        places,
        List.of(),
        meetings);
  }

  /** The release on disk, each run of lines between blank ones a paragraph. */
  PressRelease original() {
    return new PressRelease(
        id,
        new SourceFile(
            id + ".txt", id + ".txt", sha256, 1, "UTF-8", PressRelease.Format.TEXT, 0, 1),
        text,
        blocks(),
        new Header(
            Optional.empty(),
            givenDate,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.ofNullable(givenPeople.get("ministers")),
            Optional.ofNullable(givenPeople.get("officials")),
            givenCountries,
            Optional.empty(),
            Optional.empty(),
            reject,
            confirm,
            Provenance.NONE,
            standing,
            positions));
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (String line : (text + "\n\n").split("\n", -1)) {
      String words = line.strip();
      if (!words.isEmpty()) {
        int at = start + line.indexOf(words);
        lines.add(new Span(at, at + words.length()));
      } else if (!lines.isEmpty()) {
        blocks.add(new Block(Block.Kind.PARAGRAPH, lines, Optional.empty()));
        lines = new ArrayList<>();
      }
      start += line.length() + 1;
    }
    return blocks;
  }

  /** Its front matter. */
  Release release(SiteLinker linker) {
    return linker.release(original(), findings());
  }
}
