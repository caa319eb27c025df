package org.vakanuvis.extract.frame;

import java.util.ArrayList;
import java.util.List;
import org.vakanuvis.extract.dates.DateMention;
import org.vakanuvis.extract.dates.DateReader;
import org.vakanuvis.extract.frame.HeadItem.Kind;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Tokens;

/**
 * Finds a dateline behind a headline that was run together with the text: {@code … GÖRÜŞME NEW YORK
 * (A.A) - 22.09.2010 - Dışişleri Bakanı …}.
 */
public final class InnerDateline {
  /** So far from the text's beginning, in tokens. */
  private static final int REACH = 60;

  private final DateReader dates;
  private final HeadNames names;

  /** With the reader of the dateline's date and the names of its agency. */
  public InnerDateline(DateReader dates, HeadNames names) {
    this.dates = dates;
    this.names = names;
  }

  /** The line with its dateline, the text beginning behind it; the same where it has none. */
  HeadLine find(Reading reading, HeadLine line) {
    Tokens tokens = reading.tokens();
    int end = Math.min(line.textEnd(), line.textFirst() + REACH);
    for (int i = line.textFirst(); i < end; i++) {
      int close = tokens.mark(i, '(') ? names.agency(tokens, i + 1) : i;
      if (close > i + 1 && tokens.mark(close, ')')) {
        return behind(tokens, line, i + 1, close);
      }
    }
    return line;
  }

  /** The line with its agency, if a dash follows, and the date between two dashes. */
  private HeadLine behind(Tokens tokens, HeadLine line, int agency, int close) {
    if (!tokens.dash(close + 1)) {
      return line;
    }
    List<HeadItem> items = new ArrayList<>(line.items());
    items.add(HeadItem.of(Kind.AGENCY, agency, close));
    int text = close + 2;
    DateMention date = text < line.textEnd() ? dates.at(tokens, text) : null;
    if (date != null && tokens.dash(date.end())) {
      items.add(HeadItem.dated("", date.first(), date, date.end()));
      text = date.end() + 1;
    }
    return new HeadLine(line.index(), items, Math.min(text, line.textEnd()), line.textEnd());
  }
}
