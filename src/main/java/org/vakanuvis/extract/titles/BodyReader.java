package org.vakanuvis.extract.titles;

import java.util.Set;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.NameMatch.Kind;
import org.vakanuvis.extract.words.NounCases;
import org.vakanuvis.extract.words.OfficeHead;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;

/**
 * Reads the name of a body before {@code Başkanı} and its like: words with capitals, whatever they
 * are, as far as no mark, no small word and no case ends them.
 */
public final class BodyReader {
  private static final int LONGEST = 14;
  private static final int FARTHEST = 6;

  /** So many words stand between a country and a people's name in the name of a body. */
  private static final int PEOPLE = 3;

  /** Words that are small but in a line of capitals. */
  private static final Set<String> SMALL = Set.of("ve", "ile", "ıle");

  private final OfficeWords words;
  private final Reading reading;
  private final Tokens tokens;

  /** Reads the bodies of one text. */
  public BodyReader(OfficeWords words, Reading reading) {
    this.words = words;
    this.reading = reading;
    this.tokens = reading.tokens();
  }

  /**
   * A body's name before a head.
   *
   * @param from its first token; the head's where there is none
   * @param owner the first body, or else place, in it; null where it names none
   */
  public record Body(int from, NameMatch owner) {}

  /** The body before a head. */
  public Body before(int head, int floor) {
    int from = head;
    NameMatch owner = null;
    int i = head - 1;
    while (i >= floor && head - i <= LONGEST) {
      int first = first(i, floor);
      if (first < 0 || broken(first + 1)) {
        break;
      }
      NameMatch name = reading.sure(first);
      if (name != null && name.kind() == Kind.COUNTRY) {
        // Dünya Bankası'nın Kenya, Ruanda ve Uganda Ülke Direktörü
        int list = listed(first, floor);
        first = topic(list, floor) ? list : first;
      }
      if (name != null && name.kind() == Kind.COUNTRY && !topic(first, floor)) {
        from = tokens.hyphen(name.to()) && name.to() + 1 == from ? first : from;
        break;
      }
      // A body owns the office only if its name comes first: not Avrupa Birliği Genel Müdürü.
      boolean part = owner != null && owner.from() == first + 1 && words.compass(tokens.get(first));
      owner = part ? owner : name == null || name.kind() == Kind.COUNTRY ? null : name;
      from = first;
      i = first - 1;
      if (tokens.get(first).is(Flag.SENTENCE_START)) {
        break;
      }
    }
    return new Body(from, owner);
  }

  /**
   * The part of a state, or the government, whose name ends right before an office: {@code Flaman
   * Bölgesi Başbakanı}; from the office's first token where there is none.
   */
  public Body region(int office, int floor) {
    int last = office - 1;
    boolean region =
        last > floor
            && tokens.get(last).capitalised()
            && words.region(tokens, last)
            && !broken(office)
            && reading.countryAt(last) == null;
    return region ? before(office, floor) : new Body(office, null);
  }

  /** Where the list of countries begins that ends with the one of a token. */
  private int listed(int country, int floor) {
    int first = country;
    NameMatch before = first - 2 >= floor ? reading.countryAt(first - 2) : null;
    while (before != null
        && tokens.joint(first - 1)
        && before.to() == first - 1
        && before.ending() == Ending.BARE
        && before.from() >= floor) {
      first = before.from();
      before = first - 2 >= floor ? reading.countryAt(first - 2) : null;
    }
    return first;
  }

  /** Whether a country is what an office is about, for another one or a body owns it. */
  private boolean topic(int country, int floor) {
    if (country <= floor) {
      return false;
    }
    Token before = tokens.get(country - 1);
    NameMatch owner = reading.sure(country - 1);
    boolean owned = owner != null && owner.kind() != Kind.PLACE && owns(owner.ending());
    boolean pair = tokens.hyphen(country - 1);
    boolean genitive =
        before.suffixed()
            && before.ending() == Ending.GENITIVE
            && before.capitalised()
            && !behindOffice(country - 1, floor);
    // Hırvatistan Meclisi Türkiye Dostluk Grubu Başkanı
    boolean organ = words.organ(before) && reading.countryAt(country - 2) != null;
    boolean within = ministry(country - 1) || people(country, floor) || governed(country, floor);
    return owned || pair || genitive || organ || within;
  }

