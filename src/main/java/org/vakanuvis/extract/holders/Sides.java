package org.vakanuvis.extract.holders;

import org.vakanuvis.extract.layout.LineFlow;
import org.vakanuvis.extract.names.Claim;
import org.vakanuvis.extract.names.Delegations;
import org.vakanuvis.extract.offices.CountryHeadings;
import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.titles.OfficeOwners;
import org.vakanuvis.extract.titles.OfficeUnit;
import org.vakanuvis.extract.titles.OfficeWords.Standing;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.NameMatch.Kind;
import org.vakanuvis.extract.words.OfficeHead.Role;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;

/**
 * Reads whose an office is from what the sentence or paragraph says before it: {@code Irak
 * heyetinde Savunma Bakanı …}, {@code Gürcistan'dan Başbakan …}, {@code NEPAL – Dışişleri Bakanı
 * …}.
 */
public final class Sides {
  private static final double SIDE = 0.9;

  /** The rule that whoever is named with an office behind {@code Kenya'dan} is of that country. */
  public static final String FROM = "from a country";

  private static final String LEADER = "head of a delegation";

  /** How what is a country's own ends, {@code Cezayir'inkini}. */
  private static final String VOICED = "nkini";

  /** A line of no more tokens does not break off within a sentence. */
  private static final int SHORT_LINE = 5;

  /** So many small words at most stand between a country and its government. */
  private static final int QUALIFIERS = 2;

  /** Behind so many tokens nobody stands for a country any more. */
  private static final int FARTHEST = 10;

  private final Reading reading;
  private final Tokens tokens;
  private final LineFlow lines;
  private final Delegations sides;
  private final CountryHeadings headings;
  private final Teams teams;
  private final PartingWords parting;

