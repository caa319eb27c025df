package org.vakanuvis.extract;

import java.util.List;
import java.util.Optional;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.model.Findings;
import org.vakanuvis.model.PressRelease;

/** Finds the facts of a release in its text; safe to use from several threads. */
public final class Extractor {
  private final Lexicon lexicon;
  private final NameFinder names;
  private final CountryFacts countries;

  public Extractor(Dictionaries dictionaries) {
    this.lexicon = new Lexicon(dictionaries);
    this.names = new NameFinder(lexicon);
    this.countries = new CountryFacts();
  }

  /** What the text says; the editor's header is not asked. */
  public Findings find(PressRelease release) {
    Tokens tokens = lexicon.tokenizer().tokens(release.text(), release.blocks());
    Reading reading = names.read(tokens);
    return new Findings(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        countries.countries(reading),
        countries.mentions(reading),
        List.of(),
        countries.named(reading, NameMatch.Kind.PLACE),
        countries.named(reading, NameMatch.Kind.ORGANIZATION),
        List.of());
  }
}