  /**
   * Whether a state's government, or what was once of it, is named before a country: {@code ABD
   * yönetiminin Suriye Özel Temsilcisi}, {@code ABD'nin eski Suriye Özel Temsilcisi}.
   */
  private boolean governed(int country, int floor) {
    TokenTrie.Match<OfficeWords.Modifier> word = words.modifierBefore(tokens, country, floor);
    NameMatch state = word == null || word.from() <= floor ? null : reading.sure(word.from() - 1);
    return state != null
        && state.kind() == Kind.COUNTRY
        && state.to() == word.from()
        && owns(state.ending());
  }

  /** Whether a ministry is named last: {@code Dışişleri Bakanlığı Amerika Genel Müdürü}. */
  private boolean ministry(int token) {
    TokenTrie.Match<OfficeHead> head = tokens.get(token).word() ? words.head(tokens, token) : null;
    return head != null
        && head.bare()
        && head.value().form() == OfficeHead.Form.POST
        && head.value().role() == OfficeHead.Role.MINISTER;
  }

  /**
   * Whether a people's name stands inside the name of a body that begins with a country: {@code
   * Kosova Demokratik Türk Partisi}.
   */
  private boolean people(int token, int floor) {
    NameMatch people = reading.sure(token);
    boolean inside =
        people != null
            && people.form() == NameMatch.Form.DEMONYM
            && people.ending() == Ending.BARE
            && people.to() == token + 1;
    for (int i = token - 1; inside && i >= floor && token - i <= PEOPLE; i--) {
      Token word = tokens.get(i);
      NameMatch state = reading.sure(i);
      if (state != null) {
        return state.kind() == Kind.COUNTRY
            && state.form() == NameMatch.Form.NAME
            && state.ending() == Ending.BARE
            && i < token - 1;
      }
      inside = word.word() && word.capitalised() && !word.suffixed() && !broken(i + 1);
    }
    return false;
  }

  /** Whether a body is a country's own of its kind: {@code Moldova Kızılayı}. */
  private boolean branch(NameMatch body) {
    NameMatch country = body.from() > 0 ? reading.countryAt(body.from() - 1) : null;
    return body.kind() == Kind.ORGANIZATION
        && body.ending() == Ending.ACCUSATIVE
        && country != null
        && country.to() == body.from()
        && country.ending() == Ending.BARE;
  }

  private boolean broken(int token) {
    return tokens.get(token).is(Flag.COLUMN) || tokens.get(token).is(Flag.PARAGRAPH_START);
  }

  /** Where the piece of a name begins that ends with this token; negative where none does. */
  private int first(int i, int floor) {
    Token token = tokens.get(i);
    NameMatch name = reading.sure(i);
    if (name != null && name.from() >= floor && name.to() == i + 1) {
      return owns(name.ending()) || branch(name) ? name.from() : -1;
    }
    if (token.mark('-') && !token.is(Flag.SPACED)) {
      return i > floor && !tokens.get(i + 1).is(Flag.SPACED) ? first(i - 1, floor) : -1;
    }
    int open = abbreviated(i, floor);
    if (open >= 0) {
      return open;
    }
    if (token.mark('"')) {
      return quoted(i, floor);
    }
    if (numbered(i, floor)) {
      return i - 1;
    }
    if (!token.word() || token.initial()) {
      return joined(i, floor);
    }
    if (responsible(i, floor)) {
      return i - 1;
    }
    boolean small = token.is(Flag.SHOUTED) && SMALL.contains(token.key());
    if (!token.capitalised() || small) {
      return placeNoun(i, floor) ? i - 1 : joined(i, floor);
    }
    boolean cased = (token.suffixed() && !owns(token.ending())) || CaseEnds.placed(token);
    boolean before =
        i + 1 < tokens.size() && (reading.sure(i + 1) != null || tokens.get(i + 1).allCaps());
    boolean opens = opening(i) && (CaseEnds.inflected(token) || directed(token, before));
    // Türk Heyetine Ekonomi Sekreteri X başkanlık etti
    boolean side = words.side(token.key()) && NounCases.dative(token);
    boolean person = token.suffixed() && behindOffice(i, floor);
    return cased || opens || side || person ? -1 : i;
  }

  /** Whether a sentence begins with a token, be it behind {@code Yanıt:} or {@code (1)}. */
  private boolean opening(int i) {
    boolean note = i > 1 && tokens.mark(i - 1, ')') && tokens.get(i - 2).number();
    return tokens.get(i).is(Flag.SENTENCE_START) || note || (i > 0 && tokens.mark(i - 1, ':'));
  }

  /**
   * Whether the first word of a sentence is a small one elsewhere, or has a case that ties it to
   * the verb.
   *
   * @param before whether a name follows
   */
  private boolean directed(Token token, boolean before) {
    boolean small = words.small(token) && !FarOwners.owning(token);
    return (before && (CaseEnds.dative(token) || CaseEnds.accusative(token)))
        || small
        || CaseEnds.ours(token);
  }

