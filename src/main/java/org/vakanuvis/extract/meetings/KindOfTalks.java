package org.vakanuvis.extract.meetings;

import java.util.List;
import java.util.Optional;
import org.vakanuvis.extract.head.KindFinder;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Meeting;
import org.vakanuvis.model.ReleaseKind;
import org.vakanuvis.model.Span;

/**
 * Settles the kind of a release by the talks that it tells of, where its words point to no kind or
 * only seem to point to a statement: {@code X, Y ile gelişmeleri değerlendirdi}.
 */
public final class KindOfTalks {
  private static final double TALKS = 0.75;

  /** Talks of which a text begins to tell no later are what it is about. */
  private static final int FIRST = 60;

  private KindOfTalks() {}

  /** The kind, the same as before for most releases. */
  public static Optional<Fact<ReleaseKind>> of(
      Optional<Fact<ReleaseKind>> kind, List<Fact<Meeting>> meetings, Tokens tokens) {
    if (kind.isEmpty()) {
      return kind;
    }
    Evidence told = kind.get().evidence();
    boolean none = told.rule().equals(KindFinder.NO_CUE_RULE);
    boolean statement = kind.get().value() == ReleaseKind.STATEMENT;
    int last = tokens.size() > FIRST ? tokens.get(FIRST).start() : Integer.MAX_VALUE;
    return meetings.stream()
        .filter(one -> !one.value().planned())
        .filter(one -> one.evidence().spans().get(0).start() < last)
        .filter(one -> none || (statement && verb(one.evidence().spans(), told.spans())))
        .findFirst()
        .map(KindOfTalks::kind)
        .or(() -> kind);
  }

  /** Whether all that points to a statement is the verb that tells of talks. */
  private static boolean verb(List<Span> talks, List<Span> cues) {
    Span words = talks.get(talks.size() - 1);
    return cues.stream().allMatch(cue -> words.covers(cue) && cue.end() == words.end());
  }

  private static Fact<ReleaseKind> kind(Fact<Meeting> talks) {
    ReleaseKind kind =
        switch (talks.value().form()) {
          case TELEPHONE, VIDEO -> ReleaseKind.CALL;
          case CONFERENCE -> ReleaseKind.CONFERENCE;
          case IN_PERSON -> ReleaseKind.MEETING;
        };
    return new Fact<>(kind, Evidence.read(talks.evidence().spans(), "talks", TALKS));
  }
}
