package org.vakanuvis.extract.meetings;

import java.util.ArrayList;
import java.util.List;
import org.vakanuvis.extract.meetings.MeetingVerbs.Frame;
import org.vakanuvis.extract.meetings.MeetingVerbs.Use;
import org.vakanuvis.extract.meetings.MeetingWords.Role;
import org.vakanuvis.extract.people.Cast;
import org.vakanuvis.extract.people.Party;
import org.vakanuvis.extract.people.Party.Part;
import org.vakanuvis.extract.words.Clauses;
import org.vakanuvis.extract.words.NounCases;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Meeting;
import org.vakanuvis.turkish.VerbEnding.Form;

/** Reads one text sentence by sentence for those who meet in it. */
final class MeetingReader {
  /** A title and an office before a name have no more tokens. */
  private static final int FAR = 40;

  /** So far behind a deed stands the participle of who tells of it. */
  private static final int TELLER = 4;

  private final MeetingWords words;
  private final Tokens tokens;
  private final Parties people;
  private final List<Party> parties;
  private final Encounters encounters;
  private final Talks talks;
  private final TalkNouns nouns;
  private final Gatherings gatherings;
  private final SessionSpeech speech;
  private final MeetingLists lists;
  private final Programmes programmes;
  private final Subject subject;
  private final Among among;
  private final Welcomes welcomes;
  private final MentionedTalks mentioned;

  private int next;

  /**
   * @param session whether the text as a whole tells of one
   */
  MeetingReader(
      MeetingWords words,
      Cast cast,
      Parties people,
      Circumstances circumstances,
      Reading reading,
      boolean session) {
    this.words = words;
    this.tokens = reading.tokens();
    this.subject = new Subject(cast);
    this.among = new Among(words, tokens);
    this.mentioned = new MentionedTalks(words, tokens);
    this.people = people;
    this.parties = people.all();
    this.encounters = new Encounters(words, tokens, cast, circumstances);
    this.welcomes = new Welcomes(words, tokens, encounters);
    Groups groups = new Groups(words, tokens, cast, subject);
    this.talks = new Talks(words, reading, people, encounters, subject, groups, among);
    this.nouns = new TalkNouns(words, tokens, people, encounters, subject, groups);
    this.gatherings = new Gatherings(words, reading, people, encounters, groups, session);
    this.speech = gatherings.speech(new Peers(words, reading, cast, encounters));
    this.programmes = new Programmes(words, tokens, encounters);
    this.lists = new MeetingLists(words, tokens, people, encounters, programmes);
  }

  /** All meetings, each once. */
  List<Fact<Meeting>> meetings() {
    int i = 0;
    while (i < tokens.size()) {
      if (tokens.get(i).is(Flag.PARAGRAPH_START)) {
        subject.paragraph(goesOn(i));
        if (gatherings.paragraph(i)) {
          speech.leave();
        }
      }
      int end = tokens.sentenceEnd(i);
      int head = lists.open(i, end);
      if (head > i) {
        sentence(i, head); // X'in başkanlık ettiği toplantıya;
      }
      int behind = lists.read(i, end, subject, gatherings);
      boolean listed = behind > i;
      if (!listed && head == i) {
        sentence(i, end);
      }
      i = listed ? behind : end;
    }
    return encounters.facts();
  }

  /** Whether the paragraph before broke off within a sentence: {@code Bakanımız;}. */
  private boolean goesOn(int token) {
    return tokens.mark(token - 1, ';')
        || tokens.mark(token - 1, ':')
        || tokens.mark(token - 1, ',');
  }

