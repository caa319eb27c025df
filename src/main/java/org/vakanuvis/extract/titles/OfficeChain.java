package org.vakanuvis.extract.titles;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vakanuvis.extract.titles.OfficeWords.Standing;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.NameMatch.Kind;
import org.vakanuvis.extract.words.OfficeHead;
import org.vakanuvis.extract.words.OfficeHead.Form;
import org.vakanuvis.extract.words.OfficeHead.Role;
import org.vakanuvis.extract.words.OfficeHead.Takes;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;

/** Tells whether two offices side by side are held by one person, and joins them. */
public final class OfficeChain {
  /** Who leads a party. */
  private static final Set<String> LEADERS = Set.of("genel başkan", "genel sekreter", "eş başkan");

  /** Before each of two offices that one person has. */
  private static final String BOTH = "hem";

  private OfficeChain() {}

  /**
   * Whether the second office is of the first one's holder: {@code Devlet Başkanının danışmanı}.
   */
  public static boolean owns(Office before, Office after) {
    boolean genitive = before.last().ending() == Ending.GENITIVE;
    return (genitive || staff(before, after.first().head()))
        && before.to() == after.from()
        && !before.plural()
        && !after.role().government()
        && !after.role().borrowed();
  }

  /**
   * Whether a head right behind an office is that of one who serves its holder: {@code
   * Cumhurbaşkanı Danışmanı}, {@code Başbakan Özel Temsilcisi}, {@code BM Genel Sekreteri Sözcüsü}.
   */
  public static boolean staff(Office before, OfficeHead head) {
    Role role = before.role();
    // AGİT Dönem Başkanı
    boolean many = role == Role.INTERNATIONAL || (role == Role.OFFICIAL && body(before));
    // Meclis Başkanı Danışmanı, but not Heyet Başkanı Milletvekili
    boolean chief = many || role.government() || role.state();
    chief |= (role == Role.OFFICIAL || role == Role.DEPUTY) && head.owned();
    return before.nominative()
        && !before.plural()
        && chief
        && (head.role() == Role.OFFICIAL || (many && head.role() == Role.INTERNATIONAL))
        && (head.owned() || head.form() == Form.EITHER)
        && head.takes() == Takes.BODY;
  }

  /** The second as an office of the first one's country or body. */
  public static Office own(Office before, Office after) {
    OfficeUnit unit = after.first().with(before.first().from(), after.standing());
    // Genel Sekreterin Afganistan Özel Temsilcisi
    boolean many = before.role() == Role.INTERNATIONAL && after.role() == Role.OFFICIAL;
    unit = many ? unit.as(Role.INTERNATIONAL) : unit;
    NameMatch body = before.body() == null ? after.body() : before.body();
    return new Office(
        before.from(),
        after.to(),
        List.of(unit),
        before.owners(),
        body,
        after.standing(),
        after.former());
  }

  /** Whether the second office goes on with the first one's phrase. */
  public static boolean links(Reading reading, Office before, Office after) {
    Tokens tokens = reading.tokens();
    boolean ends = before.nominative() && before.plural() == after.plural();
    boolean rules = part(before, after);
    if (both(tokens, before, after)) {
      return before.plural() == after.plural() && !rivals(before, after);
    }
    if (!ends || (rivals(before, after) && !rules && !abroad(tokens, before, after))) {
      return false;
    }
    int gap = after.from() - besides(tokens, before.to());
    if (gap == 0) {
      // Bakan Yardımcısı Büyükelçi Ahmed Şahin: a rank, not an office of its own.
      return after.owners().isEmpty() && after.role() == Role.ENVOY && !after.last().head().owned();
    }
    if (gap != 1 || tokens.get(before.to()).is(Token.Flag.PARAGRAPH_START)) {
      return false;
    }
    Token joint = tokens.get(before.to());
    Role first = before.last().role();
    Role second = after.first().role();
    if (tokens.joins(before.to())) {
      // Bakanı ve Başmüzakereci: the second names no body, so the first one's holder has it.
      boolean bare = after.first().from() == after.first().headFrom();
      boolean other = second == Role.OFFICIAL || second == Role.INTERNATIONAL;
      // Dışişleri Bakanı ve AGİT Dönem Başkanı: whoever is named behind both holds both.
      boolean field = titled(before.last()) || first == Role.VICE_PREMIER;
      // Namibya Başbakanı ve SWAPO Genel Sekreteri
      field |= first == Role.PREMIER && before.owner() != null && party(after, before.owner());
      // Genel Sekreter Yardımcısı ve Hukuk Danışmanı
      boolean staff = first == Role.INTERNATIONAL && second == Role.OFFICIAL;
      staff &= before.body() != null && after.body() == null;
      return staff
          || rules
          || both(first, second)
          || (first.government() && other && (bare || field));
    }
    if (!joint.mark(',')) {
      return false;
    }
    // X (Federal Meclis Üyesi, Dışişleri Bakanı, İsviçre)
    boolean enclosed = tokens.mark(before.from() - 1, '(') && !chairs(after);
    boolean one = enclosed || cell(tokens, before, after) || lesser(before.last());
    return rules || chairs(before, after) || serves(before, after) || (one && both(first, second));
  }

