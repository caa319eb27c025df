package org.vakanuvis.extract.names;

import org.vakanuvis.extract.words.NameEntry;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.TokenTrie.Match;
import org.vakanuvis.turkish.Ending;

/** A name of the dictionaries at a place of a text, before it is judged what is meant. */
record Sighting(NameEntry entry, Match<NameEntry> match) {
  /** So many letters has {@code -lI}. */
  private static final int OF = 2;

  int from() {
    return match.from();
  }

  int to() {
    return match.to();
  }

  boolean bare() {
    return match.ending() == Ending.BARE;
  }

  boolean country() {
    return entry.kind() == NameMatch.Kind.COUNTRY;
  }

  /** Whether the whole other sighting stands within this one. */
  boolean covers(Sighting other) {
    return from() <= other.from() && other.to() <= to();
  }

  boolean overlaps(Sighting other) {
    return from() < other.to() && other.from() < to();
  }

  /** The judgement: what it means, by which rule, how sure. */
  NameMatch judged(String rule, double confidence) {
    return judged(entry.value(), rule, confidence);
  }

  /** The judgement, where another country than the first that has the name is meant. */
  NameMatch judged(String value, String rule, double confidence) {
    String country = country() ? value : entry.country();
    boolean people = people();
    return new NameMatch(
        entry.kind(),
        people ? NameMatch.Form.DEMONYM : entry.form(),
        value,
        country,
        from(),
        to(),
        match.suffix(),
        people ? Ending.BARE : match.ending(),
        rule,
        confidence);
  }

  /** Whether a suffix makes a people's name of a country's: {@code ABD'li}, {@code Çin'li}. */
  private boolean people() {
    String suffix = match.suffix();
    boolean of = suffix.length() == OF && suffix.charAt(0) == 'l';
    return country() && of && match.ending() == Ending.DERIVED;
  }
}
