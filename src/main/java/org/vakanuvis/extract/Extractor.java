package org.vakanuvis.extract;

import java.util.List;
import java.util.Optional;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.model.Findings;
import org.vakanuvis.model.PersonFinding;
import org.vakanuvis.model.PressRelease;

/** Finds the facts of a release in its text; safe to use from several threads. */
public final class Extractor {
  private final Lexicon lexicon;
  private final NameFinder names;
  private final PairFinder pairs;

  public Extractor(Dictionaries dictionaries) {
    this.lexicon = new Lexicon(dictionaries);
    Surroundings surroundings = new Surroundings(lexicon);
    this.names = new NameFinder(lexicon, surroundings);
    this.pairs = new PairFinder(lexicon, surroundings);
  }

  /** What the text says; the editor's header is not asked. */
  public Findings find(PressRelease release) {
    Tokens tokens = lexicon.tokenizer().tokens(release.text(), release.blocks());
    Reading reading = names.read(tokens);
    List<PersonFinding> people = List.of();
    NameFacts facts = new NameFacts(reading, people);
    return new Findings(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        people,
        facts.of(NameMatch.Kind.COUNTRY),
        facts.countryMentions(),
        pairs.find(tokens, facts.names(NameMatch.Kind.COUNTRY)),
        facts.of(NameMatch.Kind.PLACE),
        facts.of(NameMatch.Kind.ORGANIZATION),
        List.of());
  }
}
