package org.vakanuvis.model;

import java.util.List;

/**
 * A meeting as a page tells it.
 *
 * @param participants at least two
 * @param date null where not told
 * @param place null where not told
 * @param planned whether it lay before them when the release was written
 * @param release where it is told; null on the release's own page
 * @param quote the words that tell it
 * @param proof its evidence on the release's own page; null elsewhere
 */
public record MeetingLine(
    List<Participant> participants,
    Edtf date,
    String place,
    Meeting.Form form,
    boolean planned,
    ReleaseLine release,
    String quote,
    boolean doubtful,
    Proof proof) {
  public MeetingLine {
    participants = List.copyOf(participants);
  }

  /**
   * Who took part.
   *
   * @param link the person's name and page; the country's for a delegation
   * @param country the country that a person serves; null for a delegation or where nothing tells
   */
  public record Participant(Link link, String country) {}
}
