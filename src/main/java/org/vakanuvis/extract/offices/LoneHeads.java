package org.vakanuvis.extract.offices;

import java.util.List;
import org.vakanuvis.extract.layout.LineFlow;
import org.vakanuvis.extract.titles.AppointmentVerbs;
import org.vakanuvis.extract.titles.BodyReader;
import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.titles.OfficeChain;
import org.vakanuvis.extract.titles.OfficeOwners;
import org.vakanuvis.extract.titles.OfficeWords;
import org.vakanuvis.extract.titles.Posts;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.NounCases;
import org.vakanuvis.extract.words.OfficeHead;
import org.vakanuvis.extract.words.OfficeHead.Form;
import org.vakanuvis.extract.words.OfficeHead.Role;
import org.vakanuvis.extract.words.OfficeHead.Takes;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;

/** Tells whether the head of an office phrase is an office where it stands, or a common word. */
final class LoneHeads {
  /** Behind an office as whose holder someone does something. */
  private static final String CAPACITY = "sıfatıyla";

  /** The same behind the head of an office in a government, for one serves as much else. */
  private static final String AS = "olarak";

  /** So many words and hyphens may the name have of one whose office was told before. */
  private static final int LONGEST_NAME = 7;

  /** So many particles and hyphens at most part two words of a name. */
  private static final int PARTICLES = 4;

  private final OfficeWords words;
  private final AppointmentVerbs verbs;
  private final Reading reading;
  private final Tokens tokens;
  private final LineFlow lines;
  private final BodyReader bodies;
  private final OfficeOwners owners;
  private final List<Office> offices;

  /**
   * @param offices those found so far, and more with time
   */
  LoneHeads(
      OfficeWords words,
      AppointmentVerbs verbs,
      Reading reading,
      LineFlow lines,
      BodyReader bodies,
      OfficeOwners owners,
      List<Office> offices) {
    this.words = words;
    this.verbs = verbs;
    this.reading = reading;
    this.tokens = reading.tokens();
    this.lines = lines;
    this.bodies = bodies;
    this.owners = owners;
    this.offices = offices;
  }

  /** Whether a head may be one at all where it stands. */
  boolean possible(OfficeHead head, TokenTrie.Match<OfficeHead> match, int floor, boolean small) {
    if ((head.plural() && seats(match)) || words.articled(tokens, match.from())) {
      return false;
    }
    boolean seat = head.takes() == Takes.SEAT;
    if (seat || (head.role() == Role.SUCCESSOR && head.takes() == Takes.TOLD)) {
      return behindOwner(match.from());
    }
    if (!small || head.role().borrowed() || head.plural()) {
      return true;
    }
    if (head.form() == Form.BARE || head.form() == Form.EITHER) {
      boolean one = match.to() - match.from() == 1;
      boolean counted = counted(head, match.from(), floor) < match.from();
      if (!one || counted || capacity(match) || named(match) || called(match, floor)) {
        return true;
      }
      return (head.form() == Form.EITHER && match.from() > floor) || folks(match, floor);
    }
    return match.from() > floor || under(match.from());
  }

  /**
   * Where the number begins that tells how many have an office before whose first token it stands;
   * that token where none does.
   */
  int counted(OfficeHead head, int office, int floor) {
    boolean singular =
        head.form() == Form.BARE || head.form() == Form.OWNED || head.form() == Form.EITHER;
    return singular ? words.headcount().begin(tokens, office, floor) : office;
  }

  /** Whether someone's name stands right before a token and owns it: {@code X'in yerini alan}. */
  private boolean behindOwner(int token) {
    Token owner = token > 0 ? tokens.get(token - 1) : null;
    boolean named = owner != null && owner.capitalised() && lines.joined(token);
    return named && NounCases.genitive(owner);
  }

  /**
   * Whether a plural says who sits in a body that has an office itself: {@code Temsilciler Meclisi
   * Başkanı}.
   */
  private boolean seats(TokenTrie.Match<OfficeHead> plural) {
    int organ = plural.to();
    int end = Math.min(tokens.size(), organ + LONGEST_NAME);
    boolean seats = lines.joined(organ) && words.organ(tokens.get(organ));
    for (int i = organ + 1; seats && i < end && tokens.get(i).capitalised(); i++) {
      TokenTrie.Match<OfficeHead> head = words.head(tokens, i);
      if (head != null) {
        return !head.value().plural();
      }
    }
    return false;
  }

