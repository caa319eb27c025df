package org.vakanuvis.extract.titles;

import org.vakanuvis.extract.titles.BodyReader.Body;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.NameMatch.Kind;
import org.vakanuvis.extract.words.NounCases;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.WordEnds;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Turkish;

/**
 * Reads what owns a small head from behind other small words: {@code Asamble heyetinin başkanı},
 * {@code BM gözlem misyonu başkanı}.
 */
public final class FarOwners {
  private static final int FARTHEST = 6;

  private static final int LONG = 5;

  /** So many small nouns at most tell what of a body someone leads. */
  private static final int FIELDS = 3;

  private static final WordEnds DERIVED =
      WordEnds.of("lı", "li", "lu", "lü", "karşıtı", "yanlısı", "dostu", "düşmanı");

  private final OfficeWords words;
  private final Reading reading;
  private final Tokens tokens;
  private final BodyReader bodies;

  /** Of one text, with the reader of the names of its bodies. */
  public FarOwners(OfficeWords words, Reading reading, BodyReader bodies) {
    this.words = words;
    this.reading = reading;
    this.tokens = reading.tokens();
    this.bodies = bodies;
  }

  /**
   * What owns a small head from behind other small words: {@code Avrupa Komisyonunun enerjiden
   * sorumlu üyesi}.
   */
  public Body before(int head, int floor) {
    int i = head - 1;
    // Asamble heyetinin başkanı: the small word before the head is the owner's last.
    boolean genitive = i >= floor && genitive(tokens.get(i));
    boolean charged = i >= floor && tokens.charged(i);
    boolean beyond = false; // what someone is charged with
    while (i >= floor && head - i <= FARTHEST) {
      Token token = tokens.get(i);
      NameMatch name = reading.sure(i);
      if (name != null && name.to() == i + 1) {
        // Suudi Arabistan'ın Lübnan dosyasından, Bakanlığın Orta Asya'dan sorumlu temsilcisi
        boolean field = name.ending() == Ending.ABLATIVE && tokens.charged(name.to());
        if (charged && (field || name.ending() == Ending.BARE) && name.from() > floor) {
          i = name.from() - 1;
          beyond |= field;
          continue;
        }
        return name.from() < floor ? new Body(head, null) : named(name, head, genitive, charged);
      }
      // Dünya Bankası'nın Batı ve Orta Afrika'dan sorumlu üyesi
      if (beyond && (tokens.joint(i) || (token.capitalised() && !cased(token)))) {
        i--;
        continue;
      }
      // Devlet Başkanı Muhammed Buhari'nin su kaynakları danışmanı
      if (!tokens.joint(i + 1) && holder(i, floor) && topics(i + 1, head)) {
        return new Body(i + 1, null);
      }
      if (!token.word() || token.capitalised()) {
        return unknown(i, head, floor, genitive, charged);
      }
      i--;
    }
    if (beyond) {
      return new Body(head, null);
    }
    // What stands before may be an office in the genitive, which will take this one along.
    int first = OfficeChain.besides(tokens, floor);
    first = tokens.joint(floor) || first > floor ? first + 1 : floor;
    return new Body(i < floor && floor > 0 ? first : head, null);
  }

  /** What owns a head behind a word that is no small one and none of a known name. */
  private Body unknown(int at, int head, int floor, boolean genitive, boolean charged) {
    Token token = tokens.get(at);
    int next = at + 1;
    // Ahmet Demirci ve on iki firmanın temsilcileri
    if (tokens.joint(next) && token.capitalised()) {
      return new Body(head, null);
    }
    // Komisyonu'nun genişlemeden sorumlu üyesi
    boolean owner = charged && token.capitalised() && owning(token);
    if (owner && next < head && !bodies.behindOffice(at, floor)) {
      return bodies.before(next, floor);
    }
    boolean owns = genitive && token.word() && !token.suffixed() && next < head;
    return new Body(owns ? at : head, null);
  }

  /**
   * What owns a head behind a name.
   *
   * @param genitive whether the word before the head owns it
   * @param charged whether it says with what someone is charged
   */
  private Body named(NameMatch name, int head, boolean genitive, boolean charged) {
    if (fields(name, head)) {
      return new Body(name.from(), name);
    }
    // Alman sendika lideri, but Türk kökenli dernek başkanı
    boolean folk = name.form() == NameMatch.Form.DEMONYM && name.ending() == Ending.BARE;
    if (folk && nouns(name.to(), head) && !derived(name.to(), head)) {
      return new Body(name.to(), name);
    }
    // Güney Koreli heyetin başkanı
    boolean people = name.form() == NameMatch.Form.DEMONYM && name.to() + 1 == head;
    boolean owning = genitive || (people && owner(tokens.get(head - 1)));
    boolean compound = owning && name.ending() == Ending.BARE && name.to() < head;
    if (name.ending() != Ending.GENITIVE && !compound) {
      return new Body(head, null);
    }
    boolean country = charged && name.kind() == Kind.COUNTRY;
    return new Body(country ? name.to() : name.from(), name);
  }

  /** Whether only small nouns part a body from a head: {@code BM gözlem misyonu başkanı}. */
  private boolean fields(NameMatch body, int head) {
    boolean bare = body.kind() == Kind.ORGANIZATION && body.ending() == Ending.BARE;
    return bare && nouns(body.to(), head);
  }

  /** Whether the name of one whose office was told ends here in the genitive. */
  private boolean holder(int token, int floor) {
    Token last = tokens.get(token);
    boolean owns = last.capitalised() && last.suffixed() && last.ending() == Ending.GENITIVE;
    return owns && bodies.behindOffice(token, floor);
  }

  /** Whether small nouns tell in what someone serves another: {@code su kaynakları danışmanı}. */
  private boolean topics(int from, int head) {
    Token last = tokens.get(head - 1);
    boolean verb = AppointmentVerbs.participle(last) || NounCases.inflected(last);
    return nouns(from, head) && !verb && words.modifierBefore(tokens, head, from) == null;
  }

  /** Whether one of the words says how someone stands to a people: {@code kökenli}. */
  private boolean derived(int from, int to) {
    for (int i = from; i < to; i++) {
      if (DERIVED.end(tokens.get(i).key())) {
        return true;
      }
    }
    return false;
  }

  private boolean nouns(int from, int head) {
    boolean nouns = from < head && head - from <= FIELDS;
    for (int i = from; nouns && i < head; i++) {
      Token noun = tokens.get(i);
      nouns = noun.small() && !words.small(noun) && !words.accredits(tokens, i);
    }
    return nouns;
  }

  /** Whether a word has a case, or seems to have that of an owner. */
  private static boolean cased(Token token) {
    return token.suffixed() || owning(token);
  }

  /** Whether a noun owns what follows, be it with an apostrophe or not: {@code Komisyonunun}. */
  public static boolean owning(Token token) {
    if (token.suffixed()) {
      return token.ending() == Ending.GENITIVE;
    }
    String key = token.key();
    int length = key.length();
    return length > LONG + 2 && Turkish.high(key.charAt(length - 2)) && key.endsWith("n");
  }

  /** Whether a small word owns what follows: {@code heyetin}. */
  private static boolean owner(Token token) {
    String key = token.key();
    int length = key.length();
    boolean high = length > LONG && Turkish.high(key.charAt(length - 2));
    return high && token.small() && key.endsWith("n");
  }

  private static boolean genitive(Token token) {
    String key = token.key();
    int length = key.length();
    boolean high = length > 4 && Turkish.high(key.charAt(length - 2));
    return high && token.small() && key.endsWith("n") && key.charAt(length - 3) == 'n';
  }
}
