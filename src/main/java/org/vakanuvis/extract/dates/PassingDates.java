package org.vakanuvis.extract.dates;

import java.util.Set;
import java.util.stream.Collectors;
import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.NounCases;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.TokenTrie.Match;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.Verbs;
import org.vakanuvis.extract.words.WordEnds;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Turkish;

/**
 * Tells dates that only date what a text mentions in passing: {@code 26 Kasım 2019'daki depremde
 * hasar gören yapılar}.
 */
final class PassingDates {
  /** So many tokens behind a date or its participle may stand the noun that it dates. */
  private static final int NEAR = 5;

  /** So many tokens behind that noun may stand the participle that it belongs to. */
  private static final int CLAUSE = 6;

  private static final int STEM = 2;

  /** How participles end: {@code ölen}. */
  private static final WordEnds WHO = WordEnds.of("an", "en");

  /** The same as nouns: {@code yitirenlerin}. */
  private static final WordEnds MANY =
      WordEnds.of("anlar", "enler", "anların", "enlerin", "anları", "enleri", "anlara", "enlere");

  /** The same of what someone did: {@code okuduğu}. */
  private static final WordEnds WHICH =
      WordEnds.of("diği", "dığı", "duğu", "düğü", "tiği", "tığı", "tuğu", "tüğü");

  /** How verbs end that tell what had been before what the text tells. */
  private static final WordEnds PLUPERFECT =
      WordEnds.of(
          "mıştı", "mişti", "muştu", "müştü", "mışlardı", "mişlerdi", "muşlardı", "müşlerdi");

  /** How participles of what was done end. */
  static final WordEnds PASSIVE = WordEnds.of("ılan", "ilen", "ulan", "ülen", "nan", "nen");

  private final TokenTrie<String> calamities;
  private final TokenTrie<String> mourning;
  private final TokenTrie<String> about;
  private final TokenTrie<String> after;
  private final TokenTrie<String> births;
  private final TokenTrie<String> reminders;
  private final Set<String> nouns;

  PassingDates(Lexicon lexicon) {
    this.calamities = Cues.nouns(lexicon, "date-cues", "calamity");
    this.mourning = Cues.trie(lexicon, "date-cues", "mourning");
    this.about = Cues.trie(lexicon, "date-cues", Set.of("about", "after"));
    this.after = Cues.trie(lexicon, "date-cues", "after");
    this.reminders = Cues.trie(lexicon, "date-cues", "reminder");
    this.nouns =
        lexicon.dictionaries().table("date-cues").rows().stream()
            .filter(row -> row.get(1).equals("noun"))
            .flatMap(row -> WordTable.parts(row.get(0)).stream())
            .map(Turkish::key)
            .collect(Collectors.toUnmodifiableSet());
    this.births = Cues.trie(lexicon, "date-cues", "birth");
  }

  /** Whether the verb of a date's clause tells when someone was born. */
  boolean born(Tokens tokens, int verb) {
    return verb >= 0 && births.longest(tokens, verb) != null;
  }

  /** Whether the verb of a date's clause tells what had been by then: {@code gelmişti}. */
  static boolean background(Tokens tokens, int verb) {
    return verb >= 0 && PLUPERFECT.end(tokens.get(verb).key(), STEM);
  }

  /** Whether the verb of a date's clause says that someone recalled what was then. */
  boolean reminded(Tokens tokens, int verb) {
    return verb >= 0 && reminders.longest(tokens, verb) != null;
  }