  /** Whether a small noun belongs to the name of a place: {@code Arkadağ şehri Valisi}. */
  private boolean placeNoun(int i, int floor) {
    return i > floor
        && words.placeNoun(tokens, i)
        && tokens.get(i - 1).capitalised()
        && !tokens.get(i - 1).suffixed()
        && !CaseEnds.placed(tokens.get(i - 1));
  }

  /** Whether the number of a body ends here: {@code 2. Ordu Komutanı}. */
  private boolean numbered(int i, int floor) {
    return i > floor
        && tokens.mark(i, '.')
        && !tokens.get(i).is(Flag.SPACED)
        && tokens.get(i - 1).number()
        && !tokens.get(i - 1).is(Flag.LINE_START);
  }

  /** Where the quotation marks open that enclose the name of a body; negative for none. */
  private int quoted(int close, int floor) {
    int i = close - 1;
    while (i > floor && close - i <= FARTHEST && tokens.get(i).capitalised()) {
      i--;
    }
    return i >= floor && i < close - 1 && tokens.mark(i, '"') ? i : -1;
  }

  /**
   * Where the brackets open with the short or own name of a body behind the other that end here:
   * {@code … Odası (ASO)}, {@code Merkez Bankası (Bank Al-Maghrib)}; negative for none.
   */
  private int abbreviated(int i, int floor) {
    int open = tokens.mark(i, ')') ? tokens.opening(i, FARTHEST) : -1;
    boolean behind = open > floor && open < i - 1 && tokens.get(open - 1).capitalised();
    for (int k = open + 1; behind && k < i; k++) {
      behind = tokens.get(k).capitalised() || (tokens.hyphen(k) && k > open + 1);
    }
    return behind ? open : -1;
  }

  /** A {@code ve} inside the name of a body: known words stand on both sides of it. */
  private int joined(int i, int floor) {
    Token token = tokens.get(i);
    boolean joint = token.mark(',') || (token.word() && token.key().equals("ve"));
    if (!joint || i <= floor || tokens.get(i).is(Flag.SENTENCE_START)) {
      return -1;
    }
    // Ali Kara, Lagos Büyükelçiliğine atandı
    boolean holder = token.mark(',') && i - 2 >= floor && words.given(tokens.get(i - 2));
    if (holder && !tokens.get(i - 1).suffixed()) {
      return -1;
    }
    // Demir, Brüksel Büyükelçimiz X'i ziyaret etti: who is spoken of.
    NameMatch next = token.mark(',') ? reading.sure(i + 1) : null;
    if (next != null && next.kind() == Kind.PLACE && tokens.sentenceStart(i) == i - 1) {
      return -1;
    }
    boolean known = false;
    int first = i;
    // Bakanlar Kurulu, Dışişleri Bakanlığı Müsteşarı: two bodies.
    int reach = token.mark(',') && words.head(tokens, i + 1) == null ? 1 : 4;
    while (first > floor && i - first < reach && tokens.get(first - 1).capitalised()) {
      first--;
      known |= words.portfolio(tokens, first) != null;
    }
    return known && tokens.get(i + 1).capitalised() ? i - 1 : -1;
  }

  /** Whether only words with capitals part a genitive from an office: its holder's name. */
  boolean behindOffice(int i, int floor) {
    int first = i;
    while (first > floor && inName(first - 1) && i - first < FARTHEST + 2) {
      first--;
    }
    return first == floor && floor > tokens.sentenceStart(i);
  }

  private boolean inName(int i) {
    Token token = tokens.get(i);
    boolean numeral = token.mark('.') && i > 0 && tokens.get(i - 1).roman();
    boolean joint = numeral || token.mark('-') || (token.word() && words.particle(token.key()));
    return token.capitalised() || joint;
  }

  /** Whether the name of the one who has the office before it stands in the genitive there. */
  public boolean personBefore(int head, int floor) {
    if (head <= floor) {
      return false;
    }
    Token last = tokens.get(head - 1);
    return last.capitalised()
        && last.suffixed()
        && last.ending() == Ending.GENITIVE
        && behindOffice(head - 1, floor);
  }

  private boolean responsible(int i, int floor) {
    return i > floor
        && tokens.charged(i)
        && tokens.get(i - 1).capitalised()
        && tokens.get(i - 1).key().endsWith("n");
  }

  private static boolean owns(Ending ending) {
    return ending == Ending.BARE || ending == Ending.GENITIVE || ending == Ending.RELATIVE;
  }
}
