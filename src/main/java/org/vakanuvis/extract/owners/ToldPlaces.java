package org.vakanuvis.extract.owners;

import java.util.HashMap;
import java.util.Map;
import org.vakanuvis.extract.holders.Appearance;
import org.vakanuvis.extract.holders.Person;
import org.vakanuvis.extract.names.Claim;
import org.vakanuvis.extract.titles.OfficeUnit;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.NameMatch.Kind;
import org.vakanuvis.extract.words.OfficeHead.Role;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.Words;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.turkish.Ending;

/** The places that no dictionary has and whose country the text tells: {@code Sudan'ın X kenti}. */
final class ToldPlaces {
  private static final double TOLD = 0.85;

  /** So many words at most has the name of such a place. */
  private static final int LONGEST = 4;

  private final Reading reading;
  private final Tokens tokens;

  /** The country that is told before each name, its words parted by blanks. */
  private final Map<String, NameMatch> countries = new HashMap<>();

  ToldPlaces(Reading reading, TokenTrie<String> heads) {
    this.reading = reading;
    this.tokens = reading.tokens();
    for (NameMatch country : reading.names()) {
      boolean place = country.kind() == Kind.PLACE && !country.country().isEmpty();
      boolean owner =
          (place || country.kind() == Kind.COUNTRY)
              && country.ending() == Ending.GENITIVE
              && country.confidence() >= Evidence.DROPPED_BELOW;
      if (owner) {
        learn(country, heads);
      }
    }
  }

  private void learn(NameMatch country, TokenTrie<String> heads) {
    int end = country.to();
    while (end < tokens.size() && end - country.to() < LONGEST && unknown(end)) {
      end++;
    }
    boolean told = end > country.to() && end < tokens.size() && tokens.get(end).small();
    if (told && heads.longest(tokens, end) != null) {
      countries.putIfAbsent(Words.of(tokens, country.to(), end), country);
    }
  }

  private boolean unknown(int token) {
    Token word = tokens.get(token);
    return word.word() && word.capitalised() && !word.suffixed() && reading.sure(token) == null;
  }

  /** The country of the place with which a person's office begins; null for none. */
  Claim claim(Person person) {
    for (Appearance appearance : person.appearances()) {
      OfficeUnit unit = appearance.office().first();
      boolean there = appearance.held().role() != Role.ENVOY && !countries.isEmpty();
      for (int end = unit.headFrom(); there && end > unit.from(); end--) {
        NameMatch country = countries.get(Words.of(tokens, unit.from(), end));
        if (country != null) {
          return Claim.told(reading, country, "country of the place", TOLD);
        }
      }
    }
    return null;
  }
}