  /** Reads the sides of which one text tells. */
  public Sides(Reading reading, LineFlow lines, Delegations sides) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.lines = lines;
    this.sides = sides;
    this.parting = new PartingWords(reading, sides);
    this.teams = new Teams(reading, lines, sides);
    this.headings = new CountryHeadings(reading, lines, sides);
  }

  /** The country that the sentence gives to a person; null for none. */
  public Claim claim(Appearance appearance) {
    int before = Math.min(appearance.office().from(), appearance.name().from());
    Claim own = teams.own(appearance);
    Claim inSentence = own == null ? sentence(appearance, before) : own;
    inSentence = inSentence == null ? teams.claim(appearance, before) : inSentence;
    if (inSentence != null) {
      return inSentence;
    }
    Claim heading = headings.above(before);
    Role role = appearance.held().role();
    boolean many = heading != null && heading.country().isEmpty();
    return many && role != Role.OFFICIAL && role != Role.INTERNATIONAL ? null : heading;
  }

  /**
   * The country whose delegation someone leads whose office is at a body of many states, {@code
   * İsveç heyetine NATO Başmüzakerecisi X başkanlık etti}, or that sent an envoy of its list; null
   * for none.
   */
  public Claim leader(Appearance appearance) {
    int before = Math.min(appearance.office().from(), appearance.name().from());
    if (posted(appearance)) {
      Claim heading = headings.above(before);
      boolean sent = heading != null && !heading.country().isEmpty();
      return sent ? heading : null;
    }
    NameMatch body = appearance.office().body();
    boolean many = body != null && body.kind() == Kind.ORGANIZATION && body.country().isEmpty();
    boolean leads = many && sides.led(tokens, appearance.name().to());
    Claim side = leads ? sentence(appearance, before) : null;
    return side != null && side.rule().equals(LEADER) ? side : null;
  }

  /** Whether an item of a list says where an envoy is: {@code Ali Kara, Yunanistan Büyükelçisi}. */
  private boolean posted(Appearance appearance) {
    Office office = appearance.office();
    NameMatch owner = office.role() == Role.ENVOY ? office.owner() : null;
    boolean served = owner != null && owner.ending() == Ending.BARE;
    int name = appearance.name().from();
    return served && name < office.from() && lines.start(name) == name;
  }

  private Claim sentence(Appearance appearance, int before) {
    int floor = tokens.sentenceStart(before);
    floor = floor == before && goesOn(floor) ? tokens.sentenceStart(floor - 1) : floor;
    for (int i = before - 1; i >= floor; i--) {
      NameMatch country = reading.countryAt(i);
      NameMatch name = country == null ? reading.sure(i) : country;
      // Fas adına X, ülkemiz adına Y; Fas'ı X, ev sahibini Y temsil etti.
      if (name == null && (sides.ours(tokens, i, i + 1) || sides.hosting(tokens, i))) {
        return null;
      }
      if (name == null || name.to() != i + 1) {
        continue;
      }
      if (name.kind() == Kind.ORGANIZATION && behalf(name, before)) {
        return Claim.told(reading, name, "on behalf of a body", SIDE);
      }
      if (name.country().isEmpty()) {
        continue;
      }
      String rule =
          country != null
              ? frames(country, before, appearance)
              : name.kind() == Kind.PLACE ? placed(name, before, appearance) : "";
      if (!rule.isEmpty()) {
        return Claim.told(reading, name, rule, SIDE);
      }
      i = name.from();
    }
    return null;
  }

  /** Whether the line above ends with {@code adına} and has no columns. */
  private boolean goesOn(int line) {
    TokenTrie.Match<String> side = line == 0 ? null : sides.side(tokens, line - 1);
    boolean open = side != null && side.value().equals("behalf") && side.to() == line;
    int above = open ? tokens.lineStart(line - 1) : line;
    for (int i = above + 1; i < line; i++) {
      open &= !tokens.get(i).is(Flag.COLUMN);
    }
    return open && line - above > SHORT_LINE;
  }

  /** The rule by which a town that stands for its state frames what follows; empty for none. */
  private String placed(NameMatch town, int office, Appearance appearance) {
    int next = town.to();
    boolean from = town.ending() == Ending.ABLATIVE && sides.comes(tokens, next);
    if (from && parting.few(next, office)) {
      return FROM;
    }
    // Tataristan tarafından Başbakan Yardımcısı: a region stands for its state.
    TokenTrie.Match<String> side = next < office ? sides.side(tokens, next) : null;
    // Paraguay adına Bakan X, Taipei adına Bakan Y imza koydu.
    boolean behalf = side != null && side.to() == office && side.value().equals("behalf");
    if (behalf || (side != null && side.to() <= office && sides.gives(tokens, side, office))) {
      return Teams.SIDE_OF_COUNTRY;
    }
    return represents(town, office, appearance) ? "represents a country" : "";
  }

  /** Whether someone came to office: {@code Kenya'da nisanda göreve gelen X}; envoys do abroad. */
  private boolean entered(int from, int office, Appearance appearance) {
    Office one = appearance.office();
    boolean incoming = one.standing() == Standing.INCOMING || sides.entered(tokens, from, office);
    return incoming && one.role() != Role.ENVOY;
  }

  /** Whether a country is whence one comes: {@code Kenya'dan gelen X}, {@code Laos'tan, X}. */
  private boolean headed(NameMatch country, int office) {
    int next = country.to();
    boolean near = parting.few(next, office) && !parting.thing(next, office);
    return near || (tokens.mark(next, ',') && next + 1 == office);
  }

  /** {@code IGAD adına arabulucu X} */
  private boolean behalf(NameMatch body, int office) {
    TokenTrie.Match<String> side = body.to() < office ? sides.side(tokens, body.to()) : null;
    return side != null && side.value().equals("behalf") && parting.few(side.to(), office);
  }

  private boolean represents(NameMatch country, int office, Appearance appearance) {
    int name = appearance.name().to();
    int next = country.to();
    boolean comma = tokens.mark(next, ',');
    // Endonezya, oturuma Bakan Yardımcısı X başkanlığında bir heyetle katıldı.
    if (comma && opens(country) && sides.leads(tokens, name)) {
      return parting.few(next + 1, office);
    }
    // Macaristan, Devlet Sekreteri X tarafından; ABD gözlemci olarak Elçi Y tarafından
    boolean subject = comma || (parting.few(next, office) && !tokens.joint(next));
    boolean agent = subject && opens(country) && (tokens.by(name) || tokens.rank(name));
    return (agent || country.ending() == Ending.ACCUSATIVE)
        && office - country.to() <= FARTHEST
        && !parting.leaving(country.to(), office)
        && sides.represented(tokens, appearance.name().to());
  }

  /** Whether a country is what a sentence begins with. */
  private boolean opens(NameMatch country) {
    return country.ending() == Ending.BARE
        && tokens.sentenceStart(country.from()) == country.from();
  }

  /**
   * The side behind a country, {@code Kosova'nın yeni hükümetinde}, {@code Malta koalisyon
   * hükümetinde}; null for none.
   */
  private TokenTrie.Match<String> side(NameMatch country) {
    int next = country.to();
    TokenTrie.Match<String> side = sides.side(tokens, next);
    for (int i = next; side == null && i < next + QUALIFIERS && i + 1 < tokens.size(); i++) {
      boolean owner = country.ending() == Ending.GENITIVE || country.ending() == Ending.BARE;
      if (!owner || !tokens.get(i).small()) {
        return null;
      }
      TokenTrie.Match<String> own = sides.side(tokens, i + 1);
      boolean within = own != null && own.ending() == Ending.LOCATIVE;
      side = within || (own != null && own.ending() == Ending.ACCUSATIVE) ? own : null;
    }
    return side;
  }

  /** The rule by which a country frames what follows; empty where it does not. */
  private String frames(NameMatch country, int office, Appearance appearance) {
    int next = country.to();
    TokenTrie.Match<String> side = side(country);
    if (side != null && side.to() <= office) {
      boolean behalf = side.value().equals("behalf");
      // İran adına gelen Bakan, Emir Nevvaf tarafından kabul edildi: no host of its own.
      boolean host = appearance.held().role() == Role.STATE && side.to() < office;
      // Kosova hükümetinin konuğu olan Bakan
      boolean guest = side.ending() == Ending.GENITIVE && sides.invited(tokens, side.to());
      if ((sides.gives(tokens, side, office) && !guest) || (behalf && !host)) {
        return Teams.SIDE_OF_COUNTRY;
      }
      // Sırp tarafını X temsil etti.
      boolean object = side.ending() == Ending.ACCUSATIVE && office - side.to() <= FARTHEST;
      if (object && sides.represented(tokens, appearance.name().to())) {
        return "represents a country";
      }
      return sides.led(tokens, appearance.name().to()) ? LEADER : "";
    }
    // Brezilya standında Tarım Bakanı X
    int booth = sides.booth(tokens, next);
    if (spokenFor(next, office) || (booth > next && booth == office)) {
      return Teams.SIDE_OF_COUNTRY;
    }
    if (country.ending() == Ending.ABLATIVE
        && headed(country, office)
        && !parting.leaving(next, office)) {
      return FROM;
    }
    boolean near = parting.few(next, office);
    if (near && country.ending() == Ending.LOCATIVE && entered(next, office, appearance)) {
      return "came to office there";
    }
    if (near && country.ending() == Ending.ACCUSATIVE && sides.represented(tokens, next, office)) {
      return "represents a country";
    }
    if (represents(country, office, appearance)) {
      return "represents a country";
    }
    OfficeUnit unit = appearance.office().first();
    boolean leads =
        unit.head().owned() && unit.from() == unit.headFrom() && unit.headFrom() == office;
    if (leads && country.equals(OfficeOwners.subject(reading, office))) {
      return "represents a country";
    }
    if (voiced(country, office)) {
      return "brings what a country says";
    }
    return country.ending() == Ending.GENITIVE && parting.clause(next, office)
        ? "owner before a clause"
        : "";
  }

  /**
   * Whether someone stands for one of a country whose office follows its name: {@code Endonezya
   * Cumhurbaşkanı adına Devlet Bakanı}, or brings what one says: {@code Endonezya Cumhurbaşkanı
   * X'in mesajını Devlet Bakanı}.
   */
  private boolean spokenFor(int from, int office) {
    int i = tokens.behindCapitals(from, office);
    Token last = i > from ? tokens.get(i - 1) : null;
    if (last != null && last.suffixed() && last.ending() == Ending.GENITIVE) {
      int behind = sides.voiced(tokens, i);
      return behind > i && parting.few(behind, office);
    }
    TokenTrie.Match<String> side = i > from && i < office ? sides.side(tokens, i) : null;
    int behind = side == null ? office : tokens.contrasts(side.to()) ? side.to() + 1 : side.to();
    return side != null && side.value().equals("behalf") && behind == office;
  }

  /**
   * Whether what is the country's is brought: {@code Kenya'nın mesajını}, {@code Cezayir'inkini}.
   */
  private boolean voiced(NameMatch country, int office) {
    int next = country.to();
    int behind = sides.voiced(tokens, next);
    if (country.ending() == Ending.GENITIVE && behind > next) {
      return parting.few(behind, office);
    }
    return tokens.get(next - 1).suffix().endsWith(VOICED) && parting.few(next, office);
  }

  /** Whether what follows is a message or the like that someone brings. */
  public boolean sends(int token) {
    int behind = sides.voiced(tokens, token);
    int end = behind > token ? Math.min(tokens.sentenceEnd(token), behind + FARTHEST) : behind;
    for (int i = behind; i < end; i++) {
      if (sides.brings(tokens, i)) {
        return true;
      }
    }
    return false;
  }
}