  private void sentence(int from, int end) {
    subject.sentence();
    subject.is(programmes.heading(from, end, between(from, end), subject.topic()));
    int label = label(from, end);
    if (label > from) {
      subject.speaker(subject.resolved(between(from, label)));
    }
    int start = label;
    int item = from;
    int planned = from;
    boolean asked = tokens.mark(end - 1, '?');
    for (int i = label; i < end && !asked; i++) {
      if (programmes.timed(i) || (i == item && programmes.item(i, end))) {
        start = i;
        item = programmes.end(i, end);
        planned = programmes.line(i, item, between(i, item)) ? item : i;
      }
      if (!words.telling(tokens.get(i))) {
        continue;
      }
      start = Math.max(start, i - Clauses.LONGEST);
      boolean ends = Clauses.end(tokens, i);
      List<Use> uses = words.verbs(tokens, i);
      for (Use use : uses) {
        boolean open = use.form() == Form.PLANNED && !closed(i + 1, end);
        if (open && (use.session() || described(use).isEmpty())) {
          continue; // Vancouver'da yapılacak toplantı
        }
        if (i < planned && use.form() == Form.DEED) {
          continue; // 10.00 X'in Y ile görüşmesi
        }
        boolean spoke = use.frame() == Frame.TOPIC && uses.stream().anyMatch(Use::session);
        if (spoke && speech.within(start, use.from())) {
          continue; // Toplantıda X ile Y konuştu: both of them, and not to each other.
        }
        Arguments arguments = new Arguments(mentioned.free(between(start, use.from())));
        mentioned.bind(use, arguments);
        boolean told = use.form() == Form.TOLD || use.form() == Form.GOING_ON;
        ends |= told || (use.form() == Form.PLANNED && !open);
        if (met(use, arguments, start)) {
          ends |= said(use);
          break;
        }
      }
      gatherings.host(host(i), i);
      if (words.is(Role.ANEW, tokens, i)) {
        gatherings.session().anew();
      }
      if (words.is(Role.SPEECH, tokens, i) && NounCases.locative(tokens.get(i))) {
        speech.speech(new Arguments(between(start, i)), i, start);
      }
      if (words.is(Role.GUESTS, tokens, i)) {
        gatherings.guests(new Arguments(between(start, i)).of(Part.OF), behind(i + 1), i);
      }
      if (words.is(Role.TALK, tokens, i)) {
        Arguments arguments = new Arguments(between(start, i));
        nouns.read(arguments, i, start);
        boolean plain = NounCases.plain(tokens.get(i));
        if (plain && (NounCases.locative(tokens.get(i)) || NounCases.dative(tokens.get(i)))) {
          welcomes.talks(i);
        }
        if (plain && NounCases.locative(tokens.get(i))) {
          encounters.spoken(i);
          gatherings.led(arguments, i);
        }
        subject.guests(words.is(Role.VISIT, tokens, i) ? arguments.of(Part.OF) : List.of());
      }
      if (ends) {
        Arguments arguments = new Arguments(between(start, i));
        welcomes.note(arguments, i, start);
        List<Party> own = arguments.subjects();
        boolean owned = own.isEmpty() && !uses.isEmpty() && uses.stream().anyMatch(this::said);
        subject.is(owned ? arguments.of(Part.OF) : own);
        subject.guests(arguments.of(Part.INVITER).isEmpty() ? List.of() : arguments.subjects());
        start = i + 1;
      }
    }
    if (end < tokens.size() && tokens.mark(end - 1, ',') && from == tokens.paragraphStart(from)) {
      List<Party> one = between(start, end); // A line that broke off: Konuk Bakan X,⏎
      subject.is(one.size() == 1 && one.get(0).is(Part.SUBJECT) ? one : List.of());
    }
  }

  /**
   * Whether a deed that someone tells is parted from the next: {@code görüştüğünü, … geleceğini
   * söyledi}.
   */
  private boolean said(Use use) {
    boolean deed = use.form() == Form.DONE || use.form() == Form.TO_BE_DONE;
    return deed && NounCases.inflected(tokens.get(use.at())) && tokens.mark(use.at() + 1, ',');
  }

  /** Reads one verb with its arguments; whether it tells a meeting. */
  private boolean met(Use use, Arguments arguments, int start) {
    if (use.frame() == Frame.SAY) {
      speech.say(use, arguments, start);
      return false;
    }
    if (use.session()) {
      boolean met = gatherings.read(use, arguments, behind(use.at() + 1), start);
      if (met) {
        subject.together(arguments.of(Part.SUBJECT));
        speech.began();
      }
      return met;
    }
    List<Party> head = head(use, arguments, tokens.sentenceEnd(use.at()));
    if (talks.read(use, arguments, head, start) || chaired(use, arguments, start)) {
      return true;
    }
    gatherings.held(use, arguments, start);
    return false;
  }

  /**
   * Behind the name and colon of whoever speaks, {@code FİDAN:}; the first token where none does.
   */
  private int label(int from, int end) {
    if (!tokens.get(from).is(Flag.LINE_START)) {
      return from;
    }
    for (int i = from; i < Math.min(end - 1, from + FAR); i++) {
      if (tokens.mark(i, ':')) {
        return i > from ? i + 1 : from;
      }
      Token token = tokens.get(i);
      boolean aside = token.mark('(') || token.mark(')');
      if (!people.covers(i) && !aside && !(token.word() && token.capitalised())) {
        return from;
      }
    }
    return from;
  }

  /** Reads a session that was held under someone: {@code X'in başkanlığında toplandı}. */
  private boolean chaired(Use use, Arguments arguments, int start) {
    boolean holds = use.frame() == Frame.WITH || use.frame() == Frame.HELD;
    List<Party> hosts = new ArrayList<>(arguments.of(Part.HOST));
    hosts.addAll(use.frame() == Frame.WITH ? arguments.inviters() : List.of());
    hosts.removeIf(Party::pronoun);
    return holds && !hosts.isEmpty() && gatherings.chair(use, hosts, start);
  }

