package org.vakanuvis.extract.head;

import java.util.List;
import java.util.Optional;
import org.vakanuvis.extract.frame.Frame;
import org.vakanuvis.extract.frame.HeadItem.Kind;
import org.vakanuvis.extract.frame.HeadLine;
import org.vakanuvis.extract.head.KindCues.Cue;
import org.vakanuvis.extract.layout.Line;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.ReleaseKind;
import org.vakanuvis.model.Span;

/**
 * Finds what sort of event a release reports: its headline decides where it says one, else the main
 * verb of the lead.
 */
public final class KindFinder {
  /** So many tokens of the lead are looked at. */
  private static final int LEAD = 60;

  /** The first sentence may be longer, for its verb stands at its end. */
  private static final int SENTENCE = 300;

  /** How much the headline, the lead's first sentence and the rest of it count. */
  private static final int IN_HEADLINE = 6;

  private static final int IN_SENTENCE = 4;
  private static final int IN_REST = 1;

  /** The rule that no words point to a kind. */
  public static final String NO_CUE_RULE = "no-cue";

  /** With no cue at all it is most likely of no kind that has a name. */
  private static final double NO_CUE = 0.6;

  /** A bulletin of many items is of none, but for one of talks. */
  private static final double ITEMS = 0.85;

  private final KindCues cues;

  KindFinder(KindCues cues) {
    this.cues = cues;
  }

  /**
   * Some tokens that count alike.
   *
   * @param where what the dictionary calls their place
   * @param verb their last word; -1 where they have no verb of their own
   */
  private record Stretch(int from, int end, String where, int factor, int verb) {}

  /** The kind; empty only for a text without a word. */
  Optional<Fact<ReleaseKind>> find(Frame frame, Optional<Fact<String>> title) {
    Tokens tokens = frame.tokens();
    if (tokens.size() == 0) {
      return Optional.empty();
    }
    KindWeights weights = new KindWeights();
    Span headline = title.map(fact -> fact.evidence().spans().get(0)).orElse(new Span(0, 0));
    int from = 0;
    while (from < frame.leadFirst() && !headline.covers(tokens.get(from).span())) {
      from++;
    }
    int end = from;
    while (end < frame.leadFirst() && headline.covers(tokens.get(end).span())) {
      end++;
    }
    Gathering gathering = new Gathering(frame, from, end, cues);
    if (items(frame, title)) {
      return Optional.of(other(frame, title, "items", ITEMS));
    }
    Stretch top =
        new Stretch(from, end, "headline", IN_HEADLINE, verb(tokens, plainEnd(tokens, from, end)));
    weigh(tokens, top, gathering, weights);
    sorts(frame, gathering, weights);
    if (frame.hasLead()) {
      lead(frame, gathering, weights);
    }
    return weights.best().or(() -> Optional.of(other(frame, title, NO_CUE_RULE, NO_CUE)));
  }

  /**
   * Whether the text is one of many items: its headline is the name of a bulletin, or it has none,
   * and its lead has the mark of an item.
   */
  private static boolean items(Frame frame, Optional<Fact<String>> title) {
    boolean masthead = title.isEmpty() || title.get().evidence().rule().equals("masthead");
    return masthead && frame.hasLead() && frame.lines().items(frame.leadFirst());
  }

  /** Weighs what the names of sorts of text say: {@code ORTAK BİLDİRİ}. */
  private void sorts(Frame frame, Gathering gathering, KindWeights weights) {
    for (HeadLine line : frame.head()) {
      line.all(Kind.SORT)
          .map(item -> new Stretch(item.first(), item.end(), "sort", IN_HEADLINE, item.end() - 1))
          .forEach(sort -> weigh(frame.tokens(), sort, gathering, weights));
    }
  }

  /** Where a headline ends without what stands in brackets at its end. */
  private static int plainEnd(Tokens tokens, int from, int end) {
    int plain = end;
    for (int i = from + 1; i < end && tokens.mark(end - 1, ')'); i++) {
      plain = plain == end && tokens.mark(i, '(') ? i : plain;
    }
    return plain;
  }

  private void lead(Frame frame, Gathering gathering, KindWeights weights) {
    Tokens tokens = frame.tokens();
    int from = frame.leadFirst();
    if (from >= frame.leadEnd()) {
      return;
    }
    int stop = Math.min(tokens.sentenceEnd(from), frame.leadEnd());
    int end = Math.min(stop, from + SENTENCE);
    Stretch sentence = new Stretch(from, end, "lead", IN_SENTENCE, verb(tokens, stop));
    weigh(tokens, sentence, gathering, weights);
    int last = Math.min(tokens.size(), from + LEAD);
    weigh(tokens, new Stretch(end, last, "lead", IN_REST, -1), gathering, weights);
  }

  /** The last word before a token. */
  private static int verb(Tokens tokens, int end) {
    int last = end - 1;
    while (last >= 0 && !tokens.get(last).word()) {
      last--;
    }
    return last;
  }

  private void weigh(Tokens tokens, Stretch stretch, Gathering gathering, KindWeights weights) {
    boolean quoted = false;
    int passed = stretch.from();
    for (int i = stretch.from(); i < stretch.end(); ) {
      int words = 0;
      for (; passed <= i; passed++) {
        quoted ^= tokens.mark(passed, '"');
      }
      if (quoted && !tokens.mark(i, '"') && stretch.factor() == IN_HEADLINE) {
        // What someone said in a headline is not what happened.
        i++;
        continue;
      }
      for (Cue cue : cues.at(tokens, i)) {
        int behind = i + cue.words().size();
        // The cues of most words hide the others: a telephone talk is no talk.
        if (cue.words().size() >= words && applies(cue, stretch, gathering, i)) {
          words = cue.words().size();
          if (cue.weight() > 0) {
            weights.add(cue, stretch.factor(), tokens.span(i, behind));
          }
        }
      }
      i += Math.max(1, words);
    }
  }

  private static boolean applies(Cue cue, Stretch stretch, Gathering gathering, int index) {
    int behind = index + cue.words().size();
    boolean here =
        switch (cue.where()) {
          case "any" -> true;
          case "many" -> gathering.many();
          case "end" -> stretch.factor() == IN_HEADLINE && behind - 1 == stretch.verb();
          case "body" -> gathering.behindBody(index);
          case "verb" -> behind - 1 == stretch.verb();
          case "told" -> stretch.factor() == IN_SENTENCE && behind - 1 == stretch.verb();
          default -> cue.where().equals(stretch.where());
        };
    return here && behind <= stretch.end();
  }

  private static Fact<ReleaseKind> other(
      Frame frame, Optional<Fact<String>> title, String rule, double confidence) {
    Line line = frame.lines().get(0);
    Span first = frame.tokens().span(line.first(), line.end());
    List<Span> spans = title.map(fact -> fact.evidence().spans()).orElse(List.of(first));
    return new Fact<>(ReleaseKind.OTHER, Evidence.read(spans, rule, confidence));
  }
}