  /**
   * The verb that ends the clause of a date, or the noun of one that tells a birth; -1 for none.
   */
  int verb(Tokens tokens, DateMention date) {
    int end = tokens.sentenceEnd(date.end() - 1);
    for (int i = date.end(); i < end && !tokens.mark(i, ';'); i++) {
      boolean verb = Verbs.finite(tokens.get(i));
      if (verb || (tokens.get(i).word() && births.longest(tokens, i) != null)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Whether a clause tells in which year someone else did something: {@code 19 Mayıs 1919'da
   * Samsun'a çıkan Atatürk'ün}, {@code 20 Temmuz 1974'te kaybolanların}. Without a year it is
   * recent.
   */
  boolean someones(Tokens tokens, DateMention date) {
    int end = tokens.sentenceEnd(date.end() - 1);
    boolean owned =
        date.first() > tokens.sentenceStart(date.first())
            && tokens.get(date.first() - 1).ending() == Ending.GENITIVE;
    for (int i = date.end(); date.hasYear() && i < Math.min(end, date.end() + CLAUSE); i++) {
      Token token = tokens.get(i);
      if (Verbs.finite(token) || tokens.mark(i, ',')) {
        return false;
      }
      if (token.small() && noun(token.key())) {
        continue;
      }
      if (token.small() && MANY.end(token.key(), STEM)) {
        return true;
      }
      if (token.small() && owned && WHICH.end(token.key(), STEM)) {
        return true;
      }
      if (token.small() && WHO.end(token.key(), STEM + 1) && i + 1 < end) {
        Token who = tokens.get(i + 1);
        return who.capitalised() && who.suffixed() && who.ending() == Ending.GENITIVE;
      }
    }
    return false;
  }

  /** Whether a quotation within the date's paragraph holds the date. */
  boolean quoted(Tokens tokens, DateMention date) {
    int first = tokens.paragraphStart(date.first());
    boolean open = false;
    for (int i = first; i < date.first(); i++) {
      open ^= tokens.mark(i, '"');
    }
    int end = open ? tokens.paragraphEnd(date.first()) : 0;
    for (int i = date.end(); i < end; i++) {
      if (tokens.mark(i, '"')) {
        // A paragraph that is nothing but a quotation is the text itself.
        return tokens.behindMarks(i, end) < end || !tokens.mark(first, '"');
      }
    }
    return false;
  }

  /**
   * Whether the calamity or vote of a date is only what something else belongs to or came of.
   *
   * @param from behind the date, or behind the participle that goes with it
   */
  boolean passing(Tokens tokens, DateMention date, int from) {
    int end = tokens.sentenceEnd(date.end() - 1);
    int noun = from;
    Match<String> match = null;
    for (; match == null && noun < Math.min(end, from + NEAR); noun++) {
      Token token = tokens.get(noun);
      if (Verbs.finite(token) || tokens.mark(noun, ',')) {
        return false;
      }
      match = token.word() ? calamities.longest(tokens, noun) : null;
    }
    if (match == null) {
      return tokens.get(date.end() - 1).ending() == Ending.RELATIVE && given(tokens, from, end);
    }
    return belongs(tokens, match, end)
        && !Cues.any(mourning, tokens, tokens.sentenceStart(date.first()), end);
  }

  /** Whether it dates where something was done before: {@code 'deki zirvede alınan kararlar}. */
  private static boolean given(Tokens tokens, int from, int end) {
    for (int i = from; i + 1 < Math.min(end, from + NEAR); i++) {
      Token next = tokens.get(i + 1);
      if (tokens.get(i).small() && NounCases.locative(tokens.get(i))) {
        return next.small() && PASSIVE.end(next.key(), STEM);
      }
    }
    return false;
  }

  /** Whether something came after what a participle tells of: {@code … zirvenin ardından}. */
  boolean before(Tokens tokens, int from) {
    int noun = from;
    while (noun < tokens.size() && noun < from + NEAR && tokens.get(noun).word()) {
      if (noun > from && after.longest(tokens, noun) != null) {
        Token last = tokens.get(noun - 1);
        return NounCases.genitive(last) || NounCases.ablative(last);
      }
      noun++;
    }
    return false;
  }

  /** Whether a word is a noun that ends as a participle does, be it in the plural. */
  private boolean noun(String word) {
    int plural = Math.max(word.lastIndexOf("lar"), word.lastIndexOf("ler"));
    return nouns.contains(word) || (plural > 0 && nouns.contains(word.substring(0, plural)));
  }

  private boolean participle(Token token) {
    String key = token.key();
    return token.small()
        && !noun(key)
        && (WHO.end(key, STEM) || MANY.end(key, STEM) || WHICH.end(key, STEM));
  }

  /** Whether a noun is whose something is, what something came of, or stands in a clause. */
  private boolean belongs(Tokens tokens, Match<String> noun, int end) {
    int next = noun.to();
    if (noun.ending() == Ending.GENITIVE || NounCases.genitive(tokens.get(next - 1))) {
      return true;
    }
    if (next < end && tokens.get(next).word() && about.longest(tokens, next) != null) {
      return true;
    }
    boolean placed = !noun.bare() && noun.ending() != Ending.POSSESSED;
    for (int i = next; placed && i < Math.min(end, next + CLAUSE); i++) {
      Token token = tokens.get(i);
      if (Verbs.finite(token) || tokens.mark(i, ',')) {
        return false;
      }
      if (participle(token)) {
        return true;
      }
    }
    return false;
  }
}
