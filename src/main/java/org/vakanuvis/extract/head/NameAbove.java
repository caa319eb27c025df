package org.vakanuvis.extract.head;

import java.util.List;
import java.util.Optional;
import org.vakanuvis.extract.frame.Frame;
import org.vakanuvis.extract.frame.HeadLine;
import org.vakanuvis.extract.frame.RunningText;
import org.vakanuvis.extract.layout.Line;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.Verbs;

/**
 * Tells the name of a paper, a column or a body at the top of a head from the headline that stands
 * by itself right above the text: {@code İKLİM MASASI ⏎ 3. hafta ¶ Singapur karbon vergisini beşe
 * katlıyor}.
 */
final class NameAbove {
  /** Such a name has no more words than this. */
  private static final int WORDS = 7;

  /** The marks that may stand in such a name. */
  private static final String JOINS = "-/&.(),";

  /** A headline below it has so many words at least. */
  private static final int SEVERAL = 3;

  private NameAbove() {}

  /** Whether the upper of two lines is but a name, and the lower one the headline. */
  static boolean is(Frame frame, HeadLine upper, HeadLine lower) {
    return frame.lines().get(lower.index()).gap()
        && frame.hasLead()
        && !Bulletins.many(frame)
        && !listed(frame, lower)
        && closes(frame, lower)
        && named(frame, upper)
        && (furnished(frame, upper) || louder(frame, upper, lower) || telling(frame, upper, lower))
        && RunningText.words(frame.tokens(), lower) >= SEVERAL;
  }

  /** The line with a name at the top of a head that has its headline below; empty for none. */
  static Optional<HeadLine> find(Frame frame) {
    List<HeadLine> lines = frame.head().stream().filter(line -> !line.framed()).toList();
    boolean found =
        lines.size() > 1
            && lines.get(0).index() == 0
            && lines.get(0).textFirst() == 0
            && lines.stream().skip(1).anyMatch(lower -> is(frame, lines.get(0), lower));
    return found ? Optional.of(lines.get(0)) : Optional.empty();
  }

  /** Whether a line is one of a list. */
  private static boolean listed(Frame frame, HeadLine line) {
    Tokens tokens = frame.tokens();
    return frame.lines().item(line.index())
        || tokens.get(line.textFirst()).is(Flag.MARK)
        || RunningText.row(tokens, line);
  }

  /** Whether one more line of text at most stands between a line and the text, right below it. */
  private static boolean closes(Frame frame, HeadLine line) {
    List<HeadLine> below =
        frame.head().stream()
            .filter(other -> other.index() > line.index() && !other.framed())
            .toList();
    return below.size() <= 1
        && below.stream().noneMatch(other -> frame.lines().get(other.index()).gap());
  }

  /** Whether a line has only words without a suffix, with capitals if many, and tells nothing. */
  private static boolean named(Frame frame, HeadLine line) {
    Tokens tokens = frame.tokens();
    int words = 0;
    boolean plain = false;
    for (int i = line.textFirst(); i < line.textEnd(); i++) {
      Token token = tokens.get(i);
      boolean bare = !token.suffixed() && !Verbs.finite(token) && !frame.reading().cased(i);
      boolean joins = token.is(Flag.MARK) && JOINS.contains(token.stem());
      if (!joins && !(bare && (token.word() || token.number()))) {
        return false;
      }
      boolean word = bare && token.word();
      plain |= token.number() && i + 1 < line.textEnd() && !tokens.mark(i + 1, '/');
      plain |= word && token.small() && !token.is(Flag.SHOUTED) && !token.key().equals("ve");
      words += word ? 1 : 0;
    }
    return words > 0 && words <= (plain ? SEVERAL : WORDS);
  }

  /** Whether a day, a number or the like stands in the same part of the head. */
  private static boolean furnished(Frame frame, HeadLine line) {
    int last = line.index();
    while (last + 1 < frame.lines().size() && !frame.lines().get(last + 1).gap()) {
      last++;
    }
    int first = line.index();
    while (first > 0 && !frame.lines().get(first).gap()) {
      first--;
    }
    int begin = first;
    int end = last;
    return frame.head().stream()
        .filter(other -> other.index() >= begin && other.index() <= end)
        .anyMatch(other -> !other.items().isEmpty());
  }

  /** Whether a line that begins the text has a name, and the line below is more than one. */
  private static boolean telling(Frame frame, HeadLine upper, HeadLine lower) {
    return upper.index() == 0 && !named(frame, lower);
  }

  /** Whether capitals begin the text, and the line below has small letters. */
  private static boolean louder(Frame frame, HeadLine upper, HeadLine lower) {
    Line top = frame.lines().get(upper.index());
    return upper.index() == 0 && top.shouted() && !frame.lines().get(lower.index()).shouted();
  }
}
