package org.vakanuvis.extract;

import java.util.BitSet;
import java.util.Set;
import org.vakanuvis.extract.OfficeHead.Form;
import org.vakanuvis.extract.OfficeHead.Role;
import org.vakanuvis.extract.OfficeHead.Takes;
import org.vakanuvis.extract.OfficeWords.Standing;
import org.vakanuvis.extract.Token.Flag;
import org.vakanuvis.turkish.Ending;

/**
 * Reads who is given an office: {@code X'i Dışişleri Bakanı olarak atadı}, {@code MİT Başkanlığına
 * X getirildi}, {@code yerine X atandı}.
 */
final class AppointmentReader {
  private static final int SMALL_WORDS = 4;

  /** So many small words may stand before one whom a verb names as its object. */
  private static final int MOST_WORDS = 9;

  /** Words behind an office that say as what someone serves, or is to serve. */
  private static final Set<String> AS =
      Set.of(
          "olarak",
          "sıfatıyla",
          "görevine",
          "görevini",
          "makamına",
          "makamını",
          "koltuğuna",
          "koltuğunu");

  /** Words between a name and the office that its bearer has by now. */
  private static final Set<String> NOW = Set.of("artık", "şimdi");

  /** How verbs end that say that someone did not come: {@code gelemedi}. */
  private static final WordEnds ABSENT =
      WordEnds.of("madi", "medi", "mayinca", "meyince", "madigindan", "mediginden");

  /** What one is called whom another proposes for an office. */
  private static final String CANDIDATE = "aday";

  private final Tokens tokens;
  private final NameReader names;
  private final AppointmentVerbs verbs;
  private final Whence whence;

  AppointmentReader(Tokens tokens, NameReader names, AppointmentVerbs verbs) {
    this.tokens = tokens;
    this.names = names;
    this.verbs = verbs;
    this.whence = new Whence(tokens, names);
  }

