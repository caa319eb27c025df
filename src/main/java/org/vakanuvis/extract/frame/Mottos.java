package org.vakanuvis.extract.frame;

import java.util.ArrayList;
import java.util.List;
import org.vakanuvis.extract.frame.HeadItem.Kind;
import org.vakanuvis.extract.layout.Line;
import org.vakanuvis.extract.layout.Lines;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.Verbs;

/**
 * Finds the motto that letterheads have between the state and its ministry: {@code BENİN
 * CUMHURİYETİ ⏎ Kardeşlik - Adalet - Çalışma ⏎ DIŞİŞLERİ BAKANLIĞI}.
 */
final class Mottos {
  /** What a line is that a letterhead has between a state and its ministry. */
  static final String ROLE = "motto";

  /** A motto has no more tokens than this. */
  private static final int LONGEST = 9;

  private Mottos() {}

  /** The lines of a head, those of a motto told as such. */
  static List<HeadLine> read(Reading reading, Lines lines, List<HeadLine> head) {
    int end = 1;
    while (end < head.size() && motto(reading.tokens(), lines, head.get(end))) {
      end++;
    }
    boolean between =
        end > 1
            && end < head.size()
            && state(reading, head.get(0))
            && head.get(end).framed()
            && head.get(end).items().stream().limit(1).anyMatch(one -> one.kind() == Kind.BODY);
    if (!between) {
      return head;
    }
    List<HeadLine> read = new ArrayList<>(head);
    for (int i = 1; i < end; i++) {
      Line line = lines.get(head.get(i).index());
      HeadItem item = HeadItem.labelled(Kind.ASIDE, ROLE, line.first(), line.first(), line.end());
      read.set(i, HeadLine.whole(head.get(i).index(), item));
    }
    return read;
  }

  /** Whether a line is part of a motto, {@link #ROLE}. */
  static boolean is(HeadLine line) {
    return line.items().stream().anyMatch(item -> item.role().equals(ROLE));
  }

  private static boolean state(Reading reading, HeadLine line) {
    List<HeadItem> items = line.items();
    return line.framed()
        && items.size() == 1
        && (items.get(0).role().equals("state") || reading.countryAt(items.get(0).first()) != null);
  }

  /** Whether a line right below another has a few words that nothing is suffixed to, or marks. */
  private static boolean motto(Tokens tokens, Lines lines, HeadLine head) {
    Line line = lines.get(head.index());
    boolean rule = RunningText.wordless(tokens, line);
    boolean few = rule || (line.end() - line.first() <= LONGEST && !line.gap());
    // T.C. ⏎ KUZEY ATLANTİK KONSEYİ NEZDİNDE ⏎ DAİMÎ TEMSİLCİLİĞİ is one name.
    boolean parted = rule;
    for (int i = line.first(); few && i < line.end(); i++) {
      Token token = tokens.get(i);
      parted |= tokens.dash(i);
      few = token.is(Flag.MARK) || (token.word() && !token.suffixed() && !Verbs.finite(token));
    }
    return few && parted && (!head.framed() || head.items().isEmpty());
  }
}
