package org.vakanuvis.extract.frame;

import java.util.Set;
import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.NounCases;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.TokenTrie.Match;
import org.vakanuvis.extract.words.Tokens;

/** Reads the names of councils, commissions and alliances that fill a line of a head. */
public final class CouncilNames {
  /** So many lines of a headline may stand below its first one. */
  private static final int BELOW = 3;

  /** The number of a meeting in words is among so many first ones of its line. */
  private static final int ORDINAL = 3;

  private final HeadNames names;
  private final TokenTrie<String> councils;
  private final TokenTrie<String> sessions;
  private final Set<String> worldLast;
  private final TokenTrie<String> signed;
  private final TokenTrie<String> meetings;
  private final TokenTrie<String> sittings;
  private final TokenTrie<String> outcomes;

  /** With the words for councils, {@code Konseyi}, and for what comes of their meetings. */
  public CouncilNames(Lexicon lexicon, HeadNames names) {
    this.names = names;
    this.worldLast = lexicon.keys("world-bodies", "last");
    this.meetings = Cues.trie(lexicon, "letterheads", "meeting");
    this.signed = Cues.trie(lexicon, "letterheads", "signed");
    this.sittings = Cues.trie(lexicon, "letterheads", "sitting");
    this.outcomes = Cues.trie(lexicon, "letterheads", "outcome");
    this.councils = Cues.trie(lexicon, "letterheads", "council");
    this.sessions = Cues.trie(lexicon, "letterheads", "session");
  }

  /**
   * Behind the name of such a body, or of an organisation that is known, that fills the line; the
   * token itself where none does.
   */
  int at(LineView line, int index) {
    Tokens tokens = line.tokens();
    int known = HeadNames.organization(line.reading(), index);
    int end = known <= line.end() ? known : index;
    while (end < line.end() && HeadNames.partOfBody(tokens, end, index)) {
      end++;
    }
    boolean whole =
        end == line.end() || HeadNames.abbreviated(tokens, end, line.end()) == line.end();
    // A line with nothing below it is the text itself.
    boolean head = index == line.first() && line.end() < tokens.size();
    boolean brief = end < index + 2 && !masthead(line, index);
    if (!head || !whole || brief || session(line, index, end)) {
      return index;
    }
    boolean named =
        HeadNames.ends(councils, tokens, index, end)
            || HeadNames.organization(line.reading(), index) == end;
    return named ? line.end() : index;
  }

  /**
   * Whether the abbreviation of a body fills the first line, {@code NATO}, and no headline in
   * capitals goes it on.
   */
  private boolean masthead(LineView line, int index) {
    Tokens tokens = line.tokens();
    return index == 0
        && tokens.get(index).allCaps()
        && names.agency(tokens, index) == index
        && tokens.get(index).stem().length() > 1
        && (!shouted(tokens, line.end()) || press(tokens, line.end()) || part(tokens, line.end()));
  }

  /** Whether the line is the name of a body of several words, a part of the one above. */
  private boolean part(Tokens tokens, int index) {
    int end = tokens.lineEnd(index);
    return end > index + 1 && names.isBody(tokens, index, end);
  }

  /**
   * Whether a line in capitals names a body of many states and the lines right below it the paper
   * of one of its meetings: {@code BAĞLANTISIZLAR HAREKETİ ⏎ XII. ZİRVE ⏎ KATILIMCI LİSTESİ}. Then
   * all of them are a headline, and the body has not published it.
   */
  boolean headline(LineView line, int index) {
    Tokens tokens = line.tokens();
    int name = index;
    while (name < line.end()
        && (HeadNames.partOfBody(tokens, name, index)
            || (tokens.get(name).word() && tokens.get(name).is(Flag.SHOUTED)))) {
      name++; // PAKTI is written small elsewhere.
    }
    boolean many =
        index == line.first()
            && name > index
            && (worldLast.contains(tokens.get(name - 1).key())
                || HeadNames.organization(line.reading(), index) == name)
            && HeadNames.abbreviated(tokens, name, line.end()) == line.end();
    boolean meeting = false;
    boolean outcome = false;
    int below = line.end();
    for (int i = 0; i < BELOW && many && shouted(tokens, below); i++) {
      int end = tokens.lineEnd(below);
      meeting |= Cues.any(meetings, tokens, below, end);
      // 18. ZİRVE – BİLGİ NOTU
      outcome |= ordinal(tokens, below) && Cues.any(meetings, tokens, below, end);
      outcome |= Cues.any(outcomes, tokens, below, end);
      meeting |= paper(tokens, below, end);
      below = end;
    }
    boolean loud = many && tokens.get(index).is(Flag.SHOUTED);
    return (meeting && outcome)
        || (loud && (listed(tokens, line.end()) || signed(tokens, line.end())));
  }

