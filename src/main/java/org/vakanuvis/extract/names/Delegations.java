package org.vakanuvis.extract.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.WordEnds;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Suffixes;
import org.vakanuvis.turkish.Turkish;

/** The words that say whose side people are on, {@code heyetinde}, {@code temsil etti}. */
public final class Delegations {
  private static final String REPRESENTED = "represented";
  private static final String LEADS = "leads";
  private static final Set<String> SIDES = Set.of("side", "behalf");
  private static final Set<String> CALLED = Set.of("host", "guest", "visitor");

  /** How the words for a delegation begin that may be a person's too. */
  private static final String TEAM = "heyet";

  private static final Set<Ending> WITHIN =
      Set.of(Ending.LOCATIVE, Ending.DATIVE, Ending.ABLATIVE, Ending.RELATIVE);

  private static final WordEnds PLURALS = WordEnds.of("lar", "ler", "ları", "leri");
  private static final WordEnds PRESENT = WordEnds.of("anlar", "enler");

  /** So many letters at least stand before a plural. */
  private static final int SHORTEST_NOUN = 3;

  private final TokenTrie<String> words;

  /** Nouns for all who are somewhere. */
  private final Set<String> attending = new HashSet<>();

  /** How words begin for people who come, {@code heyet}, {@code gelen}. */
  private final List<String> arriving = new ArrayList<>();

  private final TokenTrie<String> ours;
  private final Headcount headcount;

  /** With the words for delegations, those in them and those who lead or represent. */
  public Delegations(Lexicon lexicon) {
    TokenTrie.Builder<String> trie = lexicon.phrases();
    WordTable table = lexicon.dictionaries().table("delegation-words");
    for (List<String> row : table.rows()) {
      String role = row.get(table.column("role"));
      Suffixes.Kind kind =
          switch (role) {
            case "side", "member", "unit" -> Suffixes.Kind.POSSESSIVE;
            case REPRESENTED, LEADS -> Suffixes.Kind.NOUN;
            default -> Suffixes.Kind.FIXED;
          };
      String word = row.get(table.column("word"));
      if (role.equals("arrives")) {
        arriving.add(Turkish.key(word)); // Words only begin so.
        continue;
      }
      trie.add(word, kind, role);
      if (role.equals("attends")) {
        attending.add(Turkish.key(word));
      }
    }
    this.words = trie.build();
    this.ours = lexicon.firstPerson();
    this.headcount = new Headcount(lexicon);
  }

  /** Whether some of the words between two tokens speak of the publisher's own side. */
  public boolean ours(Tokens tokens, int from, int end) {
    return Cues.any(ours, tokens, from, end);
  }

  /** Of how many an office is told. */
  public Headcount headcount() {
    return headcount;
  }

  /** The side that the words from a token name; null for none. */
  public TokenTrie.Match<String> side(Tokens tokens, int token) {
    TokenTrie.Match<String> match = match(tokens, token);
    boolean side = match != null && SIDES.contains(match.value());
    return side ? match : null;
  }

  /** Behind what one brings for a country, {@code mesajını}; the token itself for nothing. */
  public int voiced(Tokens tokens, int token) {
    return behind(tokens, token, "voice");
  }

  /** Whether the words from a token say that someone leaves the place before them or is a guest. */
  public boolean leaves(Tokens tokens, int token) {
    return behind(tokens, token, "leaves") > token || stays(tokens, token) > token;
  }

  /** Whether the words from a token say that someone comes from the place before them. */
  public boolean comes(Tokens tokens, int token) {
    return behind(tokens, token, "comes") > token;
  }

  /** Behind the words that call someone a guest at the place before them; else the token itself. */
  public int stays(Tokens tokens, int token) {
    return behind(tokens, token, "stays");
  }

  /** Whether the words that end before a token say that someone came to office. */
  public boolean entered(Tokens tokens, int from, int to) {
    return ends(tokens, from, to, "enters");
  }

  /** Whether the word says that someone holds an office at the place before it: {@code mukim}. */
  public boolean posted(Tokens tokens, int token) {
    return behind(tokens, token, "posted") > token;
  }

  /** Whether the words that end before a token say that someone speaks. */
  public boolean speaks(Tokens tokens, int from, int to) {
    return ends(tokens, from, to, "speaks");
  }