  /**
   * Whether one who sits in a state's government beside others leads a body of the state, too:
   * {@code Çad Devlet Bakanı, Cumhurbaşkanlığı Genel Sekreteri X}.
   */
  private static boolean serves(Office before, Office after) {
    OfficeUnit unit = after.first();
    Role role = unit.role();
    boolean leads = role == Role.OFFICIAL || role == Role.INTERNATIONAL || role == Role.DEPUTY;
    NameMatch body = after.body();
    boolean own = before.owner() != null && unit.from() < unit.headFrom();
    own = own && (body == null || body.country().equals(before.owner().country()));
    return own && leads && before.role().government() && lesser(before.last());
  }

  /**
   * Whether one of a state's government rules a part of the state, too: {@code BAE Başbakanı ve
   * Dubai Emiri X}.
   */
  private static boolean part(Office before, Office after) {
    NameMatch part = after.owner() == null ? after.body() : after.owner();
    boolean place = after.role() == Role.STATE && part != null && part.kind() == Kind.PLACE;
    NameMatch state = before.owner();
    boolean seat = before.role().government() || before.role() == Role.VICE_STATE;
    return place && seat && state != null && state.country().equals(part.country());
  }

  /**
   * Whether the title of a minister needs no more to tell his or her seat: {@code Devlet Bakanı}.
   */
  private static boolean titled(OfficeUnit unit) {
    boolean whole = unit.role() == Role.MINISTER && unit.head().form() == Form.EITHER;
    return unit.portfolio() || whole;
  }

  /** Whether a body of a state, or an unknown one, is led as parties are: {@code SWAPO}. */
  private static boolean party(Office office, NameMatch state) {
    OfficeUnit unit = office.last();
    NameMatch body = office.body();
    boolean own = body == null || body.country().equals(state.country());
    return own && unit.from() < unit.headFrom() && LEADERS.contains(unit.head().bare());
  }

  /**
   * Whether one who serves a state or a body of many deals with another state besides: {@code
   * ABD'nin Ankara Büyükelçisi ve Suriye Özel Temsilcisi X}.
   */
  private static boolean abroad(Tokens tokens, Office before, Office after) {
    NameMatch topic = after.owner();
    boolean serves = before.role() == Role.ENVOY || before.role() == Role.DEPUTY;
    boolean official = before.role() == Role.OFFICIAL || before.role() == Role.INTERNATIONAL;
    serves = (serves && before.owner() != null) || (official && body(before));
    Takes takes = after.last().head().takes();
    return serves
        && tokens.joins(before.to())
        && topic != null
        && topic.form() == NameMatch.Form.NAME
        && topic.ending() == Ending.BARE
        && topic.from() == before.to() + 1
        && after.role() == Role.OFFICIAL
        && (takes == Takes.BODY || takes == Takes.PLACE)
        && after.last().head().owned();
  }

  /** Whether both stand in one cell of a row: {@code X | Ticaret Bakanı, Tarım Bakanı}. */
  private static boolean cell(Tokens tokens, Office before, Office after) {
    int from = before.from();
    int end = after.to();
    boolean begins =
        tokens.mark(from - 1, '|')
            || tokens.dash(from - 1)
            || tokens.get(from).is(Token.Flag.COLUMN);
    boolean ends =
        end == tokens.lineEnd(from)
            || tokens.mark(end, '|')
            || tokens.mark(end, ',')
            || (end < tokens.size() && tokens.get(end).is(Token.Flag.COLUMN));
    return begins && ends && end <= tokens.lineEnd(from);
  }

