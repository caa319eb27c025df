package org.vakanuvis.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.Span;
import org.vakanuvis.model.TextMark;

/** Gathers what stretches of a release's text lead to pages and are evidence of facts. */
final class Marks {
  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder());

  private final Map<Span, Mark> marks = new TreeMap<>(ORDER);
  private final int length;

  /** Marks of a text of that many UTF-16 units. */
  Marks(int length) {
    this.length = length;
  }

  /** The words name what has that page; of two such claims to one stretch the first counts. */
  void link(Span words, Permalink page, boolean doubtful) {
    Mark mark = mark(words);
    if (mark != null && mark.target == null) {
      mark.target = page;
      mark.doubtful = doubtful;
    }
  }

  /** The words are evidence of the fact with that id. */
  void evidence(Span words, String fact) {
    Mark mark = mark(words);
    if (mark != null) {
      mark.facts.add(fact);
    }
  }

  /** Null for what marks nothing of the text. */
  private Mark mark(Span words) {
    return words.length() == 0 || words.end() > length
        ? null
        : marks.computeIfAbsent(words, w -> new Mark());
  }

  /**
   * All marks in the order of the text; a link that shares a stretch with one before it is none.
   */
  List<TextMark> list() {
    List<TextMark> list = new ArrayList<>();
    int linkedUntil = 0;
    for (Map.Entry<Span, Mark> entry : marks.entrySet()) {
      Span span = entry.getKey();
      Mark mark = entry.getValue();
      boolean linked = mark.target != null && span.start() >= linkedUntil;
      if (linked) {
        linkedUntil = span.end();
      }
      if (linked || !mark.facts.isEmpty()) {
        list.add(
            new TextMark(
                span,
                linked ? mark.target : null,
                List.copyOf(mark.facts),
                linked && mark.doubtful));
      }
    }
    return list;
  }

  private static final class Mark {
    private final Set<String> facts = new LinkedHashSet<>();
    private Permalink target;
    private boolean doubtful;
  }
}
