package org.vakanuvis.extract.meetings;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vakanuvis.extract.meetings.MeetingWords.Role;
import org.vakanuvis.extract.people.Party;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.Tokens;

/** Finds names of people without an office, who act where the text does not say who they are. */
final class Bystanders {
  private final MeetingWords words;
  private final Reading reading;
  private final Tokens tokens;
  private final Parties people;
  private final Subject subject;

  /** Made when they are first asked for. */
  private Set<String> names;

  Bystanders(MeetingWords words, Reading reading, Parties people, Subject subject) {
    this.words = words;
    this.reading = reading;
    this.tokens = reading.tokens();
    this.people = people;
    this.subject = subject;
  }

  /** Whether a name without an office stands before those who were met: {@code Gül, X ile}. */
  boolean stand(int from, List<Party> others) {
    int end = others.isEmpty() ? from : others.get(0).from();
    for (int i = from; i + 1 < end; i++) {
      Token token = tokens.get(i);
      if (guest(i)) {
        return true;
      }
      boolean name = token.word() && token.capitalised() && !token.suffixed();
      boolean known = people.covers(i) || reading.at(i) != null || subject.named(token);
      boolean apart = tokens.mark(i + 1, ',') || (opens(i) && names().contains(token.folded()));
      if (name && !known && apart && !words.is(Role.SELF, tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether someone is told of as a guest from somewhere: {@code Iraklı konuk}. */
  private boolean guest(int at) {
    NameMatch people =
        at > 0 && words.is(Role.VISITOR, tokens, at) ? reading.countryAt(at - 1) : null;
    return people != null && people.form() == NameMatch.Form.DEMONYM && !this.people.covers(at);
  }

  private boolean opens(int at) {
    return tokens.sentenceStart(at) == at && !tokens.get(at).is(Flag.ALL_CAPS);
  }

  /** The words that stand capitalised within sentences and belong to no one who holds an office. */
  private Set<String> names() {
    if (names == null) {
      names = within();
    }
    return names;
  }

  private Set<String> within() {
    Set<String> within = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean name = token.word() && token.capitalised() && !token.is(Flag.ALL_CAPS);
      if (name && tokens.sentenceStart(i) != i && !people.covers(i) && reading.at(i) == null) {
        within.add(token.folded());
      }
    }
    return within;
  }
}
