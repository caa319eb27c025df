package org.vakanuvis.extract;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.vakanuvis.extract.head.Particulars;
import org.vakanuvis.extract.head.ParticularsFinder;
import org.vakanuvis.extract.head.Publisher;
import org.vakanuvis.extract.head.PublisherReader;
import org.vakanuvis.extract.meetings.KindOfTalks;
import org.vakanuvis.extract.meetings.MeetingFinder;
import org.vakanuvis.extract.names.BodyFinder;
import org.vakanuvis.extract.names.NameFinder;
import org.vakanuvis.extract.names.PairFinder;
import org.vakanuvis.extract.names.Surroundings;
import org.vakanuvis.extract.people.Cast;
import org.vakanuvis.extract.people.PersonFinder;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Findings;
import org.vakanuvis.model.Meeting;
import org.vakanuvis.model.PersonFinding;
import org.vakanuvis.model.PressRelease;

/** Finds the facts of a release in its text; safe to use from several threads. */
public final class Extractor {
  private final Lexicon lexicon;
  private final NameFinder names;
  private final PairFinder pairs;
  private final ParticularsFinder particulars;
  private final PersonFinder people;
  private final PublisherReader publishers;
  private final MeetingFinder meetings;
  private final BodyFinder bodies;

  /** Makes ready what all texts are read with, the names on a thread of their own. */
  public Extractor(Dictionaries dictionaries) {
    this.lexicon = new Lexicon(dictionaries);
    Surroundings surroundings = new Surroundings(lexicon);
    // The names are more than all the rest: on two cores the program starts sooner.
    CompletableFuture<NameFinder> finder =
        CompletableFuture.supplyAsync(() -> new NameFinder(lexicon, surroundings));
    this.pairs = new PairFinder(lexicon, surroundings);
    this.particulars = new ParticularsFinder(lexicon);
    this.people = new PersonFinder(lexicon);
    this.names = finder.join();
    this.publishers = new PublisherReader(lexicon, names);
    this.meetings = new MeetingFinder(lexicon);
    this.bodies = new BodyFinder(lexicon);
  }

  /**
   * What the text says; the editor's header is not asked.
   *
   * @throws IllegalStateException if a fault of the program comes to light, with the file that
   *     shows it
   */
  public Findings find(PressRelease release) {
    try {
      return read(release);
    } catch (RuntimeException fault) {
      throw new IllegalStateException(release.file().path(), fault);
    }
  }

  private Findings read(PressRelease release) {
    Tokens tokens = lexicon.tokenizer().tokens(release.text(), release.blocks());
    Reading reading = names.read(tokens);
    Particulars self = particulars.find(reading);
    Publisher publisher = publishers.of(self.source());
    Cast cast = people.people(reading, publisher);
    List<PersonFinding> persons = cast.findings();
    NameFacts facts = new NameFacts(reading, cast, bodies.find(reading), self.source());
    List<Fact<Meeting>> met = meetings.meetings(reading, cast, self);
    return new Findings(
        self.title(),
        self.date(),
        self.number(),
        self.source(),
        KindOfTalks.of(self.kind(), met, tokens),
        persons,
        facts.of(NameMatch.Kind.COUNTRY),
        facts.countryMentions(),
        pairs.find(tokens, facts.names(NameMatch.Kind.COUNTRY)),
        facts.of(NameMatch.Kind.PLACE),
        facts.of(NameMatch.Kind.ORGANIZATION),
        met);
  }
}