  /** Whom a verb describes, and who tells of a deed: {@code görüştüğünü belirten X}. */
  private List<Party> head(Use use, Arguments arguments, int end) {
    int behind = use.at() + 1;
    int row = among.row(use);
    if (row > 0) {
      List<Party> those = behind(row);
      return among.told(those) ? those : List.of();
    }
    boolean goesOn = use.form() == Form.GOING_ON; // Y ile görüşerek X'in mektubunu sundu.
    if (goesOn || (use.form() != Form.DOER && tokens.mark(behind, ','))) {
      return List.of();
    }
    boolean owned = !arguments.subjects().isEmpty() || !arguments.of(Part.OF).isEmpty();
    boolean held = use.frame() == Frame.HELD && use.form() == Form.DOER && use.ending().passive();
    if (held && !owned && subject.host().isEmpty()) {
      return afterwards(behind, end);
    }
    if (use.form() == Form.DEED && !owned && words.is(Role.AROUND, tokens, behind)) {
      return subject.inSentence().isEmpty() ? onward(behind + 1, end) : List.of();
    }
    boolean hoped = use.form() == Form.DEED; // Y ile görüşmesi beklenen X.
    if ((hoped || use.form() == Form.DONE) && !owned && subject.inSentence().isEmpty()) {
      Role said = hoped ? Role.PLANNED : Role.REPORT;
      for (int i = behind; i < Math.min(end, behind + TELLER); i++) {
        String key = tokens.get(i).key();
        if (words.is(said, tokens, i) && (key.endsWith("an") || key.endsWith("en"))) {
          return behind(i + 1);
        }
      }
    }
    return described(use);
  }

  /** Whom a participle describes: {@code görüşen X}, {@code görüşecek olan X}. */
  private List<Party> described(Use use) {
    int behind = use.at() + 1;
    boolean being = use.form() == Form.PLANNED && words.is(Role.BEING, tokens, behind);
    return behind(being ? behind + 1 : behind);
  }

  /** Who goes on right here, behind what was over before. */
  private List<Party> onward(int from, int end) {
    List<Party> others = new Arguments(between(from, end)).subjects();
    boolean here = !others.isEmpty() && near(from, others.get(0).from());
    return here && others.stream().noneMatch(Party::pronoun) ? others : List.of();
  }

  /** Who goes on after talks: {@code Y ile yapılan görüşmenin ardından X}; empty for none. */
  private List<Party> afterwards(int from, int end) {
    int talk = words.find(Role.TALK, tokens, from, Math.min(end, from + TELLER));
    if (talk < 0 || !words.is(Role.AROUND, tokens, talk + 1)) {
      return List.of();
    }
    List<Party> others = new Arguments(between(talk, end)).subjects();
    return others.stream().anyMatch(Party::pronoun) ? List.of() : others;
  }

  /** Whether a mark, a conjunction or nothing stands here. */
  private boolean closed(int at, int end) {
    return at >= end || !tokens.get(at).word() || words.is(Role.AND, tokens, at);
  }

  /** The one whose office stands behind {@code ev sahibi}; empty for none. */
  private List<Party> host(int at) {
    int behind = at + words.length(Role.HOST, tokens, at);
    if (behind == at) {
      return List.of();
    }
    int end = tokens.sentenceEnd(at);
    for (int i = behind; i < end; i++) {
      if (words.verbs(tokens, i).stream().anyMatch(use -> use.frame() == Frame.WITH)) {
        return List.of(); // Ev sahibi Bakan X, zirveden önce Y ile görüştü: of the talks.
      }
    }
    return behind(behind);
  }

  /** Those named in a stretch. */
  private List<Party> between(int from, int to) {
    while (next < parties.size() && parties.get(next).from() < from) {
      next++;
    }
    List<Party> between = new ArrayList<>();
    for (int i = next; i < parties.size() && parties.get(i).to() <= to; i++) {
      between.add(parties.get(i));
    }
    return between;
  }

  /** Whom words describe that stand before, {@code görüşen X ve Y}; empty for none. */
  private List<Party> behind(int from) {
    int end = tokens.sentenceEnd(from - 1);
    List<Party> head = new ArrayList<>();
    for (int i = next; i < parties.size() && parties.get(i).from() < end; i++) {
      Party party = parties.get(i);
      if (party.from() < from) {
        continue;
      }
      boolean other = !head.isEmpty() && !party.is(Part.SUBJECT);
      boolean comma = other && head.get(head.size() - 1).link() == Party.Link.COMMA;
      if (comma || (head.isEmpty() && !near(from, party.from()))) {
        break; // Görüşen X, Y'yi kabul etti: not both of them.
      }
      head.add(party.with(Part.SUBJECT));
      if (party.link() == Party.Link.NONE) {
        break;
      }
    }
    return head;
  }

  /** Whether nothing but commas and offices parts a participle from a name. */
  private boolean near(int begin, int to) {
    if (to - begin > FAR) {
      return false;
    }
    for (int i = begin; i < to; i++) {
      Token token = tokens.get(i);
      boolean from = people.origin(i);
      boolean title = from || (token.word() && token.capitalised() && !token.suffixed());
      if (title && tokens.mark(i + 1, ',') && !people.covers(i)) {
        return false; // Görüşen Baker, Başbakan X tarafından: a name of its own.
      }
      if (!title && !people.covers(i) && !tokens.mark(i, ',')) {
        return false;
      }
    }
    return true;
  }
}
