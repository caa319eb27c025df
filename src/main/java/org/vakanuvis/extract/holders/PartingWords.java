package org.vakanuvis.extract.holders;

import org.vakanuvis.extract.names.Delegations;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.NameMatch.Kind;
import org.vakanuvis.extract.words.NounCases;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.WordEnds;
import org.vakanuvis.turkish.Ending;

/** Tells what the words say that part a country from the office behind it. */
final class PartingWords {
  /** How the parts of a state end from which someone is: {@code eyaletinden}. */
  private static final WordEnds REGION = WordEnds.of("inden", "ından", "undan", "ünden");

  /** How the places of a state end where something happens: {@code kasabasında}. */
  private static final WordEnds OWNED_PLACE = WordEnds.of("inde", "ında", "unda", "ünde");

  /** How words end that seem to be owned and are no things: {@code şimdiki}, {@code sorumlu}. */
  private static final WordEnds ADJECTIVE =
      WordEnds.of("ki", "smi", "aimi", "sorumlu", "evli", "yetkili", "ünlü", "demli");

  /** How words end that tell of someone who does something: {@code gelen}. */
  private static final WordEnds COMING = WordEnds.of("an", "en");

  /** What is done or bought has so many letters at least: {@code alımı}, {@code getirilmesini}. */
  private static final int SHORTEST_THING = 5;

  /** So many small words at most stand between whence someone comes and the office. */
  private static final int SMALL_WORDS = 5;

  /** A clause between an owner and the office has no more tokens. */
  private static final int LONGEST_CLAUSE = 8;

  private final Reading reading;
  private final Tokens tokens;
  private final Delegations sides;

  PartingWords(Reading reading, Delegations sides) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.sides = sides;
  }

  /** Whether something, and no one, is from a country: {@code Laos'tan kâğıt alımı ise Bakan X}. */
  boolean thing(int from, int to) {
    boolean thing = false;
    for (int i = from; i < to; i++) {
      String word = tokens.get(i).key();
      if (COMING.end(word)) {
        return false;
      }
      boolean noun = word.length() >= SHORTEST_THING && NounCases.possessed(word);
      thing |= noun && !ADJECTIVE.end(word);
    }
    return thing;
  }

  /** Whether someone left the country: {@code Rusya'dan dönen Başbakan}. */
  boolean leaving(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sides.leaves(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but a few small words stands between. */
  boolean few(int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (!token.word() || token.capitalised()) {
        return false;
      }
    }
    return to - from <= SMALL_WORDS;
  }

  /** Whether a clause that ends in a participle stands between an owner and the office. */
  boolean clause(int from, int to) {
    if (from >= to || to - from > LONGEST_CLAUSE) {
      return false;
    }
    // Arjantin'in Santa Fe eyaletinden Üretim Bakanı
    Token before = tokens.get(to - 1);
    boolean region = !before.capitalised() && REGION.end(before.key());
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      NameMatch name = reading.at(i);
      // Angola'nın başkenti Luanda'ya giden Bakan: nobody goes to his own.
      boolean guest = name != null && name.ending() == Ending.DATIVE;
      guest = guest && name.townOf(reading.countryAt(from - 1));
      // İsviçre'nin Davos kasabasında düzenlenen foruma katılan Bakan: the town is its own.
      if (guest || (token.small() && OWNED_PLACE.end(token.key()))) {
        return false;
      }
      boolean place =
          name != null
              && (name.kind() == Kind.PLACE
                  || (name.kind() == Kind.COUNTRY && name.ending() != Ending.BARE));
      boolean word = region && reading.countryAt(i) == null && !token.suffixed();
      if (!token.word() || (token.capitalised() && !place && !word)) {
        return false;
      }
    }
    // Namibya'nın tanınmasının ardından Dışişleri Bakanı: the occasion is the country's
    if (sides.occasion(tokens, from, to)) {
      return false;
    }
    boolean posted = sides.posted(tokens, to - 1) || sides.posted(tokens, to);
    return COMING.end(before.key()) || posted;
  }
}
