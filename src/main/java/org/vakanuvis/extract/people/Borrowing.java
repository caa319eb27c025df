package org.vakanuvis.extract.people;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.vakanuvis.extract.holders.Appearance;
import org.vakanuvis.extract.holders.Followers;
import org.vakanuvis.extract.holders.Person;
import org.vakanuvis.extract.layout.LineFlow;
import org.vakanuvis.extract.titles.Held;
import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.titles.OfficeTitles;
import org.vakanuvis.extract.words.Name;
import org.vakanuvis.extract.words.OfficeHead.Form;
import org.vakanuvis.extract.words.OfficeHead.Role;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.model.Halving;
import org.vakanuvis.turkish.Ending;

/**
 * Gives counterparts, predecessors and successors the office of the person whose they are: of whom
 * their sentence speaks, else of whom the text spoke last.
 */
final class Borrowing {
  private static final double BORROWED = 0.88;

  /** How many tokens before its sentence the last person spoken of may stand. */
  private static final int FAR = 400;

  /** How many tokens may stand between an official and a counterpart. */
  private static final int NEAR = 1;

  /** How many people before it are asked. */
  private static final int MOST = 60;

  /** How many before one who comes along may be the subject. */
  private static final int FEW = 6;

  private final Tokens tokens;
  private final OfficeTitles titles;
  private final List<Lender> lenders = new ArrayList<>();
  private final Followers followers = new Followers();

  /** A minister whose field the text does not tell, for want of another; null for none. */
  private Lender plain;

  /**
   * @param offices all of the text, for one may stand there without a name
   */
  Borrowing(Tokens tokens, LineFlow lines, List<Office> offices, List<Person> people) {
    this.tokens = tokens;
    this.titles = new OfficeTitles(tokens, lines);
    BitSet named = new BitSet();
    for (Person person : people) {
      person.appearances().forEach(appearance -> named.set(appearance.office().from()));
      person.appearances().forEach(appearance -> followers.note(appearance, person));
      Held held = person.held();
      if (held != null && !held.role().borrowed()) {
        for (Name name : person.names()) {
          lenders.add(new Lender(name.from(), name.to(), name.ending(), held, person));
        }
      }
    }
    for (Office office : offices) {
      // Bakan alone is someone who has been named before.
      boolean alone = office.role() == Role.MINISTER && !office.last().portfolio();
      boolean lends = (office.role().government() && !alone) || office.role() == Role.DEPUTY;
      // Lahey Büyükelçiliğine, emekli olan X'in yerine Y atandı
      boolean post = office.last().head().form() == Form.POST;
      lends |= post && !alone && office.last().ending() == Ending.DATIVE;
      if (lends && !office.plural() && !named.get(office.from())) {
        Held held = titles.held(office, "unnamed office", BORROWED);
        lenders.add(new Lender(office.from(), office.to(), office.last().ending(), held, null));
      } else if (alone && plain == null && !office.plural()) {
        Held held = titles.held(office, "unnamed office", BORROWED);
        plain = new Lender(office.from(), office.to(), office.last().ending(), held, null);
      }
    }
    lenders.sort(Comparator.comparingInt(Lender::from));
  }

  /** Fills in every borrowed office; people for whom there is none are left out. */
  List<Person> resolve(List<Person> people) {
    List<Person> resolved = new ArrayList<>();
    for (Person person : people) {
      boolean other = person.appearances().stream().anyMatch(Borrowing::own);
      person.replace(appearance -> known(appearance, person, other));
      if (!person.appearances().isEmpty()) {
        resolved.add(person);
      }
    }
    return resolved;
  }

  private Appearance known(Appearance appearance, Person person, boolean other) {
    if (!appearance.held().role().borrowed()) {
      return appearance;
    }
    // X'in yerine Y atandı: what X had is what Y gets.
    Followers.Follower next = followers.next(appearance, person);
    Lender lender =
        next == null ? lender(appearance, person) : lender(next.appearance(), next.person());
    lender = other && Objects.equals(lender, plain) ? null : lender;
    return lender == null ? null : borrow(appearance, lender, person);
  }

