package org.vakanuvis.extract.titles;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.vakanuvis.extract.titles.OfficeUnit.Part;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.NameMatch.Form;
import org.vakanuvis.extract.words.NameMatch.Kind;
import org.vakanuvis.extract.words.NounCases;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;

/**
 * Reads the portfolio before {@code Bakanı}: known words joined by {@code ve} and commas, and
 * unknown ones with capitals beside them.
 */
public final class PortfolioReader {
  /** How many words one part may have. */
  private static final int LONGEST_PART = 7;

  /** How many unknown words a country may own: {@code Gambiya Temel Eğitim Bakanı}. */
  private static final int MOST_UNKNOWN = 4;

  /** How many there have to be where nobody is told to own them. */
  private static final int FEWEST_UNKNOWN = 2;

  /** How many stand before what continues a portfolio: {@code Kuzey Okyanusu İşleri Bakanı}. */
  private static final int MOST_BEFORE = 2;

  /** So far back is looked for the full name of whose surname opens a sentence. */
  private static final int FAR = 400;

  private final OfficeWords words;
  private final Reading reading;
  private final Tokens tokens;
  private final UnknownFields unknown;

  /** Reads the portfolios of one text. */
  public PortfolioReader(OfficeWords words, Reading reading) {
    this.words = words;
    this.reading = reading;
    this.tokens = reading.tokens();
    this.unknown = new UnknownFields(words, reading);
  }

  /**
   * Words between two joints.
   *
   * @param from the first
   * @param known the first known one; {@code to} if all are unknown
   */
  private record Stretch(int from, int known, int to) {
    boolean anyKnown() {
      return known < to;
    }
  }

  /**
   * The parts before a head, in the order of the text; none where there is no portfolio.
   *
   * @param head the first token of the head
   * @param floor no token before this one is read
   */
  public List<Part> before(int head, int floor) {
    List<Part> parts = new ArrayList<>();
    int end = head;
    while (true) {
      Stretch stretch = stretch(end, floor);
      int from = start(stretch, floor);
      if (from == stretch.to()) {
        break;
      }
      parts.add(new Part(from, stretch.to()));
      // Enerji ve | Petrol ve: the cells of two columns
      if (!joint(from - 1, floor) || tokens.get(from).is(Flag.COLUMN)) {
        break;
      }
      end = from - 1;
      // Su İşleri, Sanitasyon ve Çevre Bakanı: an unknown one between two that are known.
      Stretch left = stretch(end, floor);
      if ((!left.anyKnown() && !between(left, floor) && !unknown.owned(left.from(), left.to()))
          || named(left)) {
        break;
      }
    }
    Collections.reverse(parts);
    return parts.size() > 1 && surname(parts.get(0)) ? parts.subList(1, parts.size()) : parts;
  }

  /**
   * The same before the joint of a head that is a whole title: {@code Dışişleri ve Devlet Bakanı}.
   */
  public List<Part> beside(int head, int floor) {
    boolean and = head - 1 > floor && tokens.get(head - 1).key().equals("ve");
    boolean known = and && words.portfolio(tokens, head - 2) == Ending.BARE;
    return known ? before(head - 1, floor) : List.of();
  }