  /** Whether an office is only one where a verb of appointing follows it, as {@code yerine} is. */
  static boolean needsVerb(Office office) {
    return office.last().head().takes() == Takes.VERB;
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
    if (post && Posts.under(office.last().ending())) {
      Name head = names.lines().joined(office.from()) ? names.before(office.from()) : null;
      return head == null || head.single() || taken.get(head.from()) ? null : head;
    }
    Name itself = office.nominative() && office.role().government() ? itself(office, post) : null;
    if (itself != null) {
      return itself;
    }
    boolean as = next < tokens.size() && AS.contains(tokens.get(next).key());
    if (!post && !as && office.nominative() && office.role().government()) {
      Name listed = listed(office);
      if (listed != null && !taken.get(listed.from())) {
        return listed;
      }
      Name now = predicate(office);
      if (now != null && !taken.get(now.from())) {
        return now;
      }
    }
    if (!post && !(as && office.nominative())) {
      Name chosen = office.nominative() && office.role().government() ? chosen(next) : null;
      if (chosen != null) {
        return chosen;
      }
      return office.nominative() && verbs.at(tokens, next) ? subject(office.from()) : null;
    }
    if ((post || as) && verbs.parted(tokens, next) >= 0) {
      return named(office);
    }
    Name sent = post && office.role() == Role.ENVOY ? sent(office, taken) : null;
    if (sent != null) {
      return sent;
    }
    AppointmentKind kind = verbs.behind(tokens, next, false);
    kind = kind == null && post ? late(office) : kind;
    if (kind == null) {
      return as ? acting(office, taken) : post ? named(office) : null;
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

  /**
   * Whether a servant comes for one who could not, and takes no office: {@code gelemedi; yerine
   * yardımcısı X geldi}.
   */
  private boolean standsIn(Office instead) {
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
    int gone = verbs.parted(tokens, post.to());
    int verb = gone >= 0 ? gone : verbs.participle(tokens, post.to(), alone);
    int next = verb < 0 || !names.lines().joined(verb + 1) ? -1 : whence.people(verb + 1);
    Name name = next < 0 ? null : names.after(next);
    return name == null || name.single() ? null : name;
  }

  /**
   * Whose office ends a sentence without a verb: {@code X artık Tarım Bakanı}, {@code X yeni
   * Dışişleri Bakanı}.
   */
  private Name predicate(Office office) {
    int from = office.from();
    int end = office.to();
    boolean closes =
        tokens.mark(end, '.') || tokens.mark(end, ';') || names.lines().endsBefore(end);
    boolean lately = now(from) < from || office.standing() == Standing.INCOMING;
    if (!closes || !lately || from == 0 || !names.lines().joined(from)) {
      return null;
    }
    Name name = Name.full(names.before(now(from)));
    return name != null && name.ending() == Ending.BARE ? name : null;
  }

  /** Before what parts a name from its office: {@code X ise Tarım Bakanlığına getirildi}. */
  private int apart(int office) {
    boolean parted = tokens.mark(office - 1, ',') || tokens.contrasts(office - 1);
    return parted ? office - 1 : now(office);
  }

  /** Before a word such as {@code artık}, if one stands right before a token. */
  private int now(int token) {
    return token > 1 && NOW.contains(tokens.get(token - 1).key()) ? token - 1 : token;
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

  /** Who does something by the office: {@code Jens Spahn Sağlık Bakanı sıfatıyla}, or behind it. */
  private Name acting(Office office, BitSet taken) {
    int first = office.from();
    Name before = first > 0 && names.lines().joined(first) ? names.before(apart(first)) : null;
    boolean subject =
        before != null
            && before.ending() == Ending.BARE
            && !before.single()
            && !taken.get(before.from());
    if (subject) {
      return verbs.served(tokens, office.to()) ? null : before;
    }
    int next = office.to() + 1;
    boolean capacity = next < tokens.size() && tokens.get(office.to()).key().equals("sıfatıyla");
    Name behind = names.lines().joined(next) ? names.after(next) : null;
    boolean has = behind != null && (capacity || verbs.serves(tokens, behind.to()));
    return !has || behind.single() ? null : behind;
  }

  /** One of several whom one verb gives offices: {@code X'in A Bakanı, Y'nin B Bakanı olarak}. */
  private Name listed(Office office) {
    int next = office.to();
    boolean joint =
        tokens.mark(next, ',') || (next < tokens.size() && tokens.get(next).key().equals("ve"));
    if (!joint || office.from() == 0 || !office.owners().isEmpty()) {
      return null;
    }
    Name name = names.lines().joined(office.from()) ? names.before(office.from()) : null;
    boolean full = name != null && !name.single();
    boolean owner = full && name.ending() == Ending.GENITIVE && told(next, false);
    boolean subject = full && name.ending() == Ending.BARE && told(next, true);
    return owner || subject ? name : null;
  }

  /**
   * Whether the sentence says further on as what people serve.
   *
   * @param become whether it may say so by a verb
   */
  private boolean told(int from, boolean become) {
    int end = tokens.sentenceEnd(from);
    for (int i = from; i < end; i++) {
      if (AS.contains(tokens.get(i).key()) || (become && verbs.at(tokens, i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Who has or gets an office that is the subject itself: {@code Maliye Bakanı ise X oldu}, {@code
   * Maliye Bakanlığı X'e verildi}.
   */
  private Name itself(Office office, boolean post) {
    int next = tokens.contrasts(office.to()) ? office.to() + 1 : office.to();
    boolean named = next < tokens.size() && names.lines().joined(next);
    Name name = named && (post || next > office.to()) ? names.after(whence.among(next)) : null;
    if (name == null || name.single()) {
      return null;
    }
    boolean given = post && tokens.get(name.to() - 1).suffixed() && name.ending() == Ending.DATIVE;
    boolean is = !post && name.ending() == Ending.BARE;
    return (given && verbs.falls(tokens, name.to()))
            || (is && (tokens.mark(name.to(), '.') || verbs.at(tokens, name.to())))
        ? name
        : null;
  }

  /** The name that fills the rest of a line behind a post: a table of appointments. */
  private Name inCell(int cell) {
    Name name = names.after(cell);
    boolean fills = name != null && !name.single() && names.lines().endsBefore(name.to());
    return fills ? name : null;
  }

  /** The name before {@code Başbakan oldu}, maybe with small words between. */
  private Name subject(int office) {
    int end = office;
    int floor = office == 0 ? 0 : tokens.sentenceStart(office - 1);
    while (end > floor && office - end < SMALL_WORDS && passes(tokens.get(end - 1))) {
      end--;
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
    Name name = names.lines().joined(office) ? names.before(apart(office)) : null;
    if (name == null) {
      return post && kind == AppointmentKind.TAKES ? lately(office) : null;
    }
    boolean object = name.ending() == Ending.ACCUSATIVE || name.ending() == Ending.GENITIVE;
    boolean gets = post || comma || kind == AppointmentKind.TAKES;
    boolean known =
        !name.single() || (comma && government && names.evidence().count(name.words().get(0)) > 1);
    boolean subject = name.ending() == Ending.BARE && known && gets;
    return object || subject ? name : null;
  }

  /** The subject before words of time: {@code Santiago Peña geçen hafta Devlet Başkanlığına}. */
  private Name lately(int office) {
    int end = office;
    int floor = tokens.sentenceStart(office - 1);
    while (end > floor && office - end < SMALL_WORDS && verbs.when(tokens.get(end - 1))) {
      end--;
    }
    Name name = end > floor && end < office ? names.before(end) : null;
    return name == null || name.single() || name.ending() != Ending.BARE ? null : name;
  }

  /** The name behind small words such as {@code ise} and {@code görevine}. */
  private Name behind(int token, int most) {
    int i = names.behindOffice(token);
    while (i < tokens.size() && i - token < most && tokens.get(i).small()) {
      i++;
    }
    i = whence.among(whence.people(i));
    Name name = i < tokens.size() && names.lines().joined(i) ? names.after(i) : null;
    boolean other = name != null && name.to() + 1 < tokens.size() && replaced(name);
    // Bakanlığa atanan X'in yerine: of another office.
    if (other && !verbs.at(tokens, i - 1)) {
      name = names.after(name.to() + 1);
    }
    // Dışişleri Bakanlığına Devlet Başkanı X tarafından atandı.
    boolean by = name != null && tokens.by(name.to());
    return name == null || name.single() || by ? null : name;
  }

  /** {@code Jack Straw yerine Margaret Beckett getirildi}: another than the first comes. */
  private boolean replaced(Name name) {
    return tokens.get(name.to()).key().equals("yerine");
  }
}
