package org.vakanuvis.extract.owners;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vakanuvis.extract.holders.Appearance;
import org.vakanuvis.extract.holders.Mentions;
import org.vakanuvis.extract.holders.Mentions.Mention;
import org.vakanuvis.extract.holders.Person;
import org.vakanuvis.extract.names.Claim;
import org.vakanuvis.extract.names.Delegations;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.Name;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.NameMatch.Form;
import org.vakanuvis.extract.words.NameMatch.Kind;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.WordEnds;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.turkish.Ending;

/**
 * Gives the two who sign or chair for two states that the text has just named to them in order:
 * {@code Gabon ile Çad anlaştı. Anlaşmayı Maliye Bakanı X ile Enerji Bakanı Y imzaladı}.
 */
final class Signatories {
  private static final double ORDER = 0.7;

  /** Behind those between whom something is. */
  private static final Set<String> BETWEEN = Set.of("arasında", "arasındaki");

  /** How the people of several countries end, {@code bakanları}, {@code heyetleri}. */
  private static final WordEnds PEOPLE = WordEnds.of("ları", "leri");

  private final Reading reading;
  private final Tokens tokens;
  private final Opposites opposites;
  private final Delegations sides;
  private final Mentions mentions;
  private final Map<Person, Claim> claims;

  /**
   * @param claims what is known so far, and more with time
   */
  Signatories(
      Reading reading,
      Opposites opposites,
      Delegations sides,
      Mentions mentions,
      Map<Person, Claim> claims) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.opposites = opposites;
    this.sides = sides;
    this.mentions = mentions;
    this.claims = claims;
  }

  /**
   * By the place of a person on a list of as many people as there are countries on the only list of
   * countries before it: {@code Gabon, Çad ve Mali bakanları buluştu. Maliye Bakanı X, Enerji
   * Bakanı Y ve Tarım Bakanı Z konuştu}; null where anyone of them is known to be of another.
   */
  Claim listed(Person person) {
    List<Mention> people = government(person) ? row(person) : List.of();
    if (people.size() < 2) {
      return null;
    }
    int first = people.get(0).person().first().office().from();
    int sentence = tokens.sentenceStart(first);
    int floor =
        sentence > tokens.paragraphStart(first) ? tokens.sentenceStart(sentence - 1) : sentence;
    List<NameMatch> states = list(floor, first);
    if (states.size() != people.size()) {
      return null;
    }
    NameMatch own = null;
    for (int i = 0; i < states.size(); i++) {
      Claim known = claims.get(people.get(i).person());
      String state = states.get(i).value();
      boolean other = known != null && !known.country().equals(state);
      if (other || state.equals(Lexicon.HOME)) {
        return null;
      }
      own = people.get(i).person() == person ? states.get(i) : own;
    }
    return own == null ? null : Claim.told(reading, own, "order of the countries", ORDER);
  }

  /** Those of a row of members of governments of whom a person is one, nothing between them. */
  private List<Mention> row(Person person) {
    int at = person.first().name().from();
    List<Mention> row = new ArrayList<>();
    for (Mention one : mentions.between(tokens.sentenceStart(at), tokens.sentenceEnd(at))) {
      Appearance next = one.person().first();
      boolean seat = government(one.person()) && next.name() == one.name();
      seat &= next.office().to() <= next.name().from() && next.claim() == null;
      Name last = row.isEmpty() ? null : row.get(row.size() - 1).name();
      boolean joined =
          last != null
              && last.ending() == Ending.BARE
              && (tokens.joint(last.to()) || tokens.get(last.to()).key().equals("ile"))
              && next.office().from() == last.to() + 1;
      if (!seat || !joined) {
        if (row.stream().anyMatch(other -> other.person() == person)) {
          return joined ? List.of() : row;
        }
        row.clear();
      }
      if (seat) {
        row.add(one);
      }
    }
    return row;
  }

  /**
   * The countries of the only list of some between two tokens whose people or what is between them
   * is told behind it; none for none or several.
   */
  private List<NameMatch> list(int from, int to) {
    List<NameMatch> found = List.of();
    List<NameMatch> list = new ArrayList<>();
    int end = -1;
    for (int i = from; i <= to; i++) {
      NameMatch country = i < to ? reading.countryAt(i) : null;
      boolean begins = country != null && country.from() == i && country.form() == Form.NAME;
      boolean goesOn = begins && i == end + 1 && end > from && joint(end);
      if ((begins && !goesOn) || i == to) {
        if (list.size() > 1 && theirs(end)) {
          if (!found.isEmpty()) {
            return List.of();
          }
          found = List.copyOf(list);
        }
        list.clear();
      }
      if (begins && country.ending() == Ending.BARE) {
        list.add(country);
        end = country.to();
      }
    }
    return found;
  }

  private boolean joint(int token) {
    return tokens.joint(token) || tokens.get(token).key().equals("ile");
  }

  /** Whether a word tells of the people of those on a list, or of what is between them. */
  private boolean theirs(int token) {
    Token word = tokens.get(token);
    return word.word() && (BETWEEN.contains(word.key()) || PEOPLE.end(word.key(), 3));
  }

  /** By the place of a person among the two; null where the sentence tells of no such two. */
  Claim claim(Person person) {
    Appearance appearance = person.first();
    int at = appearance.name().from();
    int sentence = tokens.sentenceStart(at);
    if (sentence == 0 || tokens.paragraphStart(at) == sentence || !government(person)) {
      return null;
    }
    List<Mention> pair =
        mentions.between(sentence, tokens.sentenceEnd(at)).stream().limit(3).toList();
    if (pair.size() != 2 || !pair.stream().allMatch(one -> government(one.person()))) {
      return null;
    }
    Name one = pair.get(0).name();
    Name other = pair.get(1).name();
    boolean apart = opposites.sign(one, other) && !opposites.together(other);
    if (!apart && !chair(one, other)) {
      return null;
    }
    Map<String, NameMatch> states = states(tokens.sentenceStart(sentence - 1), other.from());
    boolean home = states.containsKey(Lexicon.HOME);
    if (states.size() != 2 || home) {
      return null;
    }
    List<NameMatch> order = List.copyOf(states.values());
    NameMatch state = order.get(pair.get(0).person() == person ? 0 : 1);
    return Claim.told(reading, state, "order of the countries", ORDER);
  }

  private static boolean government(Person person) {
    return person.held().role().government() && person.first().office().owners().isEmpty();
  }

  /** Whether two lead something together: {@code X ile Bakan Y eş başkanlık etti}. */
  private boolean chair(Name one, Name other) {
    boolean with = tokens.get(one.to()).key().equals("ile");
    int end = tokens.sentenceEnd(other.from());
    for (int i = other.to(); with && i < end; i++) {
      if (sides.leads(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** The countries between two tokens, each where it stands first. */
  private Map<String, NameMatch> states(int from, int to) {
    Map<String, NameMatch> states = new LinkedHashMap<>();
    for (int i = from; i < to; i++) {
      NameMatch country = reading.countryAt(i);
      boolean sure =
          country != null
              && country.kind() == Kind.COUNTRY
              && country.confidence() >= Evidence.DROPPED_BELOW;
      if (sure) {
        states.putIfAbsent(country.value(), country);
      }
    }
    return states;
  }
}
