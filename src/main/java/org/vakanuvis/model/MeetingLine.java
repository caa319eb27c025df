package org.vakanuvis.model;

import java.util.List;

/**
 * A meeting as a page tells it.
 *
 * @param participants names with their pages; a delegation under its country's name
 * @param date null where not told
 * @param place null where not told
 * @param release where it is told; null on the release's own page
 * @param quote the words that tell it
 * @param proof its evidence on the release's own page; null elsewhere
 */
public record MeetingLine(
    List<Link> participants,
    Edtf date,
    String place,
    Meeting.Form form,
    ReleaseLine release,
    String quote,
    boolean doubtful,
    Proof proof) {
  public MeetingLine {
    participants = List.copyOf(participants);
  }
}
