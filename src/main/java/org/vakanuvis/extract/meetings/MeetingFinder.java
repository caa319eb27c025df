package org.vakanuvis.extract.meetings;

import java.util.List;
import org.vakanuvis.extract.head.Particulars;
import org.vakanuvis.extract.people.Cast;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Meeting;
import org.vakanuvis.model.ReleaseKind;

/**
 * Finds who met whom, by verbs of meeting and those whom their clause names; never by mere mention.
 */
public final class MeetingFinder {
  private final MeetingWords words;
  private final DelegationReader delegations;

  /** With the verbs and nouns of meeting and the words for delegations. */
  public MeetingFinder(Lexicon lexicon) {
    this.words = new MeetingWords(lexicon);
    this.delegations = new DelegationReader(lexicon, words);
  }

  /** Each meeting once, in the order in which the text first tells it. */
  public List<Fact<Meeting>> meetings(Reading reading, Cast cast, Particulars particulars) {
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
