package org.vakanuvis.extract.holders;

import java.util.BitSet;
import org.vakanuvis.extract.offices.Incumbents;
import org.vakanuvis.extract.persons.NameReader;
import org.vakanuvis.extract.titles.AppointmentKind;
import org.vakanuvis.extract.titles.AppointmentVerbs;
import org.vakanuvis.extract.titles.LeftPosts;
import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.titles.Posts;
import org.vakanuvis.extract.titles.Reshuffles;
import org.vakanuvis.extract.words.Name;
import org.vakanuvis.extract.words.OfficeHead.Form;
import org.vakanuvis.extract.words.OfficeHead.Role;
import org.vakanuvis.extract.words.OfficeHead.Takes;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.WordEnds;
import org.vakanuvis.turkish.Ending;

/**
 * Reads who is given an office: {@code X'i Dışişleri Bakanı olarak atadı}, {@code MİT Başkanlığına
 * X getirildi}, {@code yerine X atandı}.
 */
final class AppointmentReader {
  private static final int SMALL_WORDS = 4;

  /** So many small words may stand before one whom a verb names as its object. */
  private static final int MOST_WORDS = 9;

  /** How verbs end that say that someone did not come: {@code gelemedi}. */
  private static final WordEnds ABSENT =
      WordEnds.of("madi", "medi", "mayinca", "meyince", "madigindan", "mediginden");

  /** What one is called whom another proposes for an office. */
  private static final String CANDIDATE = "aday";

  private final Tokens tokens;
  private final NameReader names;
  private final AppointmentVerbs verbs;
  private final Whence whence;
  private final LeftPosts leftPosts;
  private final Reshuffles reshuffles;
  private final Receivers receivers;
  private final Incumbents incumbents;

  AppointmentReader(Tokens tokens, NameReader names, AppointmentVerbs verbs) {
    this.tokens = tokens;
    this.names = names;
    this.verbs = verbs;
    this.whence = new Whence(tokens, names);
    this.leftPosts = new LeftPosts(tokens, verbs);
    this.reshuffles = new Reshuffles(tokens, verbs);
    this.receivers = new Receivers(tokens, names, verbs, whence);
    this.incumbents = new Incumbents(tokens, names, verbs);
  }

  /** Whether an office is only one where a verb of appointing follows it, as {@code yerine} is. */
  static boolean needsVerb(Office office) {
    Takes takes = office.last().head().takes();
    return takes == Takes.VERB || takes == Takes.SEAT;
  }

  /**
   * The name of the one who is given the office; null where nobody is.
   *
   * @param taken the tokens of names that have an office
   */
  Name name(Office office, BitSet taken) {
    int next = office.to();
    if (needsVerb(office)) {
      boolean appointed = verbs.behind(tokens, next, true) != null && !standsIn(office);
      return appointed ? behind(next, SMALL_WORDS) : null;
    }
    boolean post = office.last().head().form() == Form.POST;
    if (post && next < tokens.size() && tokens.get(next).is(Flag.COLUMN)) {
      return inCell(next);
    }
    if (post && next + 1 < tokens.size() && Posts.parts(tokens, next)) {
      return inCell(next + 1);
    }
    if (post && office.role() == Role.PREMIER && Posts.under(office.last().ending())) {
      Name head = names.lines().joined(office.from()) ? names.before(office.from()) : null;
      return head == null || head.single() || taken.get(head.from()) ? null : head;
    }
    boolean subject = !post && office.nominative() && office.role().government();
    Name itself = post ? receivers.of(office, taken) : subject ? itself(office) : null;
    if (itself != null) {
      return itself;
    }
    boolean as = next < tokens.size() && Incumbents.as(tokens.get(next));
    if (subject && !as) {
      Name has = incumbents.listed(office);
      has = has == null || taken.get(has.from()) ? incumbents.predicate(office) : has;
      if (has != null && !taken.get(has.from())) {
        return has;
      }
    }
    if (!post && !(as && office.nominative())) {
      Name chosen = office.nominative() && office.role().government() ? chosen(next) : null;
      if (chosen != null) {
        return chosen;
      }
      return office.nominative() && verbs.at(tokens, next) ? subject(office.from()) : null;
    }
    return told(office, post, as, taken);
  }

