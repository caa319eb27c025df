package org.vakanuvis.extract.owners;

import java.util.IdentityHashMap;
import java.util.Map;
import org.vakanuvis.extract.holders.Appearance;
import org.vakanuvis.extract.holders.Mentions;
import org.vakanuvis.extract.holders.Mentions.Mention;
import org.vakanuvis.extract.holders.Person;
import org.vakanuvis.extract.names.Claim;
import org.vakanuvis.extract.titles.BodyWords;
import org.vakanuvis.extract.titles.Held;
import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.titles.OfficeUnit;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.Name;
import org.vakanuvis.extract.words.OfficeHead.Role;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;

/** Reads whose an office is from the one who is named right before it in a list. */
final class Neighbours {
  private static final String HOME = Lexicon.HOME;

  /** No list is followed further. */
  private static final int TEAM = 8;

  private final Tokens tokens;
  private final CountryWeights weights;
  private final BodyWords bodies;
  private final Opposites opposites;
  private final Mentions mentions;
  private final Map<Person, Claim> claims;
  private final IdentityHashMap<Appearance, Person> owners;
  private final IdentityHashMap<Appearance, Appearance> previous;

  /**
   * @param claims what is known so far, and more with time
   * @param owners whose each appearance is
   * @param previous for each appearance the one that the text names before it
   */
  Neighbours(
      Tokens tokens,
      CountryWeights weights,
      BodyWords bodies,
      Opposites opposites,
      Mentions mentions,
      Map<Person, Claim> claims,
      IdentityHashMap<Appearance, Person> owners,
      IdentityHashMap<Appearance, Appearance> previous) {
    this.tokens = tokens;
    this.weights = weights;
    this.bodies = bodies;
    this.opposites = opposites;
    this.mentions = mentions;
    this.claims = claims;
    this.owners = owners;
    this.previous = previous;
  }

  /** By the office right before it: {@code İsrail Başbakanı Bennett ve Dışişleri Bakanı Lapid}. */
  Claim beside(Person person) {
    for (Appearance appearance : person.appearances()) {
      Appearance before = previous.get(appearance);
      // Kıbrıs Hariciye Vekili X ve Lefkoşe Büyükelçimiz Y
      boolean ours = appearance.office().last().head().personal();
      // Enerji Bakanları X (Türkiye) ile Y (Mısır) ve Devlet Bakanı Z: of whose list is not told.
      boolean many = before != null && before.office().plural();
      if (before == null || ours || many || !joined(before, appearance)) {
        continue;
      }
      Claim claim = claims.get(owners.get(before));
      Held one = before.held();
      boolean told = claim != null && !claim.country().isEmpty();
      // Polonya Ekonomi Bakanı Steinhoff ve Devlet Bakanı Tunca Toskay: each of his own.
      boolean foreign = told && !claim.country().equals(HOME) && weights.home(person);
      foreign &= !team(before, appearance);
      // TBMM Başkanı X, Yasama Meclisi Başkanı Rodrigo Arias ve
      foreign |= told && claim.country().equals(HOME) && stranger(person, appearance);
      // Çalışma Bakanı X ile Federal Çalışma Bakanlığı Müsteşarı Y
      foreign |= told && !weights.fit(person, claim.country());
      boolean state = one.role() == Role.STATE && appearance.held().role() == Role.STATE;
      boolean same = state ? titled(one, appearance.held()) : alike(one, appearance.held());
      // Sovyet Sefiri X ile Ticaret Vekili Y: an envoy goes to the ministers of another state.
      boolean host = one.role() == Role.ENVOY && appearance.held().role().government();
      // Bosna-Hersek Dışişleri Bakanı X ve Yüksek Temsilci Y: a body's own, and not the state's.
      host |= appearance.held().role() == Role.INTERNATIONAL && !party(before, appearance);
      boolean rival = foreign || same || host || opposites.sign(before.name(), appearance.name());
      if (told && !rival && one.role() != Role.INTERNATIONAL) {
        return new Claim(
            claim.country(), claim.spans(), "office beside it", Math.min(0.85, claim.confidence()));
      }
    }
    return null;
  }

  /** Whether an office that tells of no state is that of one who has a name of others. */
  private boolean stranger(Person person, Appearance appearance) {
    boolean body = appearance.office().body() != null;
    return appearance.held().role() == Role.OFFICIAL && !body && weights.stranger(person);
  }

  /**
   * Whether two go on a list that the head of a state or government begins and which is the
   * subject: {@code Libya Başbakanı X, Savunma Bakanı Y ve Dışişleri Bakanı Z geldi}.
   */
  private boolean team(Appearance before, Appearance after) {
    Appearance head = before;
    int members = 1;
    while (head.office().owners().isEmpty() && listed(head) && members < TEAM) {
      head = previous.get(head);
      members++;
    }
    Role role = head.held().role();
    boolean heads = role == Role.PREMIER || role == Role.STATE;
    // KKTC Meclis Başkanı X, Başbakan Y ve Ekonomi Bakanı Z: all have names as people at home.
    heads |= head.office().owner() != null && weights.akin(head.office().owner().country());
    if (!heads || head.office().owners().isEmpty() || after.held().role() != Role.MINISTER) {
      return false;
    }
    Name last = after.name();
    for (Appearance next = following(last); next != null && members < TEAM; members++) {
      last = next.name();
      next = following(last);
    }
    String behind = last.to() < tokens.size() ? tokens.get(last.to()).key() : "";
    boolean with = behind.equals("ile") || tokens.by(last.to()) || behind.equals("ve");
    return members > 1 && last.ending() == Ending.BARE && !with;
  }

