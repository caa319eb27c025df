package org.vakanuvis.extract.meetings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vakanuvis.extract.people.Party;
import org.vakanuvis.model.Edtf;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Meeting;
import org.vakanuvis.model.Meeting.Form;
import org.vakanuvis.model.Meeting.Participant;
import org.vakanuvis.model.Span;

/** A meeting of a text while it is put together from all clauses that tell of it. */
final class Encounter {
  /** A gathering of so many countries is a conference, whatever it is called. */
  private static final int MANY = 4;

  /** So many more may be named of talks that are told again by a delegation's name. */
  private static final int MORE = 2;

  private final Set<Participant> who = new LinkedHashSet<>();

  /** Those whom the words that told it first named. */
  private Set<Participant> first = Set.of();

  private final List<Span> spans = new ArrayList<>();
  private final boolean gathering;
  private boolean conference;
  private boolean round;
  private boolean apart;
  private final boolean planned;
  private final String rule;
  private double confidence;
  private Optional<Form> form = Optional.empty();
  private Optional<Edtf> date = Optional.empty();
  private Optional<String> place = Optional.empty();

  /**
   * @param gathering whether it is told as a session of many, to which more may come
   * @param rule the short English name of the rule that found it
   */
  Encounter(boolean gathering, boolean planned, String rule, double confidence) {
    this.gathering = gathering;
    this.planned = planned;
    this.rule = rule;
    this.confidence = confidence;
  }

  boolean gathering() {
    return gathering;
  }

  boolean planned() {
    return planned;
  }

  Set<Participant> who() {
    return who;
  }

  /** Whether these took part and none else. */
  boolean consists(List<Party> members) {
    return who.equals(members.stream().map(Party::who).collect(Collectors.toSet()));
  }

  /** Adds one who took part; whether it was not known yet. */
  boolean add(Participant participant) {
    return who.add(participant);
  }

  /** Notes that it is called a summit, a conference or the like. */
  void conference() {
    conference = true;
  }

  /** Notes that it is told as talks that all held with all, not one with each of the others. */
  void round() {
    round = true;
  }

  /** Notes that those whom someone met are told to have been met one after another. */
  void apart() {
    apart = true;
  }

  /**
   * Whether it is one of those that were apart: with one of the people of another and none else.
   */
  boolean part(Encounter all) {
    boolean two = apart && who.size() == 2 && !all.gathering && !all.round;
    return two && all.who.size() > 2 && all.who.containsAll(who) && fits(all);
  }

  /** Where it was, as far as that is told. */
  Optional<String> place() {
    return place;
  }

  /** Whether it was a call. */
  boolean called() {
    return form.equals(Optional.of(Form.TELEPHONE));
  }

  /** Lowers how sure it is that these met to how sure it is who they are. */
  void atMost(double sureness) {
    confidence = Math.min(confidence, sureness);
  }

  /** Adds words that tell it. */
  void add(Span span) {
    spans.add(span);
  }

  /** Adds how it is told elsewhere; what is known already stays. */
  void add(Optional<Form> newForm, Optional<Edtf> newDate, Optional<String> newPlace) {
    form = form.or(() -> newForm);
    date = date.or(() -> newDate);
    place = place.or(() -> newPlace);
  }

  /** Notes that the words that tell it first end here: whoever is added now came to it too. */
  void begun() {
    first = first.isEmpty() ? Set.copyOf(who) : first;
  }

  /** Whether the other tells the same once more. */
  boolean same(Encounter other) {
    return who.equals(other.who) && fits(other);
  }

  /** Those whom the words that told it first named. */
  Set<Participant> first() {
    return first;
  }

  /** Whether others came to those whom the words that told it first named. */
  boolean widened() {
    return !gathering && who.size() > first.size() && who.containsAll(first);
  }

  /** Whether the other tells the same with those who came too. */
  boolean within(Encounter wide) {
    return this != wide && !gathering && who.equals(wide.first) && fits(wide);
  }

  private boolean fits(Encounter other) {
    boolean when = date.isEmpty() || other.date.isEmpty() || date.equals(other.date);
    boolean where = place.isEmpty() || other.place.isEmpty() || place.equals(other.place);
    boolean how = form.isEmpty() || other.form.isEmpty() || form.equals(other.form);
    return planned == other.planned && when && where && how;
  }

  /** Adds what the other tells of the same meeting. */
  void add(Encounter other) {
    add(other.form, other.date, other.place);
    confidence = Math.max(confidence, other.confidence);
  }

  /** Leaves out the delegations whose heads are named too. */
  void settle() {
    Set<String> headed = new HashSet<>();
    who.stream().filter(one -> one.name().isPresent()).forEach(one -> headed.addAll(code(one)));
    who.removeIf(one -> one.name().isEmpty() && headed.containsAll(code(one)));
  }

  private static List<String> code(Participant one) {
    return one.country().stream().toList();
  }

  /** Whether delegations that are told without names took part whose people these are. */
  boolean delegates(List<Party> members) {
    return !members.isEmpty()
        && members.stream()
            .map(member -> new Participant(Optional.empty(), member.who().country()))
            .allMatch(who::contains);
  }

  /** Whether a delegation met others. */
  boolean nameless() {
    return who.size() > 1 && who.stream().anyMatch(one -> one.name().isEmpty());
  }

  private boolean delegations() {
    return who.stream().allMatch(one -> one.name().isEmpty());
  }

  /** Whether this is the other with the people of all its delegations named. */
  boolean names(Encounter other) {
    return planned == other.planned
        && other != this
        && other.who.size() > 1
        && (other.delegations() || (!gathering && who.size() <= other.who.size() + MORE))
        && other.who.stream().allMatch(this::has);
  }

  /** Whether someone took part, or who was of that country. */
  private boolean has(Participant one) {
    boolean delegation = one.name().isEmpty();
    return delegation
        ? who.stream()
            .anyMatch(own -> own.name().isPresent() && own.country().equals(one.country()))
        : who.contains(one);
  }

  /** What is found; empty where fewer than two took part. */
  Optional<Fact<Meeting>> fact() {
    if (who.size() < 2) {
      return Optional.empty();
    }
    long countries = who.stream().flatMap(one -> one.country().stream()).distinct().count();
    boolean many = (gathering || round) && (conference || countries >= MANY);
    Form shape = form.orElse(many ? Form.CONFERENCE : Form.IN_PERSON);
    Meeting meeting = new Meeting(List.copyOf(who), date, place, shape, planned);
    List<Span> sorted = spans.stream().distinct().sorted().toList();
    return Optional.of(new Fact<>(meeting, Evidence.read(sorted, rule, confidence)));
  }
}