  /**
   * Who comes to a post, leaves it, or is made what an office says, by the verb that follows.
   *
   * @param as whether a word right behind an office says that one serves as such
   */
  private Name told(Office office, boolean post, boolean as, BitSet taken) {
    int next = office.to();
    if ((post || as) && leftPosts.parted(next) >= 0) {
      return named(office);
    }
    int left = post ? leftPosts.quits(next, office.last().ending()) : -1;
    if (left >= 0) {
      Name gone = leaver(office, left);
      return gone == null || taken.get(gone.from()) ? null : gone;
    }
    int owner = post ? owner(next) : next;
    if (owner > next) {
      Name has = names.lines().joined(owner) ? names.after(whence.among(owner)) : null;
      return has == null || has.single() || has.ending() != Ending.BARE ? null : has;
    }
    Name sent = post && office.role() == Role.ENVOY ? sent(office, taken) : null;
    if (sent != null) {
      return sent;
    }
    AppointmentKind kind = verbs.behind(tokens, next, post && place(next));
    kind = kind == null && post ? late(office) : kind;
    kind = kind == null && post && moves(office) ? AppointmentKind.REPLACES : kind;
    if (kind == null) {
      return as ? incumbents.acting(office, taken) : post ? named(office) : null;
    }
    Name before =
        office.from() > 0 ? before(office.from(), post, kind, office.role().government()) : null;
    boolean giver =
        before != null && before.ending() == Ending.GENITIVE && verbs.bestowed(tokens, next);
    if (giver && tokens.get(next).key().equals(CANDIDATE)) {
      return null;
    }
    boolean free =
        before != null && !giver && !taken.get(before.from()) && !verbs.held(tokens, next);
    if (free && kind != AppointmentKind.HANDS && !another(before, next)) {
      return before;
    }
    Name behind =
        behind(as ? next + 1 : next, kind == AppointmentKind.GIVEN ? MOST_WORDS : SMALL_WORDS);
    // Temsilciliğine giden Y'den Bakanlığı devralan X: what he takes is not what Y went to.
    behind = post && office.last().ending() == Ending.DATIVE ? behind : heir(behind);
    boolean near = behind != null && behind.from() - next <= SMALL_WORDS + 1;
    boolean object = behind != null && behind.ending() == Ending.ACCUSATIVE;
    boolean handed = behind != null && behind.ending() == Ending.DATIVE;
    boolean given = kind == AppointmentKind.HANDS ? handed : near || object;
    return given ? behind : post && kind != AppointmentKind.HANDS ? named(office) : null;
  }

  /** Behind the words for the new holder of a post: {@code Bakanlığı koltuğunun yeni sahibi}. */
  private int owner(int next) {
    boolean helm = next < tokens.size() && tokens.get(next).key().equals(AppointmentVerbs.HELM);
    int from = helm || verbs.seat(tokens, next) ? next + 1 : next;
    int owner = verbs.owner(tokens, from);
    int name = tokens.mark(owner, ',') || tokens.mark(owner, ':') ? owner + 1 : owner;
    return owner > from && name < tokens.size() ? name : next;
  }

  /**
   * Whether someone moves to a post where the text tells of a new government, and not to the house:
   * {@code X ise Maliye Bakanlığına geçti}.
   */
  private boolean moves(Office post) {
    int verb = post.to() + (verbs.seat(tokens, post.to()) ? 1 : 0);
    boolean dative = verb > post.to() || post.last().ending() == Ending.DATIVE;
    boolean moves = dative && verb < tokens.size() && verbs.moves(tokens.get(verb));
    return moves && reshuffles.around(verb);
  }

  /** Who leaves a post by a verb behind it: {@code X dün Maliye Bakanlığından ayrıldı}. */
  private Name leaver(Office post, int verb) {
    if (post.from() == 0 || !names.lines().joined(post.from())) {
      return null;
    }
    Name name = Name.full(names.before(post.from()));
    name = name == null ? incumbents.subject(post.from()) : name;
    name = name == null ? opening(post.from()) : name;
    return name != null && leftPosts.quitter(verb, name.ending()) ? name : null;
  }

  /**
   * Who is the subject before the first comma of a sentence, where no other part of it stands
   * before a post: {@code X, meclisten güvenoyu alamayınca Maliye Bakanlığından}; null for nobody.
   */
  private Name opening(int post) {
    int comma = Math.max(tokens.sentenceStart(post), post - AppointmentVerbs.FAR);
    while (comma < post && !tokens.mark(comma, ',')) {
      comma++;
    }
    for (int i = comma + 1; i < post; i++) {
      if (tokens.mark(i, ',')) {
        return null;
      }
    }
    Name name = comma < post ? Name.full(names.before(comma)) : null;
    return name == null || name.ending() != Ending.BARE ? null : name;
  }

