package org.vakanuvis.extract.meetings;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vakanuvis.extract.people.Cast;
import org.vakanuvis.extract.people.Party;
import org.vakanuvis.extract.people.Party.Pronoun;
import org.vakanuvis.extract.words.OfficeHead.Role;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.model.Meeting.Participant;
import org.vakanuvis.turkish.Turkish;

/** Who acts in a sentence that does not name it. */
final class Subject {
  /** So many of those spoken of before are kept in mind. */
  private static final int KEPT = 8;

  /** Who is named so many times is whom a text is about. */
  private static final int OFTEN = 3;

  private final Cast cast;

  /** Those who acted together, the last first. */
  private final Deque<List<Party>> spokenOf = new ArrayDeque<>();

  private List<Party> inSentence = List.of();
  private List<Party> inParagraph = List.of();
  private List<Party> host = List.of();
  private List<Party> row = List.of();
  private List<Party> speaker = List.of();
  private List<Party> guests = List.of();

  Subject(Cast cast) {
    this.cast = cast;
  }

  /**
   * Notes that a paragraph begins.
   *
   * @param goesOn whether the one before ended within a sentence: {@code Bakanımız;}
   */
  void paragraph(boolean goesOn) {
    speaker = goesOn ? speaker : List.of();
    inParagraph = goesOn ? inParagraph : List.of();
  }

  /** Notes that a sentence begins. */
  void sentence() {
    inSentence = List.of();
  }

  /** Notes whom a clause has for its subject. */
  void is(List<Party> subjects) {
    if (subjects.isEmpty()) {
      return;
    }
    List<Party> told = resolved(subjects);
    inSentence = told;
    together(told);
    if (!told.isEmpty() && told.stream().allMatch(party -> party.who().name().isPresent())) {
      inParagraph = told;
      spokenOf.addFirst(told);
      if (spokenOf.size() > KEPT) {
        spokenOf.removeLast();
      }
    }
  }

  /** Notes those who are told of together. */
  void together(List<Party> those) {
    if (those.size() > 1 && those.stream().noneMatch(Party::pronoun)) {
      row = those;
    }
  }

  /**
   * Those who were last told of together; empty where they are not so many.
   *
   * @param many how many; 0 for any number
   */
  List<Party> row(int many) {
    return many == 0 || row.size() == many ? row : List.of();
  }

  /** Notes who speaks from here. */
  void speaker(List<Party> those) {
    speaker = those;
  }

  /** Who speaks; empty where the text does not say before. */
  List<Party> speaker() {
    return speaker;
  }

  /** The subject of an earlier clause of the sentence; empty for none. */
  List<Party> inSentence() {
    return inSentence;
  }

  /** The subject of an earlier sentence of the paragraph; empty for none. */
  List<Party> inParagraph() {
    return inParagraph;
  }

  /** Whether a word is part of the name of who acts in the paragraph. */
  boolean named(Token word) {
    return inParagraph.stream()
        .flatMap(party -> party.who().name().stream())
        .anyMatch(name -> List.of(Turkish.fold(name).split(" ")).contains(word.folded()));
  }

  /** The one person whom the text last told of; empty for none. */
  List<Party> topic() {
    return spokenOf.stream().filter(told -> told.size() == 1).findFirst().orElse(List.of());
  }

  /** Notes who met others. */
  void met(List<Party> subjects) {
    host = subjects.isEmpty() ? host : subjects;
  }

  /** Who last met others, and now does so in the passive: {@code Y ile de görüşüldü}. */
  List<Party> host() {
    // Of whom a spokesperson tells that talks were held, it is not told who held them.
    boolean teller = topic().stream().anyMatch(one -> cast.serves(one.who()));
    return !host.isEmpty() ? host : teller ? List.of() : topic();
  }

  /** Notes who came as a guest. */
  void guests(List<Party> those) {
    List<Party> named = those.stream().filter(party -> !party.pronoun()).toList();
    guests = named.isEmpty() ? guests : named;
  }

  /** The guest last told of, else the one person whom the text last told of; empty for none. */
  List<Party> guest() {
    return guests.size() == 1 ? guests : guests.isEmpty() ? topic() : List.of();
  }

  /** Those named, {@code Bakan} being the last minister spoken of. */
  List<Party> resolved(List<Party> named) {
    return named.stream()
        .flatMap(party -> (party.pronoun() ? meant(party) : Optional.of(party)).stream())
        .toList();
  }

  /** The same of those who met others; who is a guest is of no country that the others are of. */
  List<Party> resolved(List<Party> named, List<Party> others) {
    return named.stream()
        .flatMap(
            party ->
                resolved(List.of(party)).stream()
                    .filter(one -> !guest(party) || !compatriot(one, others)))
        .toList();
  }

  private static boolean guest(Party party) {
    return party.pronoun() && party.meant().guest();
  }

  private static boolean compatriot(Party one, List<Party> others) {
    return others.stream()
        .filter(other -> !other.pronoun())
        .anyMatch(other -> other.who().country().equals(one.who().country()));
  }

  private List<Participant> holders(List<Party> told, Pronoun pronoun) {
    List<Participant> holders =
        told.stream().map(Party::who).filter(who -> cast.holds(who, pronoun)).distinct().toList();
    // Of a king and a queen: the king.
    return holders.size() < 2
        ? holders
        : holders.stream().filter(who -> cast.called(who, pronoun.head())).toList();
  }

  /**
   * Whether someone was named only in passing, and another of such an office all the time: {@code
   * Bakan} may mean the other.
   */
  private boolean passing(Participant who, Pronoun pronoun) {
    return cast.times(who) == 1
        && spokenOf.stream()
            .flatMap(List::stream)
            .anyMatch(
                other -> cast.times(other.who()) >= OFTEN && cast.holds(other.who(), pronoun));
  }

  private Optional<Party> meant(Party party) {
    Pronoun pronoun = party.meant();
    boolean any = pronoun.role() != Role.OFFICIAL && pronoun.country().isEmpty();
    boolean serves = pronoun.role() == Role.ENVOY && !pronoun.country().isEmpty();
    Participant nameless = new Participant(Optional.empty(), Optional.of(pronoun.country()));
    Stream<List<Party>> first = pronoun.guest() ? guests.stream().map(List::of) : Stream.empty();
    List<Participant> holders =
        Stream.concat(first, spokenOf.stream())
            .map(told -> holders(told, pronoun))
            .filter(told -> !told.isEmpty())
            .findFirst()
            .orElse(List.of());
    boolean unsure = any && !pronoun.guest() && holders.size() == 1;
    if (holders.size() > 1 || (unsure && passing(holders.get(0), pronoun))) {
      return Optional.empty(); // Of two ministers nobody knows which one is meant.
    }
    return holders.stream()
        .findFirst()
        .or(() -> any ? cast.only(pronoun.role()) : Optional.empty())
        .or(() -> serves ? Optional.of(nameless) : Optional.empty())
        .map(who -> new Party(party.from(), party.to(), party.part(), who, null, party.link()));
  }
}
