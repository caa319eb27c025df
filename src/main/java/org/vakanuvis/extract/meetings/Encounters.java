package org.vakanuvis.extract.meetings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vakanuvis.extract.meetings.Circumstances.Scene;
import org.vakanuvis.extract.people.Cast;
import org.vakanuvis.extract.people.Party;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Meeting;
import org.vakanuvis.model.Meeting.Form;
import org.vakanuvis.model.Meeting.Participant;

/** The meetings of a text, each once, in the order in which the text tells them. */
final class Encounters {
  /** So many paragraphs back a meeting is still spoken of. */
  private static final int REACH = 4;

  /** So many of the first meetings of a text are compared with those of delegations. */
  private static final int COMPARED = 50;

  /** A clause of more letters is told by its names and its verb. */
  private static final int QUOTED = 240;

  /** Of whom less is sure it is not said that they met anyone. */
  private static final double LIKELY = 0.6;

  /** More than so many are no talks of a few, in which one wrong name spoils little. */
  private static final int FEW = 3;

  private final Tokens tokens;
  private final Cast cast;
  private final Circumstances circumstances;
  private final Scenes scenes;
  private final List<Encounter> all = new ArrayList<>();
  private Encounter last;
  private int lastAt;
  private Telling lastTold;

  /** Those that one verb told last: {@code X ve Y ile ayrı ayrı görüştü}. */
  private final List<Encounter> together = new ArrayList<>();

  Encounters(MeetingWords words, Tokens tokens, Cast cast, Circumstances circumstances) {
    this.scenes = new Scenes(tokens, words, circumstances);
    this.tokens = tokens;
    this.cast = cast;
    this.circumstances = circumstances;
  }

  /** A new meeting, told from one token to before another; it stands if two take part. */
  Encounter begin(Encounter encounter) {
    all.add(encounter);
    return encounter;
  }

  /** What is told of each of those whom someone met apart, in the same order. */
  List<Scene> scenes(Telling telling, List<List<Party>> others, boolean planned) {
    return scenes.of(telling.from(), telling.to(), others, planned);
  }

  /** Adds parties and the words that tell of them. */
  void tell(Encounter encounter, List<Party> parties, Telling telling) {
    tell(
        encounter,
        parties,
        telling,
        circumstances.scene(telling.from(), telling.to(), encounter.planned()));
  }

  /**
   * Adds those who took part in a session; how they did does not say how it was held: {@code
   * toplantıya çevrim içi katıldı}.
   *
   * @param noun of the session, before which words say how it was held; negative for none
   */
  void join(Encounter encounter, List<Party> parties, Telling telling, int noun) {
    Scene scene = circumstances.scene(telling.from(), telling.to(), encounter.planned());
    boolean held = noun >= 0 && form(telling.from(), noun).isPresent();
    boolean own = held || (!encounter.gathering() && encounter.who().size() < 2);
    tell(encounter, parties, telling, own ? scene : scene.withoutForm());
  }

  /** When, where and how people met, as far as a clause tells. */
  Scene scene(int from, int to) {
    return circumstances.scene(from, to, false);
  }

  private Optional<Form> form(int from, int to) {
    Circumstances.Told<Form> form = circumstances.form(from, to);
    return form == null ? Optional.empty() : form.value();
  }

  /** Adds parties, the words that tell of them, and when, where and how they met. */
  void tell(Encounter encounter, List<Party> parties, Telling telling, Scene scene) {
    int sentence = tokens.sentenceStart(telling.verb());
    int start = telling.verb();
    List<Party> added = new ArrayList<>();
    boolean few = !encounter.gathering() && encounter.who().size() + parties.size() <= FEW;
    for (Party party : parties) {
      if (sure(party, few) && encounter.add(party.who())) {
        encounter.atMost(cast.sureness(party.who()));
        added.add(party);
        start = party.from() >= sentence ? Math.min(start, party.from()) : start;
      }
    }
    // From the first who is named to the verb, so that it reads as a sentence.
    int quoted = length(start, telling.to()) <= QUOTED ? start : telling.verb();
    for (Party party : added) {
      if (party.from() < quoted || party.to() > telling.to()) {
        encounter.add(tokens.span(party.from(), party.to()));
      }
    }
    encounter.begun();
    encounter.add(tokens.span(quoted, Math.max(telling.to(), quoted + 1)));
    Optional<Form> form = telling.form().or(scene::form);
    boolean far = form.filter(how -> how == Form.TELEPHONE || how == Form.VIDEO).isPresent();
    encounter.add(form, scene.date(), far ? Optional.empty() : scene.place());
    boolean one = together.contains(encounter);
    if (!one && (lastTold == null || lastTold.verb() != telling.verb())) {
      together.clear();
    }
    if (!one) {
      together.add(encounter);
    }
    last = encounter;
    lastTold = telling;
    lastAt = telling.to() - 1;
  }

  /** Whether it is sure enough who a party is: of many one wrong name spoils all pairs. */
  private boolean sure(Party party, boolean few) {
    boolean named = !party.pronoun();
    return named && (cast.sure(party.who()) || (few && cast.sureness(party.who()) >= LIKELY));
  }