  /** Whether a post is told as a place that one takes: {@code Bakanlığı koltuğunu X aldı}. */
  private boolean place(int next) {
    boolean helm = tokens.get(next - 1).key().equals(AppointmentVerbs.HELM);
    return helm || (next < tokens.size() && verbs.chair(tokens.get(next)));
  }

  /**
   * Whether a servant comes for one who could not, and takes no office: {@code gelemedi; yerine
   * yardımcısı X geldi}.
   */
  boolean standsIn(Office instead) {
    int before = instead.from() - 1;
    while (before > 0 && !tokens.get(before).word()) {
      before--;
    }
    boolean servant = names.behindOffice(instead.to()) > instead.to();
    return servant && before > 0 && ABSENT.end(tokens.get(before).folded());
  }

  /**
   * Who is sent to the post of an envoy: {@code Büyükelçiliğine X'i gönderdi}, {@code X
   * Büyükelçiliğine gönderildi}.
   */
  private Name sent(Office post, BitSet taken) {
    Name behind = behind(post.to(), SMALL_WORDS);
    if (behind != null && verbs.sends(tokens, behind.to(), behind.ending())) {
      return behind;
    }
    boolean passive = verbs.sends(tokens, post.to(), Ending.BARE);
    Name before = passive ? before(post.from(), true, AppointmentKind.TAKES, false) : null;
    return before == null || taken.get(before.from()) ? null : before;
  }

  /**
   * Who takes an office from the one named, {@code Bakanlığı Y'den devralan X}; else who is named.
   */
  private Name heir(Name named) {
    int verb = named != null && named.ending() == Ending.ABLATIVE ? named.to() : tokens.size();
    if (verb < tokens.size() && tokens.get(verb - 1).suffixed() && verbs.inherited(tokens, verb)) {
      // Dışişleri Bakanlığını X'ten Y, İçişleri Bakanlığını Z'den W devraldı.
      return names.lines().joined(verb) ? Name.full(names.after(verb)) : null;
    }
    boolean inherits = verb + 1 < tokens.size() && verbs.inherits(tokens, verb);
    Name heir =
        inherits && names.lines().joined(verb + 1) && tokens.get(verb + 1).capitalised()
            ? names.after(names.untitled(verb + 1))
            : null;
    // Bakanlığını Y'den devralan bakan: whose it was before.
    Name other = inherits && tokens.get(verb - 1).suffixed() ? null : named;
    return heir == null || heir.single() ? other : heir;
  }

  /**
   * Whom a participle tells right before the name: {@code görevini 2004'ten beri yürüten X}, {@code
   * Başbakanlığa dönen X}, {@code Bakanlığından istifa eden X}.
   */
  private Name named(Office post) {
    boolean alone = post.role() == Role.PREMIER || post.role() == Role.STATE;
    int gone = leftPosts.parted(post.to());
    int verb = gone >= 0 ? gone : verbs.participle(tokens, post.to(), alone);
    int next = verb < 0 || !names.lines().joined(verb + 1) ? -1 : whence.people(verb + 1);
    Name name = next < 0 ? null : names.after(next);
    return name == null || name.single() ? null : name;
  }

  /** Whom a participle right behind an office tells: {@code meclisin başbakan seçtiği X}. */
  private Name chosen(int next) {
    boolean told = next + 1 < tokens.size() && verbs.elected(tokens.get(next));
    Name name = told && names.lines().joined(next + 1) ? names.after(next + 1) : null;
    return name == null || name.single() ? null : name;
  }

  /** The verb far behind the post of one whom it names as its object; null for none. */
  private AppointmentKind late(Office office) {
    boolean joined = office.from() > 0 && names.lines().joined(office.from());
    Name before = joined ? names.before(office.from()) : null;
    boolean object =
        before != null
            && !before.single()
            && (before.ending() == Ending.GENITIVE || before.ending() == Ending.ACCUSATIVE);
    return object ? verbs.far(tokens, office.to()) : null;
  }

