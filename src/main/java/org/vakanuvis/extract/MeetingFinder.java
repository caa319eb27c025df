package org.vakanuvis.extract;

import java.util.List;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Meeting;
import org.vakanuvis.model.ReleaseKind;

/**
 * Finds who met whom, by verbs of meeting and those whom their clause names; never by mere mention.
 */
final class MeetingFinder {
  private final MeetingWords words;
  private final DelegationReader delegations;

  MeetingFinder(Lexicon lexicon) {
    this.words = new MeetingWords(lexicon);
    this.delegations = new DelegationReader(lexicon, words);
  }

  /** Each meeting once, in the order in which the text first tells it. */
  List<Fact<Meeting>> meetings(Reading reading, Cast cast, Particulars particulars) {
    Parties parties = new Parties(words, delegations, reading, cast, particulars.dates());
    if (parties.all().isEmpty()) {
      return List.of();
    }
    Circumstances circumstances =
        new Circumstances(words, reading, particulars.dates(), particulars.date());
    boolean session =
        particulars.kind().map(Fact::value).filter(ReleaseKind.CONFERENCE::equals).isPresent();
    return new MeetingReader(words, cast, parties, circumstances, reading, session).meetings();
  }
}
