package org.vakanuvis.extract.frame;

import java.util.Optional;
import org.vakanuvis.extract.frame.HeadItem.Kind;
import org.vakanuvis.extract.names.BodyEnds;
import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.TokenTrie.Match;
import org.vakanuvis.extract.words.WordEnds;
import org.vakanuvis.turkish.Ending;

/**
 * Reads from whose pages a line says that a text was taken: {@code Lima Büyükelçiliği bülteninden},
 * {@code (Tan gazetesinden, 3 Mart 1938)}, {@code The Observer'dan çeviren: Ad Soyad}.
 */
public final class CopiedNames {
  /** The name of a paper has no more words than this. */
  private static final int WORDS = 4;

  /** The name of a body has no more tokens than this. */
  private static final int LONGEST = 16;

  /** Who turned a text into Turkish has so many names at most. */
  private static final int PERSON = 5;

  /** How the names of languages end, from which a text is translated too. */
  private static final WordEnds LANGUAGE = WordEnds.of("ca", "ce", "ça", "çe");

  private final BodyEnds bodies;
  private final TokenTrie<String> copied;
  private final TokenTrie<String> owned;
  private final TokenTrie<String> press;
  private final TokenTrie<String> copiers;

  /** With the words that say in what a text stood, and with the ends of bodies' names. */
  public CopiedNames(Lexicon lexicon, BodyEnds bodies) {
    this.bodies = bodies;
    this.copied = Cues.trie(lexicon, "letterheads", "copied");
    this.owned = Cues.trie(lexicon, "letterheads", "copied own");
    this.press = Cues.trie(lexicon, "letterheads", "copied press");
    this.copiers = Cues.trie(lexicon, "letterheads", "copier");
  }

  /** The name, or the words behind it, that begin with this token; null for neither. */
  HeadItem at(LineView line, int index, HeadNames names) {
    if (!line.items().isEmpty()) {
      int end = line.lastEnd() == index && line.follows(Kind.AGENCY) ? behind(line, index) : index;
      return end > index ? HeadItem.of(Kind.ASIDE, index, end) : null;
    }
    int name = line.token(index).capitalised() ? name(line, index, names) : index;
    return name == index ? null : HeadItem.labelled(Kind.AGENCY, "copied", index, index, name);
  }

  /** Behind the name that such words follow; the token itself for none. */
  private int name(LineView line, int index, HeadNames names) {
    for (int i = index; i < line.end() && i - index < LONGEST; i++) {
      Token token = line.token(i);
      boolean joined = token.word() && i > index && token.key().equals("ve");
      if (!joined && !(token.word() && token.capitalised()) && !line.mark(i, ".-,")) {
        return index;
      }
      if (joined || token.is(Flag.MARK) || i + 1 >= line.end()) {
        continue;
      }
      boolean owns = token.suffixed() && token.ending() == Ending.GENITIVE;
      boolean told =
          (token.suffixed() && !owns)
              ? token.ending() == Ending.ABLATIVE && translated(line, index, i)
              : taken(line, index, i, names);
      if (told) {
        return i + 1;
      }
      if (token.suffixed() && !owns) {
        return index;
      }
    }
    return index;
  }

  /** Whether the name of a body or a paper ends here, and what it was taken from follows. */
  private boolean taken(LineView line, int index, int last, HeadNames names) {
    int body = Cues.behind(copied, line.tokens(), last + 1);
    boolean agency = names.agency(line.tokens(), index) == last + 1;
    boolean known = body > last + 1 && line.parted(body) && (agency || ends(line, index, last));
    // Paris Radyosu'nun Türkçe yayını
    int own = line.token(last).suffixed() ? Cues.behind(owned, line.tokens(), last + 1) : last + 1;
    known |= own > last + 1 && line.parted(own) && (agency || ends(line, index, last));
    int paper = Cues.behind(press, line.tokens(), last + 1);
    return known
        || (paper > last + 1
            && line.parted(paper)
            && last - index < WORDS
            && !place(line, index, last + 1));
  }

  /** Whether the name of a body ends with a token, be it before an apostrophe and its suffix. */
  private boolean ends(LineView line, int index, int last) {
    for (int i = Math.max(index + 1, last - WORDS); i <= last; i++) {
      Optional<Match<String>> end = bodies.at(line.tokens(), i).filter(one -> one.to() == last + 1);
      if (end.isPresent() && (end.get().bare() || line.token(last).suffixed())) {
        return true;
      }
    }
    return false;
  }

  /** Whether who turned it into Turkish follows a paper's name, and nothing else. */
  private boolean translated(LineView line, int index, int last) {
    int end = Cues.behind(copiers, line.tokens(), last + 1);
    if (end == last + 1 || last - index >= WORDS || place(line, index, last + 1)) {
      return false;
    }
    boolean language = last == index && LANGUAGE.end(line.token(index).key(), 1);
    return !language && behind(line, last + 1) == line.end();
  }

  /** Behind the words that follow a name, with that of a person; the token itself for none. */
  private int behind(LineView line, int index) {
    int end = Cues.behind(copied, line.tokens(), index);
    end = Math.max(Cues.behind(owned, line.tokens(), index), end);
    end = Math.max(Cues.behind(press, line.tokens(), index), end);
    int copier = Cues.behind(copiers, line.tokens(), index);
    if (copier == index) {
      return end;
    }
    int person = line.skip(copier);
    int first = person;
    while (person < line.end() && person - first < PERSON && line.name(line.skip(person))) {
      person = line.skip(person) + 1;
    }
    return line.skip(person) == line.end() ? line.end() : copier;
  }

  private static boolean place(LineView line, int index, int end) {
    NameMatch name = line.reading().from(index);
    return name != null && name.to() == end && name.kind() != NameMatch.Kind.ORGANIZATION;
  }
}