  private boolean ends(Tokens tokens, int from, int to, String role) {
    for (int i = from; i < to; i++) {
      if (behind(tokens, i, role) == to) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a side has a case that leaves the clause to its people, {@code heyetinde}, or is what
   * the holder of an office leads or belongs to: {@code heyetine başkanlık eden Bakan}.
   */
  public boolean gives(Tokens tokens, TokenTrie.Match<String> side, int office) {
    return switch (side.ending()) {
      case LOCATIVE, ABLATIVE, DATIVE, GENITIVE, RELATIVE -> true;
      default -> ends(tokens, side.to(), office, "within");
    };
  }

  /** Whether the words from a token name those whom a state sends abroad: {@code taburu}. */
  public boolean unit(Tokens tokens, int token) {
    return behind(tokens, token, "unit") > token;
  }

  /** Whether the words from a token say that a state sends or charges one of its own. */
  public boolean sends(Tokens tokens, int token) {
    return behind(tokens, token, "sends") > token;
  }

  /** Behind the words that say that an answer comes from the place before them; else the token. */
  public int answers(Tokens tokens, int token) {
    return behind(tokens, token, "answers");
  }

  /** Behind the words that name who tells news of the country before them; else the token. */
  public int source(Tokens tokens, int token) {
    return behind(tokens, token, "source");
  }

  /** Whether the words from a token say that a host meets whoever comes. */
  public boolean welcomes(Tokens tokens, int token) {
    return behind(tokens, token, "welcomes") > token;
  }

  /** Whether the words that end before a token say on what occasion one writes. */
  public boolean occasion(Tokens tokens, int from, int to) {
    return ends(tokens, from, to, "occasion");
  }

  /** Behind the words that say that someone goes to the place before them; else the token. */
  public int moves(Tokens tokens, int token) {
    return behind(tokens, token, "moves");
  }

  /** Whether the words from a token say that someone brings what another says. */
  public boolean brings(Tokens tokens, int token) {
    return behind(tokens, token, "brings") > token;
  }

  /** Whether the words from a token say of whose owner someone is a guest. */
  public boolean invited(Tokens tokens, int token) {
    return behind(tokens, token, "guest") > token;
  }

  /** Behind the words that call who is named next the host; the token itself for none. */
  public int hosts(Tokens tokens, int token) {
    return behind(tokens, token, "host");
  }

  /** Behind the words that call who is named next the host or a guest; else the token itself. */
  public int called(Tokens tokens, int token) {
    TokenTrie.Match<String> match = match(tokens, token);
    return match != null && CALLED.contains(match.value()) ? match.to() : token;
  }

  /** Whether the words from a token say that a country is the host. */
  public boolean hosted(Tokens tokens, int token) {
    return behind(tokens, token, "hosted") > token;
  }

  /** Whether the words from a token say of what follows that the next one named is its host. */
  public boolean hosting(Tokens tokens, int token) {
    return behind(tokens, token, "hosting") > token;
  }

  /** Whether the words from a token are what a host presides over: {@code toplantıya}. */
  public boolean session(Tokens tokens, int token) {
    return behind(tokens, token, "session") > token;
  }

  /** Behind the words that say that who is named before them asks another to come; or the token. */
  public int invites(Tokens tokens, int token) {
    return behind(tokens, token, "invites");
  }

  /** Whether the words from a token are for those who go along with who is named before them. */
  public boolean suite(Tokens tokens, int token) {
    TokenTrie.Match<String> match = match(tokens, token);
    boolean side = match != null && match.value().equals("side");
    boolean team = side && tokens.get(token).key().startsWith(TEAM);
    return team ? WITHIN.contains(match.ending()) : behind(tokens, token, "suite") > token;
  }

  /** Whether a token speaks of a delegation in which someone is that was told of before. */
  public boolean team(Tokens tokens, int token) {
    return behind(tokens, token, "team") > token;
  }

  /** Whether a label begins behind which the members of such a delegation stand. */
  public boolean members(Tokens tokens, int token) {
    int end = behind(tokens, token, "members");
    return end > token && tokens.mark(end, ':');
  }

  /** Whether a token speaks of such a delegation to which something is done: {@code heyete}. */
  public boolean ledTeam(Tokens tokens, int token) {
    return behind(tokens, token, "team-led") > token;
  }

  /** Whether the words from a token say that someone heads a delegation. */
  public boolean leads(Tokens tokens, int token) {
    return behind(tokens, token, LEADS) > token;
  }

  /** Whether the sentence says behind a token that those named head a delegation. */
  public boolean led(Tokens tokens, int from) {
    return clause(tokens, from, tokens.sentenceEnd(from), LEADS);
  }

  /** Whether a word tells of people who come from somewhere. */
  public boolean arrives(Token word) {
    return arriving.stream().anyMatch(word.key()::startsWith);
  }

  /** Behind the words for where a country shows what it has; the token itself for none. */
  public int booth(Tokens tokens, int token) {
    return behind(tokens, token, "booth");
  }

  /** Whether the token says that all of a sentence have the office before it. */
  public boolean level(Tokens tokens, int token) {
    return behind(tokens, token, "level") > token;
  }

  /** Behind the words that say who sits for the country before them; else the token itself. */
  public int member(Tokens tokens, int token) {
    return behind(tokens, token, "member");
  }

  /**
   * Whether a noun in the plural says who those named behind it are, {@code gazeteciler}, and not
   * only that they are there, {@code katılanlar}.
   */
  public boolean calls(Token word) {
    boolean plural = word.small() && PLURALS.end(word.key(), SHORTEST_NOUN);
    return plural && !PRESENT.end(word.key()) && !attending.contains(word.key());
  }

  private int behind(Tokens tokens, int token, String role) {
    return Cues.behind(words, tokens, token, role);
  }

  /** The words that begin with a token; null for none and behind the end of the text. */
  private TokenTrie.Match<String> match(Tokens tokens, int token) {
    boolean word = token < tokens.size() && tokens.get(token).word();
    return word ? words.longest(tokens, token) : null;
  }

  /** Whether the sentence says, behind a token, that someone stands for a country. */
  public boolean represented(Tokens tokens, int from) {
    return represented(tokens, from, tokens.sentenceEnd(from));
  }

  /** Whether the words between two tokens say that someone stands for a country. */
  public boolean represented(Tokens tokens, int from, int end) {
    return clause(tokens, from, end, REPRESENTED);
  }

  /** Whether words of a role stand between two tokens before any semicolon. */
  private boolean clause(Tokens tokens, int from, int end, String role) {
    for (int i = from; i < end && !tokens.mark(i, ';'); i++) {
      if (behind(tokens, i, role) > i) {
        return true;
      }
    }
    return false;
  }
}
