package org.vakanuvis.extract.words;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.turkish.Ending;

/**
 * A text with its tokens and the countries, places and organisations in it: what the finders of
 * dates, people and meetings are given.
 *
 * <p>Countries are in it before people's names are known: {@code Karadağ} may yet turn out to be a
 * surname, so a finder of people looks at their confidence; what is under {@link
 * org.vakanuvis.model.Evidence#DROPPED_BELOW} is most likely no country or place at all.
 */
public final class Reading {
  private static final Set<Ending> CASES =
      Set.of(Ending.GENITIVE, Ending.LOCATIVE, Ending.ABLATIVE, Ending.DATIVE, Ending.ACCUSATIVE);

  private final Tokens tokens;
  private final List<NameMatch> names;
  private final NameMatch[] outer;
  private final NameMatch[] countries;

  /** Whether the text has lost its apostrophes, {@code Türkmenistanın}. */
  private final boolean lost;

  /**
   * @param names in the order of the text; none overlaps another but a country in a body's name
   */
  public Reading(Tokens tokens, List<NameMatch> names) {
    this.tokens = tokens;
    this.names = List.copyOf(names);
    this.outer = new NameMatch[tokens.size()];
    this.countries = new NameMatch[tokens.size()];
    for (NameMatch name : names) {
      for (int i = name.from(); i < name.to(); i++) {
        outer[i] = outer[i] == null ? name : outer[i];
        countries[i] = name.kind() == NameMatch.Kind.COUNTRY ? name : countries[i];
      }
    }
    this.lost = unparted(tokens) && names.stream().anyMatch(Reading::cased);
  }

  /** The same without what is inside the names of people: {@code Rumen Radev} is no Romanian. */
  public Reading without(List<Name> people) {
    BitSet taken = new BitSet();
    people.forEach(name -> taken.set(name.from(), name.to()));
    List<NameMatch> rest =
        names.stream().filter(name -> taken.nextClearBit(name.from()) < name.to()).toList();
    return rest.size() == names.size() ? this : new Reading(tokens, rest);
  }

  /** Whether no word has an apostrophe before a suffix. */
  private static boolean unparted(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.word() && token.suffixed() && !blank(tokens, token.stemSpan().end())) {
        return false;
      }
    }
    return true;
  }

  /** Whether a blank stands for an apostrophe, as telegrams have it: {@code BUTTO NUN}. */
  private static boolean blank(Tokens tokens, int at) {
    String text = tokens.text().original();
    return at < text.length() && text.charAt(at) == ' ';
  }

  private static boolean cased(NameMatch name) {
    return name.confidence() >= Evidence.DROPPED_BELOW && CASES.contains(name.ending());
  }

  /** Whether the text has lost its apostrophes: the name of a country or town has a case. */
  public boolean lost() {
    return lost;
  }

  /** The text as it was written, to which all spans belong. */
  public String original() {
    return tokens.text().original();
  }

  /** The tokens of the text. */
  public Tokens tokens() {
    return tokens;
  }

  /** In the order of the text, a body before a country in its name. */
  public List<NameMatch> names() {
    return names;
  }

  /** The longest name that covers the token; null where none does. */
  public NameMatch at(int token) {
    return token >= 0 && token < outer.length ? outer[token] : null;
  }

  /** The country that the token names, be it within a body's name; null where it names none. */
  public NameMatch countryAt(int token) {
    return token >= 0 && token < countries.length ? countries[token] : null;
  }

  /** The country or the body of many states that the token names; null for none. */
  public NameMatch owner(int token) {
    NameMatch body = sure(token);
    boolean many =
        body != null && body.kind() == NameMatch.Kind.ORGANIZATION && body.country().isEmpty();
    return many ? body : countryAt(token);
  }

  /** The longest name that begins with the token; null where none does. */
  public NameMatch from(int token) {
    NameMatch name = at(token);
    return name != null && name.from() == token ? name : null;
  }

  /** Whether a name with a suffix begins with the token: {@code ANKARADA}. */
  public boolean cased(int token) {
    NameMatch name = from(token);
    return name != null && !name.suffix().isEmpty();
  }

  /** The name that covers the token and most likely means what it stands for; null for none. */
  public NameMatch sure(int token) {
    NameMatch name = at(token);
    return name != null && name.confidence() >= Evidence.DROPPED_BELOW ? name : null;
  }
}
