package org.vakanuvis.extract.owners;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.vakanuvis.extract.holders.Appearance;
import org.vakanuvis.extract.holders.Person;
import org.vakanuvis.extract.names.Claim;
import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.NameMatch.Kind;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;

/**
 * Reads whose offices are from a sentence that goes from state to state: {@code Gana'da Bakan X,
 * Togo'da Bakan Y ve Benin'de Bakan Z istifa etti}.
 */
final class Stations {
  private static final double TOLD = 0.85;

  private final Reading reading;
  private final Tokens tokens;

  /** The state right before each office that stands so. */
  private final IdentityHashMap<Appearance, NameMatch> states = new IdentityHashMap<>();

  Stations(Reading reading, List<Person> people) {
    this.reading = reading;
    this.tokens = reading.tokens();
    Map<Integer, List<Appearance>> sentences = new HashMap<>();
    for (Person person : people) {
      for (Appearance appearance : person.appearances()) {
        NameMatch state = state(appearance);
        if (state != null) {
          int sentence = tokens.sentenceStart(state.from());
          sentences.computeIfAbsent(sentence, key -> new ArrayList<>()).add(appearance);
          states.put(appearance, state);
        }
      }
    }
    sentences.values().forEach(this::keep);
  }

  /** Leaves those of a sentence only where it tells of several states. */
  private void keep(List<Appearance> stations) {
    long several =
        stations.stream().map(states::get).map(NameMatch::country).distinct().limit(2).count();
    if (several < 2) {
      stations.forEach(states::remove);
    }
  }

  /** The state where something happens, right before a bare office; null for none. */
  private NameMatch state(Appearance appearance) {
    Office office = appearance.office();
    int at = office.from();
    boolean bare = office.owners().isEmpty() && appearance.claim() == null;
    boolean seat = appearance.held().role().government() || appearance.held().role().state();
    if (!bare || !seat || at == 0 || at > appearance.name().from()) {
      return null;
    }
    int end = tokens.contrasts(at - 1) ? at - 1 : at;
    NameMatch state = reading.sure(end - 1);
    boolean there = state != null && state.to() == end && state.ending() == Ending.LOCATIVE;
    boolean first = there && tokens.sentenceStart(at) <= state.from();
    return first && state.kind() == Kind.COUNTRY ? state : null;
  }

  /** The state of one of several stations; null where a person is named at none. */
  Claim claim(Person person) {
    for (Appearance appearance : person.appearances()) {
      NameMatch state = states.get(appearance);
      if (state != null) {
        return Claim.told(reading, state, "where it happens", TOLD);
      }
    }
    return null;
  }
}
