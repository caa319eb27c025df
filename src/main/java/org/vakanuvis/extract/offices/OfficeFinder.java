package org.vakanuvis.extract.offices;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.vakanuvis.extract.layout.LineFlow;
import org.vakanuvis.extract.layout.OpenCells;
import org.vakanuvis.extract.titles.AppointmentVerbs;
import org.vakanuvis.extract.titles.BodyReader;
import org.vakanuvis.extract.titles.BodyReader.Body;
import org.vakanuvis.extract.titles.FarOwners;
import org.vakanuvis.extract.titles.HolderNames;
import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.titles.OfficeChain;
import org.vakanuvis.extract.titles.OfficeOwners;
import org.vakanuvis.extract.titles.OfficeUnit;
import org.vakanuvis.extract.titles.OfficeUnit.Part;
import org.vakanuvis.extract.titles.OfficeWords;
import org.vakanuvis.extract.titles.OfficeWords.Modifier;
import org.vakanuvis.extract.titles.OfficeWords.Standing;
import org.vakanuvis.extract.titles.PortfolioReader;
import org.vakanuvis.extract.titles.Posts;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.NameMatch.Kind;
import org.vakanuvis.extract.words.NounCases;
import org.vakanuvis.extract.words.OfficeHead;
import org.vakanuvis.extract.words.OfficeHead.Form;
import org.vakanuvis.extract.words.OfficeHead.Role;
import org.vakanuvis.extract.words.OfficeHead.Takes;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;

/** Finds the office phrases of a text, with or without a person's name beside them. */
public final class OfficeFinder {
  /** A full name has at least so many words. */
  private static final int NAME = 2;

  private final OfficeWords words;
  private final AppointmentVerbs verbs;

  /** Finds the offices that these words and verbs tell of. */
  public OfficeFinder(OfficeWords words, AppointmentVerbs verbs) {
    this.words = words;
    this.verbs = verbs;
  }

  /** Every office phrase, in the order of the text; none overlaps another. */
  public List<Office> offices(Reading reading, LineFlow lines) {
    return new Pass(reading, lines).offices();
  }

  /** One pass over one text. */
  private final class Pass {
    private final Reading reading;
    private final Tokens tokens;
    private final PortfolioReader portfolios;
    private final BodyReader bodies;
    private final FarOwners farOwners;
    private final OfficeOwners ownership;
    private final LoneHeads heads;
    private final HolderNames holders;
    private final OpenCells cells;
    private final Posts posts;
    private final Missions missions;
    private final LineFlow lines;
    private final List<Office> offices = new ArrayList<>();

    Pass(Reading reading, LineFlow lines) {
      this.reading = reading;
      this.tokens = reading.tokens();
      this.portfolios = new PortfolioReader(words, reading);
      this.bodies = new BodyReader(words, reading);
      this.farOwners = new FarOwners(words, reading, bodies);
      this.ownership = new OfficeOwners(words, reading);
      this.heads = new LoneHeads(words, verbs, reading, lines, bodies, ownership, offices);
      this.cells = new OpenCells(tokens, lines);
      this.holders = new HolderNames(words, tokens, lines);
      this.posts = new Posts(words, verbs, tokens);
      this.missions = new Missions(words, tokens);
      this.lines = lines;
    }

    List<Office> offices() {
      int i = 0;
      int floor = 0;
      while (i < tokens.size()) {
        TokenTrie.Match<OfficeHead> match = tokens.get(i).word() ? words.head(tokens, i) : null;
        OfficeUnit unit = match == null ? null : unit(match, Math.max(floor, sentence(i)));
        if (unit == null) {
          i++;
        } else {
          add(unit, floor);
          i = unit.to();
          Office office = offices.get(offices.size() - 1);
          floor = holders.joint(office, i);
          i = holders.surname(office, i);
        }
      }
      return offices;
    }

    /** Where the sentence, or the line that is one of a list, begins. */
    private int sentence(int token) {
      int sentence = Math.max(tokens.sentenceStart(token), tokens.paragraphStart(token));
      // Toplantıya Adalet ⏎ Bakanı, the first line being as short as a heading
      while (tokens.get(sentence).is(Token.Flag.LINE_START) && lines.broken(sentence)) {
        int above = sentence - 1;
        sentence = Math.max(tokens.sentenceStart(above), tokens.paragraphStart(above));
      }
      int line = lines.start(token);
      return lines.goesOn(line) ? sentence : Math.max(sentence, line);
    }