  /**
   * Whether the office goes to another, who stands right behind it, than to the one before a comma:
   * {@code Maliye Bakanlığına parti lideri X, Dışişleri Bakanlığına Y getirildi}.
   */
  private boolean another(Name before, int next) {
    boolean comma = tokens.mark(before.to(), ',');
    Name behind = comma && names.lines().joined(next) ? names.after(next) : null;
    // Savunma Bakanlığına X'in, İçişleri Bakanlığına Y'nin getirildiğini
    return behind != null
        && !behind.single()
        && ((behind.ending() == Ending.GENITIVE && !replaced(behind))
            || (behind.ending() == Ending.BARE && verbs.at(tokens, behind.to())));
  }

  /** Who has or gets an office that is the subject itself: {@code Maliye Bakanı ise X oldu}. */
  private Name itself(Office office) {
    int next = office.to() + 1;
    boolean named =
        next < tokens.size() && tokens.contrasts(next - 1) && names.lines().joined(next);
    Name name = named ? Name.full(names.after(whence.among(next))) : null;
    boolean subject = name != null && name.ending() == Ending.BARE;
    return subject && (tokens.mark(name.to(), '.') || verbs.at(tokens, name.to())) ? name : null;
  }

  /** The name that fills the rest of a line behind a post: a table of appointments. */
  private Name inCell(int cell) {
    Name name = names.after(cell);
    boolean fills = name != null && !name.single() && names.lines().endsBefore(name.to());
    return fills ? name : null;
  }

  /** The name before {@code Başbakan oldu}, maybe with small words between. */
  private Name subject(int office) {
    int end = incumbents.beyondReplaced(office);
    int floor = office == 0 ? 0 : tokens.sentenceStart(office - 1);
    int words = 0;
    while (end > floor && words < SMALL_WORDS && passes(tokens.get(end - 1))) {
      end--;
      words++;
    }
    Name name = end > floor && names.lines().joined(office) ? names.before(end) : null;
    boolean fits =
        name != null
            && (name.ending() == Ending.ACCUSATIVE
                || (name.ending() == Ending.BARE && !name.single()));
    return fits ? name : null;
  }

  private static boolean passes(Token token) {
    return token.mark(',') || token.small();
  }

  private Name before(int office, boolean post, AppointmentKind kind, boolean government) {
    boolean comma = tokens.mark(office - 1, ',');
    boolean seat = comma && government;
    // İnam Kerimov ise Tarım Bakanlığına getirildi
    int end = comma || tokens.contrasts(office - 1) ? office - 1 : incumbents.now(office);
    Name name = names.lines().joined(office) ? names.before(end) : null;
    if (name == null) {
      return post && kind == AppointmentKind.TAKES ? incumbents.subject(office) : null;
    }
    boolean object = name.ending() == Ending.ACCUSATIVE || name.ending() == Ending.GENITIVE;
    boolean gets = post || comma || kind == AppointmentKind.TAKES;
    boolean known = !name.single() || (seat && names.evidence().count(name.words().get(0)) > 1);
    boolean subject = name.ending() == Ending.BARE && known && gets;
    return object || subject ? name : null;
  }

  /** The name behind small words such as {@code ise} and {@code görevine}. */
  private Name behind(int token, int most) {
    int i = names.behindOffice(token);
    // Başkanlığına, dördüncü turda X seçildi.
    boolean aside = tokens.mark(i, ',');
    i = aside ? i + 1 : i;
    while (i < tokens.size() && i - token < most && tokens.get(i).small()) {
      i++;
    }
    i = aside && tokens.mark(i, ',') ? i + 1 : i;
    i = whence.among(whence.people(i));
    Name name = i < tokens.size() && names.lines().joined(i) ? names.after(i) : null;
    boolean other = name != null && name.to() + 1 < tokens.size() && replaced(name);
    // Bakanlığa atanan X'in yerine: of another office.
    if (other && !verbs.at(tokens, i - 1)) {
      name = names.after(name.to() + 1);
    }
    // Dışişleri Bakanlığına Devlet Başkanı X tarafından atandı.
    boolean by = name != null && tokens.by(name.to());
    by |= aside && name != null && !verbs.at(tokens, name.to());
    return name == null || name.single() || by ? null : name;
  }

  /**
   * {@code Jack Straw yerine Margaret Beckett getirildi}, {@code Straw'dan sonra Beckett}: another
   * than the first comes.
   */
  private boolean replaced(Name name) {
    String next = tokens.get(name.to()).key();
    boolean after = name.ending() == Ending.ABLATIVE && next.equals("sonra");
    return after || next.equals(AppointmentVerbs.INSTEAD);
  }
}