  /**
   * Whether a name stands before and has the office or comes to it: {@code Lars Rasmussen başbakan
   * sıfatıyla}, {@code Petteri Orpo başbakan oldu}.
   */
  private boolean capacity(TokenTrie.Match<OfficeHead> match) {
    boolean apart = tokens.mark(match.from() - 1, ',');
    int name = apart ? match.from() - 2 : match.from() - 1;
    return name > 0
        && match.bare()
        && lines.joined(match.from())
        && stranger(name)
        && lines.joined(match.to())
        && (serves(match) || (!apart && becomes(match)));
  }

  /** Whether the word behind a head says that someone does something as such. */
  private boolean serves(TokenTrie.Match<OfficeHead> match) {
    String word = tokens.get(match.to()).key();
    return word.equals(CAPACITY) || (match.value().role().government() && word.equals(AS));
  }

  /** Whether a verb says that someone with a full name becomes the head of a government. */
  private boolean becomes(TokenTrie.Match<OfficeHead> match) {
    int next = match.to();
    boolean premier = match.value().role() == Role.PREMIER;
    if (!premier || !tokens.get(match.from() - 2).capitalised()) {
      return false;
    }
    boolean list = tokens.joint(next);
    int end = list || Incumbents.as(tokens.get(next)) ? tokens.sentenceEnd(next) : next + 1;
    for (int i = next; i < end && i - next < AppointmentVerbs.FAR; i++) {
      if (verbs.at(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether two unknown words with capitals follow, {@code maslahatgüzar Michal Vallo}. */
  private boolean named(TokenTrie.Match<OfficeHead> match) {
    int next = match.to();
    // Boğaz'a bakan Ali Köşkü: what looks out on it.
    boolean looks = match.value().role() == Role.MINISTER;
    return !looks && match.bare() && lines.joined(next) && full(next);
  }

  /** Whether two unknown words with capitals follow each other, {@code Ahmed el-Kaya} too. */
  private boolean full(int first) {
    int second = first + 1;
    while (second + 1 < tokens.size() && second - first < PARTICLES && joint(second)) {
      second++;
    }
    return stranger(first) && stranger(second);
  }

  private boolean joint(int token) {
    Token word = tokens.get(token);
    return word.word() ? word.small() && words.particle(word.key()) : tokens.mark(token, '-');
  }

  /**
   * Whether words beside a head and a full name say who it is: {@code ev sahibi bakan Ali Kara}.
   */
  private boolean called(TokenTrie.Match<OfficeHead> match, int floor) {
    int next = match.to();
    return match.from() > floor
        && words.modifierBefore(tokens, match.from(), floor) != null
        && match.bare()
        && lines.joined(next)
        && full(next);
  }

  /** Whether a people's name says whose it is and a name follows: {@code Perulu bakan Óscar X}. */
  private boolean folks(TokenTrie.Match<OfficeHead> match, int floor) {
    NameMatch people = match.from() > floor ? reading.countryAt(match.from() - 1) : null;
    return people != null
        && people.form() == NameMatch.Form.DEMONYM
        && people.ending() == Ending.BARE
        && people.to() == match.from()
        && match.bare()
        && lines.joined(match.to())
        && tokens.get(match.to()).capitalised();
  }

  private boolean stranger(int token) {
    return lines.joined(token)
        && tokens.get(token).word()
        && tokens.get(token).capitalised()
        && !tokens.get(token).is(Flag.SENTENCE_START)
        && reading.at(token) == null
        && words.head(tokens, token) == null
        && words.portfolio(tokens, token) == null;
  }

  /** Whether a title follows that of the head of a state: {@code Kral X ile Prenses Y}. */
  private boolean royal(TokenTrie.Match<OfficeHead> match, int last) {
    Office before = offices.isEmpty() ? null : offices.get(offices.size() - 1);
    return before != null
        && before.role() == OfficeHead.Role.STATE
        && match.bare()
        && lines.joined(match.to())
        && tokens.get(match.to()).capitalised()
        && paired(match.from(), last);
  }

  /** Whether a monarch's number follows: {@code Monako'yu Prens II. Albert temsil etti}. */
  private boolean numbered(TokenTrie.Match<OfficeHead> match) {
    int number = match.to();
    return match.bare()
        && lines.joined(number)
        && tokens.get(number).roman()
        && tokens.mark(number + 1, '.')
        && lines.joined(number + 2)
        && tokens.get(number + 2).capitalised();
  }

  /**
   * Whether {@code ve} or {@code ile} joins a head to the name of one whose office was told: {@code
   * Senegal Cumhurbaşkanı X ve Başbakanı Y}.
   */
  private boolean paired(int head, int last) {
    boolean name = last >= 0 && head - last > 1 && head - last <= LONGEST_NAME + 1;
    name = name && tokens.joint(head - 1) && !tokens.mark(head - 1, ',');
    name = name && tokens.sentenceStart(head) <= last;
    for (int i = last; name && i < head - 1; i++) {
      Token token = tokens.get(i);
      boolean numeral = token.mark('.') && tokens.get(i - 1).roman();
      boolean part = token.capitalised() || words.particle(token.key()) || token.mark('-');
      part |= numeral;
      name =
          part && !(token.suffixed() && token.stem().length() > 1) && reading.countryAt(i) == null;
    }
    return name;
  }

  /** Whether the office of another in the genitive ends right before a token. */
  private boolean under(int token) {
    Office last = offices.isEmpty() ? null : offices.get(offices.size() - 1);
    return last != null && last.to() == token && last.last().ending() == Ending.GENITIVE;
  }

  /** Whether an unknown realm has a ruler whose name follows: {@code Johor Sultanı İbrahim}. */
  private boolean realm(OfficeHead head, TokenTrie.Match<OfficeHead> match, int floor) {
    boolean rules = head.role() == OfficeHead.Role.STATE || head.role() == OfficeHead.Role.PREMIER;
    int before = match.from() - 1;
    Token realm = before >= floor && rules && head.owned() ? tokens.get(before) : null;
    return realm != null
        && match.bare()
        && realm.capitalised()
        && !realm.suffixed()
        && !NounCases.inflected(realm)
        && lines.joined(match.from())
        && reading.at(before) == null
        && !words.title(tokens, before)
        && words.head(tokens, before) == null
        && stranger(match.to())
        && stranger(match.to() + 1);
  }

  /** Whether a head that nothing belongs to means nothing by itself. */
  boolean lonely(OfficeHead head, TokenTrie.Match<OfficeHead> match, int floor, boolean small) {
    if (head.role().borrowed()) {
      return false;
    }
    boolean told = match.from() > floor && owners.before(match.from()) != null;
    boolean modified =
        match.from() > floor
            && (words.modifierBefore(tokens, match.from(), floor) != null
                || counted(head, match.from(), floor) < match.from()
                || capacity(match)
                || owners.ordinal(match.from(), floor)
                || owners.accredited(match.from(), floor) < match.from());
    int last = offices.isEmpty() ? -2 : offices.get(offices.size() - 1).to();
    boolean chained =
        (match.from() - last == 1 && tokens.joins(last))
            || (paired(match.from(), last) && tokens.joins(match.from() - 1));
    told |= realm(head, match, floor);
    if (head.takes() == Takes.TOLD) {
      // Emir Şeyh Temim: a title follows an office, but hardly another one.
      boolean titled = words.title(tokens, match.to()) && !words.title(tokens, match.from());
      // Umman'da Sultan Kabus
      NameMatch place = match.from() > floor ? reading.countryAt(match.from() - 1) : null;
      told |= royal(match, last) || numbered(match);
      told |= place != null && place.ending() == Ending.LOCATIVE && match.bare();
      return !told && !(titled && match.bare() && lines.joined(match.to()));
    }
    if (head.plural()) {
      boolean announces = modified || tokens.mark(match.to(), ':');
      boolean field = head.takes() == Takes.PORTFOLIO || head.role() == Role.STATE;
      // Sırbistan (X) ve Karadağ (Y) başbakanları
      boolean bracketed = tokens.mark(match.from() - 1, ')');
      boolean listed = match.bare() && stranger(match.to()) && stranger(match.to() + 1);
      return !field && small && !told && !announces && !listed && !bracketed;
    }
    // Ekimde bakanlığa getirilen X: what follows says that it is a post.
    boolean reigns = head.role().government() || head.role() == Role.STATE;
    boolean seat = reigns && match.ending() == Ending.DATIVE;
    boolean under = Posts.under(match.ending());
    boolean post = head.form() == Form.POST && (match.bare() || seat || under);
    if (small && (post || named(match))) {
      return false;
    }
    Office before = offices.isEmpty() ? null : offices.get(offices.size() - 1);
    boolean staff =
        before != null && before.to() == match.from() && OfficeChain.staff(before, head);
    boolean served =
        staff
            || under(match.from())
            || (head.role() == Role.OFFICIAL && bodies.personBefore(match.from(), floor));
    return (head.owned() || small)
        && !told
        && !modified
        && !chained
        && !served
        && !its(head, match);
  }

  /**
   * Whether a state as the subject has the one who leads it named: {@code İran, Başbakanı X ile}.
   */
  private boolean its(OfficeHead head, TokenTrie.Match<OfficeHead> match) {
    boolean leads = head.role() == Role.PREMIER || head.role() == Role.STATE;
    return leads
        && head.owned()
        && match.bare()
        && stranger(match.to())
        && stranger(match.to() + 1)
        && OfficeOwners.subject(reading, match.from()) != null;
  }
}