  /** Behind what says that both are one's, {@code ve aynı zamanda}, but for one token. */
  static int besides(Tokens tokens, int token) {
    boolean both =
        tokens.joins(token)
            && token + 2 < tokens.size()
            && tokens.get(token + 1).key().equals("aynı")
            && tokens.get(token + 2).key().equals("zamanda");
    return both ? token + 2 : token;
  }

  /**
   * Whether a minister of a state presides over a body of many as well: {@code Finlandiya Dışişleri
   * Bakanı, AGİT Dönem Başkanı X}.
   */
  private static boolean chairs(Office before, Office after) {
    return before.owner() != null && before.last().portfolio() && chairs(after);
  }

  private static boolean chairs(Office office) {
    return office.role() == Role.OFFICIAL && body(office);
  }

  private static boolean body(Office office) {
    NameMatch body = office.body();
    return body != null && body.kind() == Kind.ORGANIZATION && body.country().isEmpty();
  }

  /** Whether the second has an owner of its own, or they are one office twice. */
  private static boolean rivals(Office before, Office after) {
    if (after.role().borrowed() || before.role().borrowed()) {
      return true;
    }
    boolean told = !after.owners().isEmpty();
    boolean same =
        before.last().head().equals(after.first().head())
            && !before.last().portfolio()
            && !after.first().portfolio();
    // Bakanımız, Başbakan ve …, but Başbakan Yardımcımız ve Dışişleri Bakanımız X
    boolean own = after.first().head().personal() && !before.last().head().personal();
    return same || told || own;
  }

  /** Offices that are often held beside another. */
  private static boolean both(Role first, Role second) {
    return switch (first) {
      case VICE_PREMIER, PREMIER, MINISTER, VICE_STATE, OFFICIAL, INTERNATIONAL ->
          second.government() || second == first || second == Role.VICE_STATE;
      case STATE -> second == Role.PREMIER || second == Role.OFFICIAL;
      case DEPUTY ->
          second == first
              || second == Role.OFFICIAL
              || second == Role.ENVOY
              || second == Role.MINISTER;
      case ENVOY -> second == first || second == Role.OFFICIAL;
      default -> false;
    };
  }

  /** Offices whose holder has another one beside: a comma may stand between. */
  private static boolean lesser(OfficeUnit unit) {
    return unit.role() == Role.VICE_PREMIER
        || unit.role() == Role.VICE_STATE
        || (unit.role() == Role.OFFICIAL && unit.head().takes() == Takes.NONE)
        || (!unit.portfolio() && titled(unit));
  }

  /**
   * Whether the words before them say that one has both: {@code hem Başbakan hem de Dışişleri
   * Bakanı}.
   */
  private static boolean both(Tokens tokens, Office before, Office after) {
    int second = after.from() - 1;
    second -= tokens.contrasts(second) ? 1 : 0;
    int end = tokens.contrasts(before.to()) ? before.to() + 1 : before.to();
    end += tokens.mark(end, ',') ? 1 : 0;
    return second == end && both(tokens, second) && both(tokens, before.from() - 1);
  }

  private static boolean both(Tokens tokens, int token) {
    return token >= 0 && tokens.get(token).key().equals(BOTH);
  }

  /** Both as one phrase, with the word before them that says that they are one's. */
  public static Office link(Tokens tokens, Office before, Office after) {
    int from = both(tokens, before, after) ? before.from() - 1 : before.from();
    List<OfficeUnit> units = new ArrayList<>(before.units());
    boolean served = !before.owners().isEmpty() || body(before);
    NameMatch topic = served ? after.owner() : null;
    units.addAll(after.units());
    if (topic != null) {
      // Suriye Özel Temsilcisi: with what one of another state deals.
      OfficeUnit unit = after.first().with(topic.from(), after.first().standing());
      units.set(before.units().size(), unit);
    }
    boolean theirs = before.owners().isEmpty() && topic == null;
    List<NameMatch> owners = theirs ? after.owners() : before.owners();
    Standing standing =
        before.standing() == Standing.NEUTRAL ? after.standing() : before.standing();
    boolean seat = before.role().government();
    NameMatch body = before.body() == null && !seat ? after.body() : before.body();
    Office.Former former = before.former() == null ? after.former() : before.former();
    return new Office(from, after.to(), units, owners, body, standing, former);
  }
}