  /** The next of a list behind a name, with an office and no country of its own; null for none. */
  private Appearance following(Name name) {
    int office = name.to() + 1;
    if (name.ending() != Ending.BARE || !tokens.joint(name.to()) || office >= tokens.size()) {
      return null;
    }
    return mentions.between(office, tokens.sentenceEnd(name.to())).stream()
        .limit(1)
        .flatMap(
            next -> next.person().appearances().stream().filter(one -> one.name() == next.name()))
        .filter(one -> one.office().from() == office && one.office().to() <= one.name().from())
        .filter(one -> one.office().owners().isEmpty())
        .findFirst()
        .orElse(null);
  }

  /** Whether two have offices that one state has once, or of which each state has its own. */
  private static boolean alike(Held one, Held other) {
    String field = one.field();
    // Büyükelçi X ve Vali Y: an envoy is mostly not of the state where he is.
    boolean envoy = one.role() == Role.ENVOY || other.role() == Role.ENVOY;
    return field.isEmpty()
        ? other.field().isEmpty() && (envoy || titled(one, other))
        : field.equals(other.field());
  }

  private static boolean titled(Held one, Held other) {
    return one.title().equals(other.title());
  }

  /** Whether the second serves the body of a state of the first: {@code CHP Genel Başkanı X}. */
  private boolean party(Appearance before, Appearance after) {
    OfficeUnit first = before.office().first();
    OfficeUnit second = after.office().first();
    return bodies.national(tokens, after.office())
        || (before.held().role() == Role.OFFICIAL
            && first.from() < first.headFrom()
            && second.from() == second.headFrom());
  }

  /** Whether only a comma, a bracket or {@code ve} parts a name from the office after it. */
  private boolean joined(Appearance before, Appearance after) {
    int from = Math.max(before.name().to(), before.office().to());
    int to = Math.min(after.office().from(), after.name().from());
    if (to - from != 1) {
      return false;
    }
    Token joint = tokens.get(from);
    // Bakan X (Bakan Yardımcısı Y ile birlikte)
    if (joint.key().equals("ve") || joint.mark('(')) {
      return true;
    }
    // Malta Dışişleri Bakanı X ile İçişleri Bakanı Y geldi; X, Y ile görüştü.
    if (joint.key().equals("ile")) {
      boolean seat = !after.held().field().isEmpty();
      // Daire Başkanı X ile Genel Müdür Y arasında: each of his own.
      boolean between = tokens.between(after.name().to());
      return (!weights.home(owners.get(after)) && seat) || (party(before, after) && !between);
    }
    // Bakan Kang, Cumhurbaşkanı Nazarbayev tarafından kabul edildi: no list.
    int end = Math.max(after.name().to(), after.office().to());
    boolean goesOn =
        end < tokens.size() && (tokens.mark(end, ',') || tokens.get(end).key().equals("ve"));
    boolean with = end < tokens.size() && tokens.get(end).key().equals("ile");
    goesOn |= with && (listed(before) || three(end + 1) || along(after, end + 1));
    return goesOn && (joint.mark(',') || joint.mark(';')) && after.held().role() != Role.STATE;
  }

  /**
   * Whether the third of a list begins at a token: {@code A Bakanı X, B Bakanı Y ile C Bakanı Z}.
   */
  private boolean three(int token) {
    for (Mention third : mentions.between(token, tokens.sentenceEnd(token - 1))) {
      int end = third.name().to();
      boolean next =
          third.person().appearances().stream()
              .anyMatch(one -> one.name() == third.name() && one.office().from() == token);
      return next && third.name().ending() == Ending.BARE && !tokens.by(end);
    }
    return false;
  }

  /**
   * Whether two receive or visit someone who is named behind them: {@code Bakan X, Komutan Y ile
   * Tallinn'de Z'yi ağırladı}.
   */
  private boolean along(Appearance after, int token) {
    return after.held().role() == Role.OFFICIAL
        && mentions.between(token + 1, tokens.sentenceEnd(token - 1)).stream()
            .limit(1)
            .anyMatch(other -> other.name().ending() == Ending.ACCUSATIVE);
  }

  /** Whether a comma parts someone from another named right before: a list of three. */
  private boolean listed(Appearance one) {
    Appearance before = previous.get(one);
    int from = before == null ? 0 : Math.max(before.name().to(), before.office().to());
    int to = Math.min(one.office().from(), one.name().from());
    return from > 0 && to - from == 1 && tokens.mark(from, ',');
  }

  /** Whether the office is of a body of many states, not of one state's: {@code Başbakanlık}. */
  boolean international(Person person) {
    Office office = person.first().office();
    return (person.held().role() == Role.INTERNATIONAL && bodies.many(tokens, office))
        || (person.held().role() == Role.OFFICIAL && bodies.world(tokens, office));
  }
}