  private int length(int from, int to) {
    return from < to ? tokens.get(to - 1).end() - tokens.get(from).start() : 0;
  }

  /**
   * The words that tell a meeting.
   *
   * @param from where their clause begins
   * @param verb the first token of the verb or noun
   * @param to behind the verb or noun
   * @param form that the verb tells
   */
  record Telling(int from, int verb, int to, Optional<Form> form) {}

  /** The meeting told last in this paragraph or shortly before; null for none. */
  Encounter last(int token) {
    if (last == null) {
      return null;
    }
    int paragraph = tokens.paragraphStart(token);
    int before = paragraph;
    for (int i = 0; i < REACH && before > 0; i++) {
      before = tokens.paragraphStart(before - 1);
    }
    return lastAt >= before ? last : null;
  }

  /** Those that the verb which told a meeting told with it, itself among them. */
  List<Encounter> together(Encounter encounter) {
    return together.contains(encounter) ? List.copyOf(together) : List.of(encounter);
  }

  /** The words that told of the last meeting; null for none. */
  Telling told() {
    return lastTold;
  }

  /**
   * The last meeting of so many that was told shortly before a token; null for none.
   *
   * @param many how many took part
   */
  Encounter of(int many, boolean planned, int token) {
    if (last(token) == null) {
      return null;
    }
    for (int i = all.size() - 1; i >= Math.max(0, all.size() - REACH); i--) {
      Encounter one = all.get(i);
      if (one.who().size() == many && !one.gathering() && one.planned() == planned) {
        return one;
      }
    }
    return null;
  }

  /** Whether a clause tells of another place than that of a meeting. */
  boolean elsewhere(Encounter encounter, int from, int to) {
    Optional<String> place = place(from, to);
    return place.isPresent() && !place.equals(encounter.place());
  }

  /** Whether a clause says how or where talks were held. */
  boolean held(int from, int to) {
    return form(from, to).isPresent() || place(from, to).isPresent();
  }

  /** Whether a clause says that talks were held from afar. */
  boolean far(int from, int to) {
    return form(from, to).filter(how -> how != Form.IN_PERSON).isPresent();
  }

  /** Where a clause says that something was done. */
  Optional<String> place(int from, int to) {
    Circumstances.Told<String> place = circumstances.place(from, to);
    return place == null ? Optional.empty() : place.value();
  }

  /** The meeting of a few that was told before another; null for none. */
  Encounter before(Encounter encounter) {
    int at = all.lastIndexOf(encounter) - 1;
    boolean few = at >= 0 && !all.get(at).gathering() && !encounter.gathering();
    return few && all.get(at).planned() == encounter.planned() ? all.get(at) : null;
  }

  /** Notes that the text still speaks of the last meeting: {@code görüşmede}. */
  void spoken(int token) {
    lastAt = last(token) == null ? lastAt : Math.max(lastAt, token);
  }

  /** The first token of the paragraph in which a meeting was told last. */
  int lastParagraph() {
    return tokens.paragraphStart(lastAt);
  }

  /**
   * All but those that are told once more with whoever came too: a headline names only the first.
   */
  private List<Encounter> whole() {
    Map<Set<Participant>, List<Encounter>> wide = new HashMap<>();
    all.stream()
        .filter(Encounter::widened)
        .forEach(one -> wide.computeIfAbsent(one.first(), who -> new ArrayList<>()).add(one));
    Set<Encounter> whole = new LinkedHashSet<>();
    for (Encounter one : all) {
      List<Encounter> same =
          wide.getOrDefault(one.who(), List.of()).stream().filter(one::within).toList();
      if (same.size() == 1) {
        same.get(0).add(one);
      }
      whole.add(same.size() == 1 ? same.get(0) : one);
    }
    return List.copyOf(whole);
  }

  /** Whether what a headline tells as one meeting is told behind it as one with each. */
  private boolean toldApart(Encounter one) {
    List<Encounter> parts = all.stream().filter(part -> part.part(one)).toList();
    Set<Participant> who = new HashSet<>();
    parts.forEach(part -> who.addAll(part.who()));
    return parts.size() == one.who().size() - 1 && who.equals(one.who());
  }

  /** What is found. */
  List<Fact<Meeting>> facts() {
    List<Encounter> once = new ArrayList<>();
    Map<Set<Participant>, List<Encounter>> known = new HashMap<>();
    all.forEach(Encounter::settle);
    all.removeIf(
        one -> one.nameless() && all.stream().limit(COMPARED).anyMatch(two -> two.names(one)));
    List<Encounter> early = all.stream().limit(COMPARED).filter(this::toldApart).toList();
    all.removeAll(early);
    for (Encounter encounter : whole()) {
      List<Encounter> others = known.computeIfAbsent(encounter.who(), who -> new ArrayList<>());
      Optional<Encounter> same = others.stream().filter(encounter::same).findFirst();
      if (same.isPresent()) {
        same.get().add(encounter);
      } else {
        others.add(encounter);
        once.add(encounter);
      }
    }
    return once.stream().flatMap(encounter -> encounter.fact().stream()).toList();
  }
}