  private static boolean own(Appearance appearance) {
    return !appearance.held().role().borrowed();
  }

  private Appearance borrow(Appearance appearance, Lender lender, Person person) {
    Role role = appearance.held().role();
    boolean counterpart = role == Role.COUNTERPART;
    Held held = lender.held();
    if (!counterpart) {
      person.succeeds(followers.kin(appearance, person, lender.person()));
    }
    return appearance.with(
        new Held(
            counterpart ? held.counterpart() : role == Role.SUCCESSOR ? seat(lender) : held.title(),
            held.counterpart(),
            held.role(),
            role == Role.PREDECESSOR || (counterpart && held.former()),
            appearance.held().spans(),
            "office of the other",
            BORROWED));
  }

  /** The title of an office, also of one that its holder has left: {@code eski Başbakan X}. */
  private String seat(Lender lender) {
    Held held = lender.held();
    if (!held.former() || lender.person() == null) {
      return held.title();
    }
    return lender.person().appearances().stream()
        .filter(appearance -> appearance.held().equals(held))
        .findFirst()
        .map(appearance -> titles.title(appearance.office(), false))
        .orElse(held.title());
  }

  /** The lender; for want of another one whose office is over, as the borrower's is then. */
  private Lender lender(Appearance borrower, Person self) {
    Lender speaker = mine(borrower) ? speaker(borrower.office().from(), self) : null;
    Lender lender = speaker == null ? lender(borrower, self, false) : speaker;
    if (borrower.held().role() != Role.COUNTERPART) {
      return lender;
    }
    lender = lender == null ? lender(borrower, self, true) : lender;
    lender = lender != null && lender.fieldless() ? fielded(lender) : lender;
    lender = lender == null ? plain : lender;
    return lender == null ? later(borrower) : lender;
  }

  /** Who has a field and stands next before one without, {@code Fin Bakan X}; else that one. */
  private Lender fielded(Lender lender) {
    for (int i = lenders.indexOf(lender) - 1; i >= 0; i--) {
      Lender other = lenders.get(i);
      if (other.held().role() == Role.MINISTER && !other.held().former() && !other.fieldless()) {
        return other;
      }
    }
    return lender;
  }

  private Lender lender(Appearance borrower, Person self, boolean over) {
    Role role = borrower.held().role();
    int at = borrower.office().from();
    int sentence = tokens.sentenceStart(at);
    Lender subject = null;
    Lender near = null;
    Lender earlier = null;
    // Fidan, Başbakan X ve mevkidaşı Y ile görüştü: X is no subject either.
    boolean agent = object(borrower.name());
    int last = first(at) - 1;
    for (int i = last; i >= 0 && last - i < MOST; i--) {
      Lender lender = lenders.get(i);
      boolean other = lender.person() != null && lender.person() != self;
      boolean first = near == null && leads(sentence, i);
      // Sözcü X, ziyaretin mevkidaşı Y'nin davetiyle yapılacağını söyledi: the minister's.
      boolean done = first && borrower.name().ending() != Ending.GENITIVE;
      boolean beside = other && (beside(lender, at) || (done && subject(lender, at)));
      beside &= lender.held().role() == Role.OFFICIAL || leads(sentence, i);
      // Büyükelçi X, Bakan Y'yi ve Fransız mevkidaşı Z'yi ağırladı.
      beside &= near == null || !tokens.joins(near.to()) || at - near.to() > 1;
      if (beside && over == lender.held().former() && role == Role.COUNTERPART) {
        return lender;
      }
      if (lender.person() == self || !lender.lends(role, over) || gives(lender, borrower)) {
        continue;
      }
      if (lender.from() < sentence) {
        // Selefi X: whose office was told last, be it an envoy's.
        if (role != Role.COUNTERPART && earlier == null && lender.person() != null) {
          earlier = lender;
          break;
        }
        if (lender.held().minister() || earlier == null) {
          earlier = lender;
        }
        if (earlier.held().minister() || lender.from() < sentence - FAR) {
          break;
        }
        continue;
      }
      if (lender.to() == at && lender.ending() == Ending.GENITIVE) {
        return lender;
      }
      if (role == Role.SUCCESSOR && lender.held().former() && lender.held().role().government()) {
        return lender;
      }
      near = near == null ? lender : near;
      // Müsteşar X ile gelen Bakan Y, mevkidaşı Z ile görüştü: Y is the subject.
      boolean more = i > 0 && lenders.get(i - 1).from() >= sentence && !with(lenders.get(i - 1));
      agent = agent(lender, agent, more) || (with(lender) && follows(sentence, i));
      subject = subject == null && lender.ending() == Ending.BARE && !agent ? lender : subject;
    }
    if (subject != null || near != null) {
      return subject != null ? subject : near;
    }
    Lender behind = behind(borrower, self, over);
    return behind != null ? behind : earlier;
  }