    /** The office of a head with what stands before it; null if the head alone is none. */
    private OfficeUnit unit(TokenTrie.Match<OfficeHead> match, int floor) {
      OfficeHead head = match.value();
      boolean small = !tokens.get(match.from()).capitalised();
      boolean post = head.form() == Form.POST || head.form() == Form.POSTS;
      boolean several = head.form() == Form.POSTS && posts.given(match);
      boolean chosen = small && (several || posts.chosen(match));
      boolean possible = chosen || heads.possible(head, match, floor, small);
      if ((post && !posts.given(match)) || !possible) {
        return null;
      }
      Before before = before(head, match.from(), floor, small);
      boolean alone = before.parts().isEmpty() && before.from() == match.from();
      boolean old = head.takes() == Takes.OLD;
      boolean lonely = alone && !chosen && heads.lonely(head, match, floor, small);
      if (alone && (old || (lonely && cells.over(match.from()).isEmpty()))) {
        return null;
      }
      return new OfficeUnit(
          before.from(),
          match.from(),
          match.to(),
          missions.staff(before.from(), match.from(), head, before.owner())
              ? head.as(Role.ENVOY)
              : head,
          before.parts(),
          match.ending(),
          before.standing(),
          before.owner());
    }

    /**
     * What stands before a head and belongs to its title.
     *
     * @param from its first token; the head's where there is nothing
     * @param parts of a portfolio; empty for none
     * @param owner the body or place in it; null for none
     */
    private record Before(int from, List<Part> parts, NameMatch owner, Standing standing) {
      static Before of(Body body, Standing standing) {
        return new Before(body.from(), List.of(), body.owner(), standing);
      }
    }

    private Before before(OfficeHead head, int from, int floor, boolean small) {
      boolean takes = head.form() != Form.BARE;
      if (takes && body(head.takes())) {
        return bodied(head, from, floor, small);
      }
      boolean charged = from > floor && tokens.charged(from - 1);
      List<Part> parts = List.of();
      if (head.takes() == Takes.PORTFOLIO && (takes || charged)) {
        parts = portfolios.before(from, floor);
        boolean whole = parts.isEmpty() && head.form() == Form.EITHER && head.bare().contains(" ");
        parts = whole ? portfolios.beside(from, floor) : parts;
      } else if (head.takes() == Takes.OLD) {
        int old = portfolios.old(from, floor);
        parts = old == from ? parts : List.of(new Part(old, from));
      }
      int begin = parts.isEmpty() ? from : within(parts.get(0).from(), floor);
      boolean seat = head.role().government() && !small;
      Body region = seat ? bodies.region(begin, floor) : new Body(begin, null);
      return new Before(region.from(), parts, region.owner(), Standing.NEUTRAL);
    }

    /** Where the post begins within which a field is led: {@code Cumhurbaşkanlığında Savunma…}. */
    private int within(int field, int floor) {
      // Başbakanlık nezdinde Maliye Bakanı
      boolean at = field - 2 >= floor && words.accredits(tokens, field - 1);
      int seat = at ? field - 2 : field - 1;
      boolean word = field > floor && tokens.get(seat).capitalised();
      TokenTrie.Match<OfficeHead> post = word ? words.head(tokens, seat) : null;
      Ending ending = at ? Ending.BARE : Ending.LOCATIVE;
      boolean there = post != null && post.value().form() == Form.POST && post.to() == seat + 1;
      return there && post.ending() == ending ? seat : field;
    }

