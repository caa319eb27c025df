package org.vakanuvis.extract.meetings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vakanuvis.extract.meetings.MeetingWords.Role;
import org.vakanuvis.extract.people.Cast;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Suffixes;
import org.vakanuvis.turkish.Turkish;
import org.vakanuvis.turkish.VerbEnding.Form;

/**
 * Finds the single names of those whom a text names in full elsewhere, where they act in a sentence
 * and might be any word: {@code LEE, TÖRENDEN SONRA}, {@code görüşen BAKER, …}.
 */
final class KnownNames {
  private final MeetingWords words;
  private final Tokens tokens;
  private final Map<String, Cast.Member> known = new HashMap<>();

  /** Those whose surname stands first, by it. */
  private final Map<String, Cast.Member> first = new HashMap<>();

  KnownNames(MeetingWords words, Tokens tokens, Cast cast) {
    this.words = words;
    this.tokens = tokens;
    Set<String> several = new HashSet<>();
    for (Cast.Mention mention : cast.mentions()) {
      Cast.Member member = mention.member();
      String[] names = Turkish.fold(member.who().name().orElse("")).split(" ", -1);
      if (names.length > 1 && member.who().country().filter(words::surnameFirst).isPresent()) {
        first.put(names[0], member);
      }
      for (String name : names) {
        Cast.Member other = known.putIfAbsent(name, member);
        if (other != null && !other.who().equals(member.who())) {
          several.add(name);
        }
      }
    }
    several.forEach(known::remove);
    several.forEach(first::remove);
  }

  /** One of them at a token. */
  record Known(int at, Cast.Member member, Ending ending) {}

  /** Those in the order of the text. */
  List<Known> found(Parties people) {
    List<Known> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean name = token.word() && token.capitalised() && !token.suffixed();
      boolean acts = tokens.mark(i + 1, ',') || words.is(Role.ALSO, tokens, i + 1);
      boolean met = name && (paired(i, i - 2) || paired(i, i + 2));
      if (name && !people.covers(i) && (met || (acts && (opens(i) || described(i))))) {
        Cast.Member member = known.get(token.folded());
        if (member != null) {
          found.add(new Known(i, member, Ending.BARE));
          continue;
        }
      }
      Cast.Member family = alone(i) && !people.covers(i) ? first.get(token.folded()) : null;
      if (family != null) {
        Ending ending = token.suffixed() ? Suffixes.ending(token.suffix()) : Ending.BARE;
        found.add(new Known(i, family, ending));
      }
    }
    return found;
  }

  /** Whether talks are called by two names that a dash joins: {@code Fidan-Lavrov görüşmesi}. */
  private boolean paired(int one, int other) {
    int last = Math.max(one, other);
    return other >= 0
        && last + 1 < tokens.size()
        && tokens.mark(last - 1, '-')
        && name(other)
        && !tokens.get(other).suffixed()
        && words.is(Role.TALK, tokens, last + 1);
  }

  /** Whether a sentence begins here, be it behind the day it tells of: {@code 5 Mayıs: Lee,}. */
  private boolean opens(int at) {
    return tokens.sentenceStart(at) == at || tokens.mark(at - 1, ':');
  }

  /** Whether a capitalised word is no part of a longer name. */
  private boolean alone(int at) {
    boolean opens = at == 0 || tokens.sentenceStart(at) == at || !name(at - 1);
    boolean ends = tokens.get(at).suffixed() || at + 1 == tokens.size() || !name(at + 1);
    return name(at) && opens && ends;
  }

  private boolean name(int at) {
    return tokens.get(at).word() && tokens.get(at).capitalised();
  }

  /** Whether a participle stands before a token: {@code görüşen}. */
  private boolean described(int at) {
    return words.verbs(tokens, at - 1).stream().anyMatch(use -> use.form() == Form.DOER);
  }
}