  /** Whether a line right below has the name of a paper of several: {@code ORTAK TEBLİĞ}. */
  private boolean signed(Tokens tokens, int line) {
    return line < tokens.size()
        && tokens.get(line).allCaps()
        && !tokens.gap(line)
        && Cues.behind(signed, tokens, line) > line
        && !headed(tokens, tokens.lineEnd(line));
  }

  /** Whether a line in small letters right below begins with a meeting's number, or is a list. */
  private boolean listed(Tokens tokens, int index) {
    if (index >= tokens.size()
        || tokens.get(index).is(Flag.SHOUTED)
        || tokens.gap(index)
        || names.periodical(tokens, index, tokens.lineEnd(index))) {
      return false;
    }
    int end = tokens.lineEnd(index);
    for (int i = index; i < end; i++) {
      if (names.phrase(tokens, i) != null) {
        return false; // The body's press bulletin, its daily report.
      }
    }
    boolean counted = ordinal(tokens, index) && Cues.any(sittings, tokens, index, end);
    boolean list = Cues.any(outcomes, tokens, index, Math.min(end, index + ORDINAL));
    return (counted || list) && !headed(tokens, end);
  }

  /** Whether a headline stands alone below: a line that is no sentence. */
  private static boolean headed(Tokens tokens, int line) {
    int end = line < tokens.size() ? tokens.lineEnd(line) : line;
    return end < tokens.size() && tokens.gap(line) && tokens.gap(end) && tokens.get(end - 1).word();
  }

  /**
   * Whether a line has but the name of a paper that the body above owns, {@code NİHAÎ TEBLİĞİ}, and
   * no press office's: {@code BASIN BİLDİRİSİ}.
   */
  private boolean paper(Tokens tokens, int index, int end) {
    return end - index < ORDINAL
        && names.phrase(tokens, index) == null
        && HeadNames.ends(outcomes, tokens, index, end)
        && NounCases.possessed(tokens.get(end - 1).key());
  }

  private boolean press(Tokens tokens, int index) {
    Match<String> phrase = names.phrase(tokens, index);
    return phrase != null && (phrase.value().equals("press") || phrase.value().equals("release"));
  }

  /** Whether a line in capitals begins with a token, right below another. */
  private static boolean shouted(Tokens tokens, int line) {
    return line < tokens.size() && tokens.get(line).is(Flag.SHOUTED) && !tokens.gap(line);
  }

  /** Whether a line tells which meeting it is: {@code Yirmi dokuzuncu devre toplantısı}. */
  private boolean counted(Tokens tokens, int line) {
    return ordinal(tokens, line) && HeadNames.ends(meetings, tokens, line, tokens.lineEnd(line));
  }

  /** Whether a line's first words have the number of a meeting. */
  private static boolean ordinal(Tokens tokens, int line) {
    boolean ordinal = false;
    for (int i = line; i < Math.min(tokens.lineEnd(line), line + ORDINAL); i++) {
      ordinal |= tokens.get(i).word() && DateItems.ORDINALS.end(tokens.get(i).key(), 1);
      // 32. Oturum, 149'uncu Oturum
      ordinal |= tokens.get(i).number() && (tokens.get(i).suffixed() || tokens.mark(i + 1, '.'));
    }
    return ordinal;
  }

  /** Whether words name a session: a joint commission, one of several countries, the 5th of its. */
  private boolean session(LineView line, int from, int end) {
    Tokens tokens = line.tokens();
    boolean ordinal =
        line.end() + 1 < tokens.size()
            && tokens.get(line.end()).number()
            && tokens.mark(line.end() + 1, '.');
    int countries = 0;
    boolean told = counted(tokens, line.end());
    for (int i = from; i < end; i++) {
      told |= tokens.get(i).word() && sessions.longest(tokens, i) != null;
      NameMatch name = line.reading().from(i);
      countries += name != null && name.kind() == NameMatch.Kind.COUNTRY ? 1 : 0;
    }
    return ordinal || told || countries > 1;
  }
}