  /**
   * Whether who was named before by a given name too opens the sentence: {@code Çelik, Dışişleri
   * Bakanı X'in gideceğini söyledi}.
   */
  private boolean surname(Part first) {
    int from = first.from();
    boolean alone = first.to() == from + 1 && tokens.mark(first.to(), ',');
    boolean opens = alone && tokens.get(from).is(Flag.SENTENCE_START);
    for (int i = from - 1; opens && i > 0 && from - i <= FAR; i--) {
      if (tokens.get(i).key().equals(tokens.get(from).key()) && words.given(tokens.get(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** Where the old portfolio before a head begins: {@code Ticaret ve Balıkçılık Vekili}. */
  public int old(int head, int floor) {
    int from = head;
    int word = head - 1;
    // Devlet | Nafıa Vekili: the heads of two columns.
    while (word >= floor && oldWord(word) && !(from < head && tokens.get(from).is(Flag.COLUMN))) {
      from = word--;
      if (word > floor && tokens.get(word).key().equals("ve")) {
        word--;
      }
    }
    return from;
  }

  private boolean oldWord(int token) {
    return tokens.get(token).word() && words.portfolios().old(tokens, token);
  }

  /**
   * Whether the words before a joint are a name: {@code Başbakan Yusuf Demir, Dışişleri Bakanı}.
   */
  private boolean named(Stretch left) {
    int before = left.from() - 1;
    return left.from() < left.known() && before >= 0 && words.head(tokens, before) != null;
  }

  /** Whether unknown words stand between two parts that are known. */
  private boolean between(Stretch middle, int floor) {
    boolean few = middle.to() > middle.from() && middle.to() - middle.from() <= 2;
    return few && joint(middle.from() - 1, floor) && stretch(middle.from() - 1, floor).anyKnown();
  }

  /** Where the part begins that these words hold; their end if they hold none. */
  private int start(Stretch stretch, int floor) {
    int count = stretch.known() - stretch.from();
    // Somali | Carlos Mendes | Devlet Bakanı: another cell.
    boolean few = count <= MOST_UNKNOWN && !tokens.get(stretch.to()).is(Flag.COLUMN);
    boolean told = unknown.owner(stretch.from() - 1) || bracketed(stretch);
    told |= !stretch.anyKnown() && unknown.named(stretch.from(), stretch.to(), floor);
    told |= !stretch.anyKnown() && unknown.owned(stretch.from(), stretch.to());
    if (few && told) {
      return stretch.from();
    }
    if (count <= MOST_BEFORE
        && stretch.anyKnown()
        && words.portfolios().continues(tokens, stretch.known())) {
      return stretch.from();
    }
    // Ticaret, Gıda Güvenliği ve Kooperatif Geliştirme Bakanı: unknown words behind known ones.
    boolean joined = stretch.from() < stretch.known() && few && joint(stretch.from() - 1, floor);
    Stretch left = joined ? stretch(stretch.from() - 1, floor) : stretch;
    boolean known =
        left.anyKnown() || unknown.owned(left.from(), left.to()) || between(left, floor);
    boolean goesOn = joined && known && !(full(stretch) && listed(left, floor));
    return goesOn ? stretch.from() : stretch.known();
  }

  /**
   * Whether a full name may stand before known words that end so, as in lists: {@code X Y Savunma,
   * Z W Tarım Bakanlığına atandı}.
   */
  private boolean listed(Stretch last, int floor) {
    int joint = last.from() - 1;
    boolean more = last.known() == last.from() && joint > floor && tokens.joint(joint);
    return full(more && !tokens.mark(joint, ',') ? stretch(joint, floor) : last);
  }

  private boolean full(Stretch stretch) {
    // Jakob Ellemann-Jensen Savunma
    int tied = tokens.mark(stretch.from() - 1, '-') ? 1 : 0;
    return stretch.anyKnown() && stretch.known() - stretch.from() + tied >= FEWEST_UNKNOWN;
  }

  /** Whether a bracket opens before the words, or before them and a country. */
  private boolean bracketed(Stretch stretch) {
    int before = stretch.from() - 1;
    NameMatch country =
        before > 0 && tokens.mark(before, ',') ? reading.countryAt(before - 1) : null;
    int bracket = country == null ? before : country.from() - 1;
    return bracket >= 0 && tokens.mark(bracket, '(');
  }

  private boolean joint(int token, int floor) {
    if (token <= floor || token < tokens.sentenceStart(token + 1)) {
      return false;
    }
    return tokens.joint(token) || tokens.mark(token, '&') || tokens.mark(token, '/');
  }

  private Stretch stretch(int end, int floor) {
    boolean capitals = end < tokens.size() && head(end).capitalised();
    int known = end;
    int i = end - 1;
    while (i >= floor && end - i <= LONGEST_PART && part(i, end)) {
      Token token = tokens.get(i);
      // SÜRDÜRÜLEBİLİR KALKINMA: what is written small elsewhere is so in titles too.
      boolean written = !capitals || token.capitalised() || token.is(Flag.SHOUTED);
      Ending ending =
          written || words.portfolios().goesOn(tokens, i) ? words.portfolio(tokens, i) : null;
      // Parlamento ile İlişkiler, yet not DUNCAN SANDYS ILE DISISLERI
      if (tokens.joint(i) && (i == floor || words.portfolio(tokens, i - 1) == null)) {
        break;
      }
      if (responsible(i, floor)) {
        i--;
        known = i;
      } else if ((ending == Ending.BARE && !token.suffixed()) || with(i, known) || several(token)) {
        known = i;
      } else if (!capitals || !(foreign(i) || (i == end - 1 && shouted(i)))) {
        break;
      }
      if (tokens.sentenceStart(i) == i || token.is(Flag.COLUMN)) {
        i--;
        break;
      }
      i--;
    }
    // A word that opens the sentence is capitalised whatever it is.
    int from = i + 1;
    boolean opening =
        from < known
            && tokens.get(from).is(Flag.SENTENCE_START)
            && !(known == from + 1 && words.portfolios().continues(tokens, known))
            && !(known == end && unknown.named(from, end, floor));
    return new Stretch(opening ? from + 1 : from, known, end);
  }

  /** Whether letters tell with what or against what a known field is: {@code AIDS'le Mücadele}. */
  private boolean with(int i, int known) {
    Token token = tokens.get(i);
    boolean next = known == i + 1 && words.portfolio(tokens, known) != null;
    boolean letters = token.allCaps() && !token.is(Flag.SHOUTED) && token.suffixed();
    return next && letters && token.ending() == Ending.INSTRUMENTAL;
  }

  /** Whether it is an abbreviation of several, as fields are: {@code Ticaret ve KOBİ'ler}. */
  static boolean several(Token token) {
    boolean plural = token.suffix().equals("ler") || token.suffix().equals("lar");
    return plural && token.allCaps() && !token.is(Flag.SHOUTED);
  }

  /** The head that follows the joints and words from here. */
  private Token head(int end) {
    int i = end;
    while (i < tokens.size() - 1 && !tokens.get(i).word()) {
      i++;
    }
    return tokens.get(i).key().equals("ve") ? tokens.get(i + 1) : tokens.get(i);
  }

  /** Whether a token can stand inside a part at all. */
  private boolean part(int i, int end) {
    Token token = tokens.get(i);
    if (token.mark('.')) {
      return i > 0 && tokens.get(i - 1).roman();
    }
    if (hyphen(i)) {
      return true;
    }
    // Zahir ud-Din Babar, Dışişleri Bakanı: a name, and no field of Din.
    boolean article = words.articled(tokens, i);
    if (!token.word() || token.is(Flag.ABBREVIATION) || article || (i < end - 1 && ends(i))) {
      return false;
    }
    NameMatch name = reading.sure(i);
    // Maliye is a portfolio and not the way to Mali.
    boolean known = !token.suffixed() && words.portfolio(tokens, i) == Ending.BARE;
    boolean word = name != null && name.to() - name.from() == 1 && (known || concern(name, end));
    if (name != null && name.kind() == Kind.COUNTRY && !word) {
      // Yurtdışında Yaşayan Togolular: a people, and not whose office it is.
      return name.form() == Form.DEMONYM
          && name.ending() != Ending.BARE
          && name.ending() != Ending.GENITIVE
          && !token.suffixed();
    }
    // Hükümet Sözcülüğünden sorumlu Bakan: his charge, and no spokesperson.
    boolean charge = i + 1 < end && tokens.charged(i + 1);
    return charge || words.head(tokens, i) == null || words.portfolio(tokens, i) != null;
  }

  /** Whether a country or place is what someone minds, not whose minister: {@code Fiji İşleri}. */
  private boolean concern(NameMatch name, int end) {
    int next = name.to();
    return name.ending() == Ending.BARE
        && name.form() != Form.DEMONYM
        && next < end
        && words.portfolios().minding(tokens, next)
        && (next + 1 == end || tokens.joint(next + 1));
  }

  /** A hyphen between two words of a field: {@code Su-Orman}. */
  private boolean hyphen(int i) {
    return i > 0
        && i + 1 < tokens.size()
        && tokens.mark(i, '-')
        && !tokens.get(i).is(Flag.SPACED)
        && !tokens.get(i + 1).is(Flag.SPACED)
        && tokens.get(i - 1).capitalised()
        && words.portfolio(tokens, i + 1) != null;
  }

  private boolean ends(int i) {
    return tokens.get(i + 1).is(Flag.COLUMN) || tokens.get(i + 1).is(Flag.PARAGRAPH_START);
  }

  /** Whether an unknown word with a capital can be part of a title. */
  private boolean foreign(int i) {
    Token token = tokens.get(i);
    if (token.mark('.') || token.roman() || hyphen(i)) {
      return true;
    }
    NameMatch name = reading.sure(i);
    // Aile Refahı: a word of fields with its possessive, and not the town of Refah.
    boolean field = NounCases.possessed(token.key()) && words.portfolio(tokens, i) != null;
    boolean place = name != null && name.kind() != Kind.COUNTRY && !field && !concern(name, i + 2);
    boolean title = token.capitalised() && !token.suffixed() && !token.initial();
    return title
        && !place
        && !words.side(token.key())
        && !former(i)
        && words.peoples().before(tokens, i + 1, i) == null;
  }

  /** Whether it is the noun of a field in a line of capitals: {@code GIDA TEDARİKİ BAKANI}. */
  private boolean shouted(int i) {
    Token token = tokens.get(i);
    boolean head = words.head(tokens, i + 1) != null;
    return token.is(Flag.SHOUTED)
        && !token.suffixed()
        && NounCases.possessed(token.key())
        && head
        && i > 0
        && words.portfolio(tokens, i - 1) != null;
  }

  /** Whether a word says that the office was held once, or is none: {@code Gölge}. */
  private boolean former(int i) {
    TokenTrie.Match<OfficeWords.Modifier> modifier = words.modifierBefore(tokens, i + 1, i);
    return modifier != null && modifier.value().standing() == OfficeWords.Standing.FORMER;
  }

  /** Whether the token is {@code sorumlu} behind what someone is responsible for. */
  private boolean responsible(int i, int floor) {
    if (i <= floor || !tokens.charged(i)) {
      return false;
    }
    Ending ending = words.portfolio(tokens, i - 1);
    NameMatch name = reading.sure(i - 1);
    return ending == Ending.ABLATIVE
        || (name != null && name.ending() == Ending.ABLATIVE)
        || NounCases.ablative(tokens.get(i - 1))
        || tokens.get(i - 1).suffix().endsWith("n");
  }
}