    /** The name of the body, or the place, before a head that takes one. */
    private Before bodied(OfficeHead head, int from, int floor, boolean small) {
      NameMatch town = head.takes() == Takes.PLACE ? placeBefore(head, from, floor) : null;
      if (town != null) {
        return new Before(town.from(), List.of(), town, Standing.NEUTRAL);
      }
      Body body = bodies.before(from, floor);
      body = body.from() == floor ? behindName(body, from) : body;
      // eski Cumhurbaşkanı John Mahama büyükelçiliğe gelerek, Orgeneral Semih Sancar üyelere
      // or Bill Clintonın özel temsilcisi, whose apostrophe is lost
      boolean others = head.form() == Form.POST || head.plural() || reading.lost();
      // Bakan Ali Kara Konferans Başkanlığına seçildi: more words than a body's name has
      boolean post = head.form() == Form.POST && !tokens.get(from).is(Token.Flag.SHOUTED);
      post &= from - body.from() > NAME;
      boolean holder = (small ? others || named(floor, from) : post) && body.owner() == null;
      int first = floor < from && tokens.get(floor).initial() ? floor + 1 : floor;
      if (holder && (body.from() == floor || body.from() == first) && holds(floor)) {
        return Before.of(new Body(from, null), Standing.NEUTRAL);
      }
      if (body.from() < from) {
        return Before.of(body, Standing.NEUTRAL);
      }
      // İslam Kalkınma Bankası eski Başkanı
      TokenTrie.Match<Modifier> modifier =
          from > floor ? words.modifierBefore(tokens, from, floor) : null;
      boolean listed = modifier != null && modifier.value().standing() == Standing.LISTED;
      if (listed || (modifier != null && country(ownership.before(modifier.from())))) {
        return Before.of(body, Standing.NEUTRAL);
      }
      modifier = small ? null : modifier;
      Body past = modifier == null ? body : bodies.before(modifier.from(), floor);
      boolean owned = past.from() < from && past.owner() != null;
      if (owned && past.owner().kind() == Kind.ORGANIZATION) {
        return Before.of(past, modifier.value().standing());
      }
      Body far = farOwners.before(from, floor);
      return Before.of(small || far.owner() != null ? far : body, Standing.NEUTRAL);
    }

    /**
     * Whether a name and no body may stand between two tokens: {@code Bakan Rodolphe Adada dönem
     * başkanı sıfatıyla}, but {@code Anavatan Partisi genel başkanı}.
     */
    private boolean named(int from, int to) {
      return to - from >= NAME && !NounCases.possessed(tokens.get(to - 1).key());
    }

    /** Whether an office that a name may follow ends at a token. */
    private boolean holds(int token) {
      Office last = offices.isEmpty() ? null : offices.get(offices.size() - 1);
      return last != null && last.to() == token && last.nominative();
    }

    private static boolean country(NameMatch owner) {
      return owner != null && owner.kind() == Kind.COUNTRY;
    }

    /**
     * The body alone, where the name of the one whose office was told stands before it: {@code
     * Dışişleri Bakanı Jaime Gama AB Dönem Başkanı sıfatıyla}, {@code Cumhurbaşkanı Ivo Josipović
     * Zagreb Üniversitesi Rektörü ile}.
     */
    private Body behindName(Body body, int head) {
      int last = offices.isEmpty() ? 0 : offices.get(offices.size() - 1).to();
      for (int i = last + NAME; last == body.from() && last > 0 && i < head; i++) {
        NameMatch own = reading.sure(i);
        boolean begins = own != null && own.from() == i;
        boolean town = begins && own.kind() == Kind.PLACE && holds(last);
        if (town || (begins && own.kind() == Kind.ORGANIZATION)) {
          return new Body(i, own);
        }
      }
      return body;
    }

    /** The place right before an envoy's office; null for none. */
    private NameMatch placeBefore(OfficeHead head, int token, int floor) {
      NameMatch name = token > floor ? reading.sure(token - 1) : null;
      boolean place =
          name != null
              && name.kind() == Kind.PLACE
              && name.ending() == Ending.BARE
              && name.to() == token;
      // Büyükelçi Burak Akçapar Yeni Delhi Büyükelçiliğine atandı: no body of that name.
      boolean behindOffice = !offices.isEmpty() && offices.get(offices.size() - 1).to() == floor;
      // Kerem Kıratlı Maskat Büyükelçisi oldu, but TİKA Bişkek Temsilcisi
      boolean holder =
          place
              && head.role() == Role.ENVOY
              && name.from() - floor >= NAME
              && words.given(tokens.get(floor))
              && reading.sure(name.from() - 1) == null;
      return place && (behindOffice || holder) && name.from() > floor ? name : null;
    }

    private static boolean body(Takes takes) {
      return switch (takes) {
        case BODY, OWNED_BODY, DEPARTMENT, PLACE -> true;
        default -> false;
      };
    }

