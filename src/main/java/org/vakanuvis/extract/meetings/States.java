package org.vakanuvis.extract.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vakanuvis.extract.meetings.MeetingWords.Role;
import org.vakanuvis.extract.people.Party;
import org.vakanuvis.extract.people.Party.Link;
import org.vakanuvis.extract.people.Party.Part;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.NameMatch.Kind;
import org.vakanuvis.extract.words.NounCases;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.model.Meeting.Participant;
import org.vakanuvis.turkish.Ending;

/**
 * Reads states that took part in a session without anyone being named: {@code Çin ve Malta gözlemci
 * olarak katıldı}, {@code Ukrayna'dan temsilciler}.
 */
final class States {
  private final MeetingWords words;
  private final Reading reading;
  private final Tokens tokens;
  private final Parties people;

  States(MeetingWords words, Reading reading, Parties people) {
    this.words = words;
    this.reading = reading;
    this.tokens = reading.tokens();
    this.people = people;
  }

  /**
   * Those of a clause.
   *
   * @param verb its first token, behind the clause
   * @param represented whether it says who stood for whom: {@code Nijer'i bir yetkili temsil etti}
   * @param level whether it says so of none: {@code Samoa ve Tonga uzmanlar düzeyinde temsil
   *     edildi}
   */
  List<Party> in(int from, int verb, boolean represented, boolean level) {
    List<Party> states = new ArrayList<>();
    List<NameMatch> row = new ArrayList<>();
    for (int i = from; i < verb; i++) {
      NameMatch country = country(i);
      if (country == null) {
        continue;
      }
      row.add(country);
      i = country.to() - 1;
      boolean more =
          country.ending() == Ending.BARE
              && (tokens.mark(country.to(), ',') || words.is(Role.AND, tokens, country.to()))
              && country(country.to() + 1) != null;
      if (more) {
        i++;
        continue;
      }
      if (takesPart(row, verb, represented, level)) {
        row.forEach(state -> states.add(party(state)));
      }
      row.clear();
    }
    return states;
  }

  private NameMatch country(int at) {
    NameMatch name = reading.sure(at);
    boolean state =
        name != null
            && name.kind() == Kind.COUNTRY
            && name.from() == at
            && name.form() != NameMatch.Form.DEMONYM;
    return state && !people.covers(at) ? name : null;
  }

  private boolean takesPart(List<NameMatch> row, int verb, boolean represented, boolean level) {
    NameMatch first = row.get(0);
    NameMatch last = row.get(row.size() - 1);
    int before = first.from() - 1;
    boolean within =
        before >= 0
            && before >= tokens.sentenceStart(first.from())
            && tokens.get(before).capitalised()
            && !tokens.get(before).suffixed()
            && !NounCases.inflected(tokens.get(before));
    if (within || tokens.mark(before, '-')) {
      return false; // A name that ends with a country's.
    }
    int next = last.to();
    return switch (last.ending()) {
      case BARE -> subject(next, verb) || from(next, verb) || (level && alone(next, verb));
      case GENITIVE -> words.is(Role.ALONG, tokens, next);
      case ABLATIVE -> delegates(next, verb);
      case ACCUSATIVE -> represented && alone(next, verb);
      default -> false;
    };
  }

  /** Whether a country that ends here is what acts, and not whose something is. */
  private boolean subject(int next, int verb) {
    if (next >= verb) {
      return next == verb;
    }
    Token token = tokens.get(next);
    if (token.mark(',')) {
      return true;
    }
    if (!token.word() || token.capitalised()) {
      return false;
    }
    return words.is(Role.DELEGATE, tokens, next)
        || words.is(Role.GUEST, tokens, next)
        || words.is(Role.ALSO, tokens, next)
        || ((NounCases.dative(token) || NounCases.locative(token) || session(next))
            && NounCases.plain(token)
            && !words.is(Role.WITH, tokens, next));
  }

  /** Whether some come from the states named: {@code Çin ve Malta hükümetlerinden uzmanlar}. */
  private boolean from(int next, int verb) {
    boolean small = next + 1 < verb && tokens.get(next).small();
    return small
        && NounCases.ablative(tokens.get(next))
        && words.is(Role.DELEGATE, tokens, next + 1);
  }

  /** Whether a session is named that they watched: {@code toplantıyı izledi}. */
  private boolean session(int at) {
    boolean noun = words.is(Role.GATHERING, tokens, at) || words.is(Role.CONFERENCE, tokens, at);
    return noun && NounCases.inflected(tokens.get(at));
  }

  /** Whether some who are not named come from a country. */
  private boolean delegates(int from, int verb) {
    int delegate = words.find(Role.DELEGATE, tokens, from, verb);
    return delegate >= 0 && alone(from, delegate);
  }

  /** Whether nobody is named before the verb or the next country. */
  private boolean alone(int from, int verb) {
    for (int i = from; i < verb && country(i) == null; i++) {
      if (people.covers(i)) {
        return false;
      }
    }
    return true;
  }

  private static Party party(NameMatch state) {
    Participant who = new Participant(Optional.empty(), Optional.of(state.value()));
    return new Party(state.from(), state.to(), Part.SUBJECT, who, null, Link.NONE);
  }
}