  /** Whether someone gives another's place, not his or her own: {@code Başkan X yerine Y'yi}. */
  private boolean gives(Lender giver, Appearance borrower) {
    int office = borrower.office().from();
    return borrower.held().role() == Role.SUCCESSOR
        && borrower.name().ending() == Ending.ACCUSATIVE
        && giver.ending() == Ending.BARE
        && (giver.to() == office || (giver.to() == office - 1 && tokens.mark(giver.to(), ',')));
  }

  /**
   * Whether the subject of the sentence stands before a lender, parted by a comma: {@code Bakan X,
   * beraberindeki Bakan Y ile}.
   */
  private boolean follows(int sentence, int lender) {
    int floor = Math.max(0, lender - FEW);
    for (int i = lender - 1; i >= floor && lenders.get(i).from() >= sentence; i--) {
      Lender before = lenders.get(i);
      boolean bare = before.ending() == Ending.BARE && before.held().role().government();
      if (bare && !before.held().former() && tokens.mark(before.to(), ',')) {
        return true;
      }
    }
    return false;
  }

  private boolean with(Lender lender) {
    return lender.to() < tokens.size() && tokens.get(lender.to()).key().equals("ile");
  }

  /** Whether a name is that of someone with whom or to whom something is done. */
  private boolean object(Name name) {
    String behind = name.to() < tokens.size() ? tokens.get(name.to()).key() : "";
    return switch (name.ending()) {
      case INSTRUMENTAL, ACCUSATIVE, DATIVE -> true;
      case BARE -> behind.equals("ile") || tokens.by(name.to());
      default -> false;
    };
  }

  /**
   * Whether it is someone by whom another was received or with whom others met, and no subject:
   * {@code Fidan, Başkan X ve Başbakan Y tarafından}.
   *
   * @param next whether the one named behind is
   * @param more whether another is named before in the sentence
   */
  private boolean agent(Lender lender, boolean next, boolean more) {
    String behind = lender.to() < tokens.size() ? tokens.get(lender.to()).key() : "";
    boolean listed = behind.equals("ve") || (more && tokens.mark(lender.to(), ','));
    return tokens.by(lender.to()) || (next && listed);
  }

  /** Whether who speaks or writes calls a counterpart his or her own: {@code meslektaşım}. */
  private boolean mine(Appearance borrower) {
    boolean counterpart = borrower.held().role() == Role.COUNTERPART;
    return counterpart && tokens.get(borrower.office().to() - 1).key().endsWith("m");
  }

  /** Whose label stands before what is said, else whose name below what is written; or null. */
  private Lender speaker(int at, Person self) {
    int last = first(at) - 1;
    for (int i = last; i >= 0 && last - i < MOST; i--) {
      Lender lender = lenders.get(i);
      if (begins(lender, self) && tokens.mark(lender.to(), ':')) {
        return lender;
      }
    }
    return lenders.subList(last + 1, lenders.size()).stream()
        .limit(MOST)
        .filter(lender -> begins(lender, self) && lender.held().minister())
        .filter(lender -> tokens.lineEnd(lender.from()) == lender.to())
        .findFirst()
        .orElseGet(() -> headed(self));
  }

