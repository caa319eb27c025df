package org.vakanuvis.extract.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.vakanuvis.extract.meetings.Circumstances.Scene;
import org.vakanuvis.extract.meetings.Circumstances.Told;
import org.vakanuvis.extract.meetings.MeetingWords.Role;
import org.vakanuvis.extract.people.Party;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.model.Edtf;
import org.vakanuvis.model.Meeting.Form;

/**
 * Parts what a clause tells of when, where and how among those whom its verb lets someone meet one
 * after another: {@code 12 Mart'ta A'yı, 15 Mart'ta B'yi ziyaret etti}.
 */
final class Scenes {
  private final Tokens tokens;
  private final MeetingWords words;
  private final Circumstances circumstances;

  Scenes(Tokens tokens, MeetingWords words, Circumstances circumstances) {
    this.tokens = tokens;
    this.words = words;
    this.circumstances = circumstances;
  }

  /**
   * The words that belong to some of those who were met.
   *
   * @param from their first token
   * @param first the first token of the first who is named there
   * @param last behind the last who is named there
   * @param to behind the words
   */
  private record Stretch(int from, int first, int last, int to) {}

  /** One for each of those who were met, in the same order. */
  List<Scene> of(int from, int to, List<List<Party>> others, boolean planned) {
    List<Stretch> stretches = stretches(from, to, others);
    List<Scene> scenes = new ArrayList<>();
    if (stretches.size() < 2) {
      Scene scene = circumstances.scene(from, to, planned);
      others.forEach(group -> scenes.add(scene));
      return scenes;
    }
    List<Told<Form>> forms = told(stretches, circumstances::form);
    List<Told<Edtf>> dates = told(stretches, circumstances::date);
    List<Told<String>> places = told(stretches, circumstances::place);
    boolean undated = dates.stream().allMatch(date -> date == null);
    for (int i = 0; i < stretches.size(); i++) {
      boolean apart = forms.get(i) != null;
      boolean day = dates.get(i) != null;
      boolean town = places.get(i) != null;
      Optional<Form> form = told(forms, stretches, i, town);
      Optional<Edtf> date = told(dates, stretches, i, town);
      Optional<String> place = told(places, stretches, i, apart || day);
      Optional<Edtf> when = undated ? circumstances.undated(from, planned) : date;
      scenes.add(new Scene(form, when, place));
    }
    return scenes;
  }

  /** Empty where those who were met are not named one behind the other in the clause. */
  private List<Stretch> stretches(int from, int to, List<List<Party>> others) {
    List<Stretch> stretches = new ArrayList<>();
    int start = from;
    for (int i = 0; i < others.size(); i++) {
      List<Party> group = others.get(i);
      int first = group.isEmpty() ? -1 : group.get(0).from();
      int last = group.isEmpty() ? -1 : group.get(group.size() - 1).to();
      if (first < start || last > to) {
        return List.of();
      }
      boolean more = i + 1 < others.size() && !others.get(i + 1).isEmpty();
      int end = more ? joint(last, others.get(i + 1).get(0).from()) : to;
      stretches.add(new Stretch(start, first, last, end));
      start = end;
    }
    return stretches;
  }

  /** Behind the first comma or conjunction between two; behind the first of them for none. */
  private int joint(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean mark = tokens.mark(i, ',') || tokens.mark(i, ';');
      if (mark || words.is(Role.AND, tokens, i)) {
        return i + 1;
      }
    }
    return from;
  }

  private static <T> List<Told<T>> told(
      List<Stretch> stretches, BiFunction<Integer, Integer, Told<T>> reader) {
    List<Told<T>> told = new ArrayList<>();
    stretches.forEach(stretch -> told.add(reader.apply(stretch.from(), stretch.to())));
    return told;
  }

  /**
   * What is told in a stretch; else what stood before those of the nearest earlier one that tells
   * something; else what all share behind the last of them.
   *
   * @param apart whether the stretch tells something else that sets it apart
   */
  private static <T> Optional<T> told(
      List<Told<T>> all, List<Stretch> stretches, int at, boolean apart) {
    if (all.get(at) != null) {
      return all.get(at).value();
    }
    for (int i = at - 1; i >= 0 && !apart; i--) {
      Told<T> one = all.get(i);
      if (one != null) {
        return one.at() < stretches.get(i).first() ? one.value() : Optional.empty();
      }
    }
    int last = all.size() - 1;
    Told<T> shared = all.get(last);
    boolean alone = all.stream().filter(one -> one != null).count() == 1;
    boolean behind = shared != null && shared.at() >= stretches.get(last).last();
    return alone && behind && !apart ? shared.value() : Optional.empty();
  }
}
