package org.vakanuvis.extract.owners;

import java.util.HashSet;
import java.util.Set;
import org.vakanuvis.extract.holders.Appearance;
import org.vakanuvis.extract.names.Balance;
import org.vakanuvis.extract.offices.CountryHeadings;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.NameMatch.Kind;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;

/** Weighs what the sentences before a bare office say of its country. */
final class EarlierWeights {
  /** No heading of a paragraph has more words and marks. */
  private static final int LONGEST_HEADING = 8;

  /** A paragraph is looked through so far back. */
  private static final int PARAGRAPH = 200;

  /** What speaks for the country of whom the paragraph spoke last. */
  private static final double SPOKEN = 3;

  /** The same where the paragraph begins with a place in another country. */
  private static final double GUEST = 1.5;

  /** What speaks for the country of that place. */
  private static final double STAGE = 2.5;

  /** How the word begins for where another country is as well. */
  private static final String BORDER = "sınır";

  private static final Set<Ending> STAGES = Set.of(Ending.LOCATIVE, Ending.RELATIVE);

  private final Reading reading;
  private final Tokens tokens;

  EarlierWeights(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
  }

  /**
   * Weighs what stands before the sentence.
   *
   * @param spoken the country of whom the paragraph named last before; empty for none
   */
  void weigh(Appearance appearance, String spoken, Balance weights) {
    topic(appearance, weights);
    String stage = stage(appearance);
    if (!spoken.isEmpty()) {
      boolean guest = !stage.isEmpty() && !stage.equals(spoken);
      weights.add(spoken, guest ? GUEST : SPOKEN, "of whom it spoke before");
    }
    if (!stage.isEmpty()) {
      weights.add(stage, STAGE, "where it happens");
    }
  }

  /** The country, or the town of one, that the paragraph names last before the sentence. */
  private void topic(Appearance appearance, Balance weights) {
    int before = Math.min(appearance.office().from(), appearance.name().from());
    int from = tokens.sentenceStart(before);
    for (int i = from - 1; i >= 0 && from - i < PARAGRAPH; i--) {
      NameMatch name = reading.sure(i);
      if (name != null && !name.country().isEmpty() && name.kind() != Kind.ORGANIZATION) {
        weights.add(name.country(), 1.5, "named last before it");
        return;
      }
      if (tokens.get(i + 1).is(Token.Flag.PARAGRAPH_START)) {
        headed(i + 1, weights);
        return;
      }
    }
  }

  /**
   * The only foreign country of a short heading above a paragraph: {@code Zambiya borcunu
   * konuşuyor}.
   */
  private void headed(int paragraph, Balance weights) {
    int above = tokens.paragraphStart(paragraph - 1);
    boolean heading = paragraph - above <= LONGEST_HEADING && !tokens.mark(paragraph - 1, '.');
    Set<String> countries = new HashSet<>();
    for (int i = above; heading && i < paragraph; i++) {
      NameMatch name = reading.sure(i);
      if (name != null && name.kind() != Kind.ORGANIZATION && !name.country().isEmpty()) {
        countries.add(name.country());
      }
    }
    countries.remove(Lexicon.HOME);
    if (countries.size() == 1) {
      weights.add(countries.iterator().next(), 3, CountryHeadings.HEADED);
    }
  }

  /** The country of the place with which a paragraph begins as where it happens; or empty. */
  private String stage(Appearance appearance) {
    int at = appearance.name().from();
    int start = tokens.paragraphStart(at);
    if (tokens.sentenceStart(at) == start) {
      return "";
    }
    NameMatch place = reading.sure(start);
    if (place == null || place.kind() == Kind.ORGANIZATION) {
      return "";
    }
    boolean state = place.kind() == Kind.COUNTRY && theme(place);
    return state || STAGES.contains(place.ending()) ? place.country() : "";
  }

  /** Whether a paragraph begins with what a country has: {@code Gine ordusu, Çad'ın doğusunda}. */
  private boolean theme(NameMatch country) {
    Token next = tokens.get(country.to());
    boolean own = next.small() && !tokens.joint(country.to()) && !next.key().equals("ile");
    own &= country.form() == NameMatch.Form.NAME && !next.key().startsWith(BORDER);
    boolean there = next.key().endsWith("nda") || next.key().endsWith("nde");
    return own
        && (country.ending() == Ending.BARE || (there && country.ending() == Ending.GENITIVE));
  }
}