  /** The minister whose speech a text is by its head: {@code Bakan X'in yaptığı konuşma}. */
  private Lender headed(Person self) {
    Lender first = lenders.isEmpty() ? null : lenders.get(0);
    boolean other = first != null && first.person() != null && first.person() != self;
    boolean owns = other && first.held().minister() && first.ending() == Ending.GENITIVE;
    int line = owns ? tokens.lineStart(first.from()) : 0;
    return owns && tokens.paragraphStart(first.from()) == line ? first : null;
  }

  private boolean begins(Lender lender, Person self) {
    boolean other = lender.person() != null && lender.person() != self;
    return other && tokens.get(lender.from()).is(Token.Flag.LINE_START);
  }

  /** The first minister behind a list that nobody stands before. */
  private Lender later(Appearance borrower) {
    return lenders.subList(first(borrower.name().to()), lenders.size()).stream()
        .limit(MOST)
        .filter(lender -> lender.person() != null && lender.held().role().government())
        .filter(lender -> lender.lends(Role.COUNTERPART, false))
        .findFirst()
        .orElse(null);
  }

  /**
   * Whether an official stands right before a counterpart, {@code Müdür Hoca da Çek meslektaşı}.
   */
  private boolean beside(Lender lender, int at) {
    Role role = lender.held().role();
    boolean official = role == Role.OFFICIAL || role == Role.ENVOY;
    if (!official || lender.ending() != Ending.BARE) {
      return false;
    }
    // The envoy of whom the sentence speaks: A, Konsey'de Rus mevkidaşı B'yi eleştirdi.
    if (role == Role.ENVOY && tokens.mark(lender.to(), ',')) {
      return lender.from() >= tokens.sentenceStart(at);
    }
    boolean near = lender.to() < at && at - lender.to() <= NEAR;
    for (int i = lender.to(); near && i < at; i++) {
      boolean and = tokens.get(i).key().equals("ve") || tokens.get(i).key().equals("ile");
      near = !and && (tokens.mark(i, ',') || !tokens.get(i).capitalised() || i == at - 1);
    }
    return near;
  }

  /**
   * Whether it is an official or envoy of whom the sentence speaks, with whom the counterpart does
   * something: {@code Başkan X ile Ürdünlü meslektaşı Y}, {@code Danışman X, Ankara'da Rus muadili
   * Y ile}.
   */
  private boolean subject(Lender lender, int at) {
    Role role = lender.held().role();
    boolean official = role == Role.OFFICIAL && lender.ending() == Ending.BARE;
    boolean envoy = role == Role.ENVOY && lender.ending() == Ending.BARE;
    int end = lender.to();
    boolean comma = tokens.mark(end, ',') && lender.from() >= tokens.sentenceStart(at);
    boolean with = tokens.joins(end) || (end < at && tokens.get(end).key().equals("ile"));
    return (official && comma) || ((official || envoy) && with && at - end == 1);
  }

  /** The next one in the same sentence: {@code mevkidaşı X'i ağırlayan Dışişleri Bakanı Y}. */
  private Lender behind(Appearance borrower, Person self, boolean over) {
    int at = borrower.name().to();
    int end = tokens.sentenceEnd(borrower.office().from());
    for (Lender lender : lenders.subList(first(at), lenders.size())) {
      if (lender.from() >= end) {
        return null;
      }
      if (lender.person() != self && lender.lends(borrower.held().role(), over)) {
        return lender;
      }
    }
    return null;
  }

  /** Whether no member of a government is told of before a lender in its sentence. */
  private boolean leads(int sentence, int lender) {
    for (int i = lender - 1; i >= 0 && lenders.get(i).from() >= sentence; i--) {
      if (lenders.get(i).held().role().government()) {
        return false;
      }
    }
    return true;
  }

  /** The number of the first lender that begins at or behind a token, found by halving. */
  private int first(int token) {
    return Halving.first(lenders.size(), i -> lenders.get(i).from() < token);
  }
}
