package org.vakanuvis.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vakanuvis.extract.head.Publisher;
import org.vakanuvis.extract.holders.Appearance;
import org.vakanuvis.extract.holders.AppearanceFinder;
import org.vakanuvis.extract.holders.Person;
import org.vakanuvis.extract.holders.Sides;
import org.vakanuvis.extract.layout.LineFlow;
import org.vakanuvis.extract.names.Claim;
import org.vakanuvis.extract.names.Delegations;
import org.vakanuvis.extract.offices.FieldOffices;
import org.vakanuvis.extract.offices.OfficeFinder;
import org.vakanuvis.extract.owners.CountryAttribution;
import org.vakanuvis.extract.owners.CountryWeights;
import org.vakanuvis.extract.owners.LostStates;
import org.vakanuvis.extract.owners.WeakEvidence;
import org.vakanuvis.extract.persons.AuthorityIndex;
import org.vakanuvis.extract.persons.NameReader;
import org.vakanuvis.extract.persons.NameShield;
import org.vakanuvis.extract.persons.PersonWords;
import org.vakanuvis.extract.text.ReadText;
import org.vakanuvis.extract.titles.AppointmentVerbs;
import org.vakanuvis.extract.titles.BodyWords;
import org.vakanuvis.extract.titles.Held;
import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.titles.OfficeLineEnds;
import org.vakanuvis.extract.titles.OfficeWords;
import org.vakanuvis.extract.words.Companions;
import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Letters;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.Name;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.model.Officeholder;
import org.vakanuvis.model.PersonFinding;
import org.vakanuvis.model.Span;

/** Finds the people of a text who hold an office: their names, offices and countries. */
public final class PersonFinder {
  /** How sure a name is some of whose letters were lost wherever it stands. */
  private static final double GUESSED = 0.74;

  private final OfficeWords officeWords;
  private final PersonWords personWords;
  private final NameShield.Words shieldWords;
  private final Delegations sides;
  private final WeakEvidence weak;
  private final AuthorityIndex authorities;
  private final OfficeFinder offices;
  private final FieldOffices fields;
  private final AppointmentVerbs appointmentVerbs;
  private final Companions companions;
  private final BodyWords bodies;
  private final TokenTrie<String> meetingCues;
  private final TokenTrie<String> closings;
  private final TokenTrie<String> placeHeads;
  private final LostStates lost;

  /** With the words of names, offices, appointments and states that the dictionaries have. */
  public PersonFinder(Lexicon lexicon) {
    this.officeWords = new OfficeWords(lexicon);
    this.personWords = new PersonWords(lexicon);
    this.shieldWords = new NameShield.Words(lexicon);
    this.sides = new Delegations(lexicon);
    this.weak = new WeakEvidence(lexicon);
    this.authorities = new AuthorityIndex(lexicon);
    this.appointmentVerbs = new AppointmentVerbs(lexicon);
    this.offices = new OfficeFinder(officeWords, appointmentVerbs);
    this.companions = new Companions(lexicon);
    this.bodies = new BodyWords(lexicon);
    this.meetingCues =
        Cues.trie(
            lexicon,
            "meeting-cues",
            Set.of("against", "along", "object", "sign", "paper", "visit", "behalf"));
    this.lost = new LostStates(lexicon);
    this.placeHeads = Cues.nouns(lexicon, "place-heads", "noun");
    this.closings = Cues.trie(lexicon, "letter-closings", "closing");
    this.fields = new FieldOffices(lexicon, officeWords, appointmentVerbs, personWords.common());
  }

  /**
   * Everyone with an office, in the order of the text.
   *
   * @param publisher whose text it is
   */
  public Cast people(Reading reading, Publisher publisher) {
    Tokens tokens = reading.tokens();
    LineFlow lines =
        new LineFlow(
            tokens,
            token -> officeWords.ending(tokens, token),
            new OfficeLineEnds(officeWords, tokens),
            token -> officeWords.particle(token.key()));
    List<Office> found = fields.with(reading, offices.offices(reading, lines));
    NameReader names = new NameReader(reading, lines, found, personWords, authorities, shieldWords);
    List<Appearance> appearances =
        new AppearanceFinder(
                reading, found, names, personWords, appointmentVerbs, sides, companions, bodies)
            .appearances();
    List<Person> people = new PersonMerger(reading, names, personWords).people(appearances);
    people = new Borrowing(tokens, lines, found, people).resolve(people);
    Reading rest = reading.without(people.stream().flatMap(one -> one.names().stream()).toList());
    CountryWeights weights = new CountryWeights(rest, weak, officeWords, sides, publisher);
    Sides frames = new Sides(rest, lines, sides);
    Map<Person, Claim> claims =
        new CountryAttribution(
                rest,
                frames,
                sides,
                authorities,
                companions,
                bodies,
                meetingCues,
                closings,
                placeHeads,
                lost,
                weights,
                people)
            .claims();
    List<PersonFinding> findings = new ArrayList<>();
    for (Person person : people) {
      findings.add(finding(person, claims.get(person), reading.tokens().text()));
    }
    return new Cast(people, findings, found);
  }

  private static PersonFinding finding(Person person, Claim claim, ReadText text) {
    List<Span> mentions = person.names().stream().map(Name::span).distinct().sorted().toList();
    Held held = person.held();
    String country = claim == null ? "" : claim.country();
    Officeholder holder =
        new Officeholder(
            written(person.name(), text),
            Optional.of(country).filter(code -> !code.isEmpty()),
            Optional.of(written(held.title(), text)));
    Evidence told =
        claim == null
            ? Evidence.read(List.of(), "no country", 0.5)
            : Evidence.read(claim.spans(), claim.rule(), claim.confidence());
    return new PersonFinding(
        holder,
        held.minister(),
        mentions,
        Evidence.read(mentions, person.parts().bare() ? "surname" : "name", sureness(person, text)),
        Evidence.read(held.spans(), held.rule(), held.confidence()),
        told);
  }

  /** Words as a text would have them if it wrote names with capitals at their heads only. */
  private static String written(String words, ReadText text) {
    return text.small() ? Letters.named(words) : words;
  }

  private static double sureness(Person person, ReadText text) {
    double best = 0;
    for (Appearance appearance : person.appearances()) {
      best = Math.max(best, appearance.held().confidence());
    }
    boolean guessed = person.names().stream().allMatch(name -> text.guessed(name.span()));
    double name = guessed ? GUESSED : person.parts().bare() ? 0.8 : 0.95;
    return person.names().size() > 1 ? Math.min(0.98, name + 0.03) : Math.min(name, best);
  }
}
