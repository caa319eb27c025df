package org.vakanuvis.model;

import java.util.List;
import java.util.Optional;

/**
 * People or delegations who met, because the text says so and not because it names them together.
 *
 * @param participants at least two
 * @param date when they met; empty where the text does not say
 * @param place the city or country as the text has it, nominative
 * @param form how they met
 * @param planned whether it lies before them: the text says that they will meet
 */
public record Meeting(
    List<Participant> participants,
    Optional<Edtf> date,
    Optional<String> place,
    Form form,
    boolean planned) {
  public Meeting {
    participants = List.copyOf(participants);
    if (participants.size() < 2) {
      throw new IllegalArgumentException("a meeting takes two: " + participants);
    }
  }

  /**
   * Who took part.
   *
   * @param name the person's name as among the release's people; empty for a delegation
   * @param country the code; empty where nothing tells
   */
  public record Participant(Optional<String> name, Optional<String> country) {}

  /** How people meet. */
  public enum Form {
    IN_PERSON,
    TELEPHONE,
    VIDEO,
    CONFERENCE
  }
}
