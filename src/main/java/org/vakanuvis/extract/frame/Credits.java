package org.vakanuvis.extract.frame;

import org.vakanuvis.extract.frame.HeadItem.Kind;

/**
 * Reads the agency or body that stands beside the name of a writer: {@code Haber: Elif Sarı (DHA)},
 * {@code Kimden: Oslo Büyükelçiliği Ankara <…>}.
 */
final class Credits {
  private final HeadNames names;

  Credits(HeadNames names) {
    this.names = names;
  }

  /** The label's value, as a source where it names one; what was read before where not. */
  HeadItem read(LineView line, HeadItem item) {
    // Çeviri: Dış Haberler
    boolean desk =
        item != null
            && item.kind() == Kind.SOURCE
            && item.role().equals("writer")
            && names.desk(line.tokens(), item.first(), item.end());
    if (desk) {
      int first = item.first();
      return HeadItem.labelled(Kind.ASIDE, item.role(), item.from(), first, item.end());
    }
    boolean writer =
        item != null
            && item.kind() == Kind.ASIDE
            && item.from() < item.first()
            && (item.role().equals("writer") || item.role().equals("news"));
    if (!writer) {
      return item;
    }
    int first = line.mark(item.first(), "\"'") ? item.first() + 1 : item.first();
    int end = first;
    while (end < item.end() && !line.mark(end, "(<[\"'")) {
      end++;
    }
    int agency = line.mark(end, "(") ? names.agency(line.tokens(), end + 1) : end;
    if (agency > end + 1 && line.mark(agency, ")") && agency + 1 >= item.end()) {
      return HeadItem.labelled(Kind.SOURCE, item.role(), item.from(), end + 1, agency);
    }
    // Basın Bürosu <…>: of whom nobody knows.
    boolean office = first >= end || names.phrase(line.tokens(), first) != null;
    boolean mailed = !office && end < line.end() && line.mark(end, "<\"'[(");
    return mailed && seated(line, first, end)
        ? HeadItem.labelled(Kind.SOURCE, item.role(), item.from(), first, end)
        : item;
  }

  /** Whether words are the name of a body, be it with its town. */
  private boolean seated(LineView line, int first, int end) {
    for (int i = first + 2; i <= end; i++) {
      boolean town = i == end || HeadNames.place(line.reading(), i) == end;
      if (town && names.isBody(line.tokens(), first, i)) {
        return true;
      }
    }
    return false;
  }
}
