package org.vakanuvis.extract;

import org.vakanuvis.extract.TokenTrie.Match;
import org.vakanuvis.turkish.Ending;

/** A name of the dictionaries at a place of a text, before it is judged what is meant. */
record Sighting(NameEntry entry, Match<NameEntry> match) {
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
    return new NameMatch(
        entry.kind(),
        entry.form(),
        value,
        country,
        from(),
        to(),
        match.suffix(),
        match.ending(),
        rule,
        confidence);
  }
}