    /** Adds a unit as an office of its own or to the chain that it ends. */
    private void add(OfficeUnit unit, int floor) {
      Office office = office(unit, Math.max(floor, sentence(unit.headFrom())));
      boolean cell = tokens.get(unit.from()).is(Token.Flag.COLUMN);
      Office before = cell || offices.isEmpty() ? null : offices.get(offices.size() - 1);
      if (before != null && OfficeChain.owns(before, office)) {
        offices.set(offices.size() - 1, OfficeChain.own(before, office));
      } else if (before != null && OfficeChain.links(reading, before, office)) {
        offices.set(offices.size() - 1, OfficeChain.link(tokens, before, office));
      } else {
        offices.add(office);
      }
    }

    private Office office(OfficeUnit unit, int floor) {
      int from = unit.from();
      int kept = unit.from();
      Standing standing = unit.standing();
      Office.Former former = null;
      List<NameMatch> owners = new ArrayList<>();
      boolean counted = false;
      while (from > floor) {
        TokenTrie.Match<Modifier> modifier = words.modifierBefore(tokens, from, floor);
        NameMatch owner = ownership.before(from, floor, unit.role());
        if (modifier != null && owner == null) {
          kept = modifier.value().kept() && kept == from ? modifier.from() : kept;
          standing = stronger(standing, modifier.value().standing());
          former = modifier.value().standing() == Standing.FORMER ? former(modifier) : former;
          from = modifier.from();
        } else if (owner != null && owners.isEmpty() && ownership.topic(owner, unit, offices)) {
          from = owner.from();
          break;
        } else if (owner != null && owners.isEmpty() && owner.from() >= floor) {
          owners.add(owner);
          // Tataristan Kültür Bakanı: no minister of the whole state.
          boolean rules = unit.role().government() || unit.role().state();
          boolean region = owner.kind() == Kind.PLACE && rules;
          kept = region && kept == from && owner.ending() == Ending.BARE ? owner.from() : kept;
          from = owner.from();
          from = counted || unit.head().plural() ? ownership.more(owners, from, floor) : from;
        } else if (ownership.ordinal(from, floor)) {
          from -= 2;
        } else if (owners.isEmpty() && heads.counted(unit.head(), from, floor) < from) {
          from = heads.counted(unit.head(), from, floor);
          counted = true;
        } else if (owners.isEmpty() && ownership.accredited(from, floor) < from) {
          from = ownership.accredited(from, floor);
        } else {
          break;
        }
      }
      NameMatch body = unit.owner();
      if (body != null && body.kind() == Kind.COUNTRY && stationed(owners)) {
        owners.clear();
        owners.add(body);
      }
      Collections.reverse(owners);
      OfficeUnit one = unit.with(Math.min(kept, unit.from()), standing);
      OfficeUnit titled = counted ? one.counted() : one;
      titled = Missions.commissioner(unit.head(), body) ? titled.as(Role.ENVOY) : titled;
      boolean seat = owners.size() == 1 && words.seats().seat(unit.head(), owners.get(0));
      titled = seat && field(unit) ? titled.as(Role.MINISTER) : titled;
      return new Office(from, unit.to(), List.of(titled), owners, body, standing, former);
    }

    /** Whether at most a place is told where someone is: {@code Irak'taki Amerikan …}. */
    private static boolean stationed(List<NameMatch> owners) {
      return owners.stream().allMatch(owner -> owner.ending() == Ending.RELATIVE);
    }

    /** Whether a head that takes a body's name has nothing but a portfolio before it. */
    private boolean field(OfficeUnit unit) {
      if (unit.head().takes() == Takes.NONE) {
        return true;
      }
      List<Part> parts = portfolios.before(unit.headFrom(), unit.from());
      boolean whole = !parts.isEmpty() && parts.get(0).from() == unit.from();
      // Yugoslavya Komünistler Birliği Sekreteri
      return whole && words.portfolio(tokens, unit.from()) != null;
    }

    private static Office.Former former(TokenTrie.Match<Modifier> modifier) {
      return new Office.Former(modifier.from(), modifier.to(), modifier.value().then());
    }

    private static Standing stronger(Standing one, Standing other) {
      return one == Standing.NEUTRAL ? other : one;
    }
  }
}
