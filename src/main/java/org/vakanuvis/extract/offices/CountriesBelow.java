package org.vakanuvis.extract.offices;

import org.vakanuvis.extract.layout.LineFlow;
import org.vakanuvis.extract.persons.NameReader;
import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.words.Name;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;

/**
 * Reads the country alone below a name and an office that fill a line each, as under letters and in
 * lists that name the country last.
 */
final class CountriesBelow {
  /** How many lines of a list are looked through for its first country. */
  private static final int MOST_LINES = 60;

  /** The countries of a list stand so many lines apart at most. */
  private static final int PERIOD = 4;

  private final Reading reading;
  private final Tokens tokens;
  private final NameReader names;
  private final LineFlow lines;

  CountriesBelow(Reading reading, NameReader names) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.names = names;
    this.lines = names.lines();
  }

  /** The country below both; null for none. */
  NameMatch of(Name name, Office office) {
    int last = Math.max(name.to(), office.to());
    int below = lines.end(last - 1);
    boolean stacked = last == below && lines.start(name.from()) != lines.start(office.from());
    boolean starts = below >= tokens.size() || tokens.get(below).is(Flag.PARAGRAPH_START);
    NameMatch country = stacked && !starts ? alone(below) : null;
    if (country == null) {
      return null;
    }
    boolean signed =
        name.to() <= office.from() && (country.to() == tokens.size() || tokens.gap(country.to()));
    return signed || closes(below) ? country : null;
  }

  private NameMatch alone(int line) {
    NameMatch country = reading.countryAt(line);
    boolean alone =
        country != null
            && country.from() == line
            && country.ending() == Ending.BARE
            && country.to() == tokens.lineEnd(line);
    return alone ? country : null;
  }

  /**
   * Whether the countries of a list without empty lines stand below their people: above the first
   * of them is someone with an office, and no heading.
   */
  private boolean closes(int country) {
    int first = country;
    int line = country;
    for (int i = 0; i < MOST_LINES && line > 0 && !tokens.gap(line); i++) {
      line = tokens.lineStart(line - 1);
      first = alone(line) != null ? line : first;
    }
    boolean list = first < country || another(country);
    int above = list && line < first ? tokens.lineStart(first - 1) : line;
    return above > line && (office(above) || office(tokens.lineStart(above - 1)));
  }

  /** Whether another country stands alone some lines below. */
  private boolean another(int country) {
    int line = tokens.lineEnd(country);
    for (int i = 0; i < PERIOD && line < tokens.size() && !tokens.gap(line); i++) {
      if (alone(line) != null) {
        return true;
      }
      line = tokens.lineEnd(line);
    }
    return false;
  }

  /** Whether an office fills the line. */
  private boolean office(int line) {
    return names.behindOffice(line) > line && names.behindOffice(line) == tokens.lineEnd(line);
  }
}
