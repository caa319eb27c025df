package org.vakanuvis.extract.holders;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.vakanuvis.extract.offices.Departures;
import org.vakanuvis.extract.persons.NameReader;
import org.vakanuvis.extract.titles.AppointmentKind;
import org.vakanuvis.extract.titles.AppointmentVerbs;
import org.vakanuvis.extract.titles.Held;
import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.titles.OfficeTitles;
import org.vakanuvis.extract.words.Name;
import org.vakanuvis.extract.words.PostWords;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;

/**
 * Finds those from whom an office comes or to whom it goes: {@code X, görevi Y'den devraldı},
 * {@code X, koltuğunu Y'ye devretti}, {@code Y'nin yerine atanan X}.
 */
final class Handovers {
  static final double SURE = 0.8;
  static final String RULE = "office of another before";

  /** What someone who goes leaves to the one named behind it. */
  private static final String PLACE = "yerini";

  /** So many words tell of someone who comes, before the name: {@code 28 yaşındaki}. */
  private static final int WORDS = 3;

  private final Tokens tokens;
  private final NameReader names;
  private final AppointmentVerbs verbs;
  private final PostWords posts;
  private final OfficeTitles titles;
  private final Departures departures;

  Handovers(Tokens tokens, NameReader names, AppointmentVerbs verbs, OfficeTitles titles) {
    this.tokens = tokens;
    this.names = names;
    this.verbs = verbs;
    this.posts = verbs.posts();
    this.titles = titles;
    this.departures = new Departures(tokens, verbs);
  }

  /**
   * Those with whom the holders of offices change places.
   *
   * @param found those with an office, in the order in which the text tells the offices
   * @param taken the tokens of names that have an office
   */
  List<Appearance> among(List<Appearance> found, BitSet taken) {
    List<Appearance> more = new ArrayList<>();
    NavigableMap<Integer, Appearance> byEnd = new TreeMap<>();
    found.stream().filter(Handovers::own).forEach(one -> byEnd.putIfAbsent(end(one), one));
    int next = 0;
    Appearance seat = null;
    Appearance post = null;
    for (int i = 1; i < tokens.size(); i++) {
      while (next < found.size() && end(found.get(next)) <= i) {
        Appearance one = found.get(next++);
        boolean government = one.held().role().government();
        seat = own(one) && government ? one : seat;
        post = own(one) && !government ? one : post;
      }
      Token name = tokens.get(i - 1);
      if (name.capitalised() && !taken.get(i - 1)) {
        Appearance other = seat == null ? null : changed(seat, i);
        other = other == null && post != null ? changed(post, i) : other;
        other = other == null && cased(name) ? replaced(byEnd, i) : other;
        if (other != null && !taken.get(other.name().from())) {
          more.add(other);
        }
      }
    }
    return more;
  }

  /**
   * Those who leave their posts to others: {@code X bakanlığı Y'ye bıraktı}.
   *
   * @param taken the tokens of names that have an office
   */
  List<Appearance> givers(List<Appearance> found, BitSet taken) {
    List<Appearance> givers = new ArrayList<>();
    for (Appearance one : found) {
      Office office = one.office();
      boolean handed =
          one.held().appointed()
              && one.name().ending() == Ending.DATIVE
              && one.name().from() >= office.to()
              && departures.past(one.name().to());
      boolean joined = handed && office.from() > 0 && names.lines().joined(office.from());
      Name giver = joined ? Name.full(names.before(office.from())) : null;
      boolean subject = giver != null && giver.ending() == Ending.BARE;
      if (subject && !taken.get(giver.from())) {
        givers.add(new Appearance(giver, office, over(office), one.claim()));
      }
    }
    return givers;
  }

  /** Who is named right before a token and changes places with another; null for nobody. */
  private Appearance changed(Appearance one, int token) {
    Token last = tokens.get(token - 1);
    Appearance other = cased(last) ? other(one, token) : null;
    return other != null || last.suffixed() ? other : next(one, token);
  }

  /** Whether a word has a suffix, or may have one in a text without apostrophes. */
  private boolean cased(Token name) {
    return name.suffixed() || !names.evidence().parted();
  }

  /**
   * The one in whose stead, or from whom, someone comes to an office of the same sentence; null for
   * nobody.
   *
   * @param found those with an office by where their office and name end
   * @param token behind the name
   */
  private Appearance replaced(NavigableMap<Integer, Appearance> found, int token) {
    boolean instead = tokens.get(token).key().equals(AppointmentVerbs.INSTEAD);
    boolean from = verbs.inherits(tokens, token) || inherited(found, token);
    Ending vacated = instead || from ? null : departures.vacates(token);
    if (!instead && !from && vacated == null) {
      return null;
    }
    Map.Entry<Integer, Appearance> entry = found.higherEntry(token);
    Appearance one = entry == null ? null : entry.getValue();
    boolean given =
        one != null
            && entry.getKey() <= tokens.sentenceEnd(token)
            && (one.held().appointed()
                || verbs.at(tokens, token + 1)
                || (from && one.office().from() == token + 1 && seat(token)));
    Name name = given && names.lines().joined(token) ? before(token) : null;
    Ending ending = vacated != null ? vacated : instead ? Ending.GENITIVE : Ending.ABLATIVE;
    if (name == null || name.single() || name.ending() != ending) {
      return null;
    }
    return new Appearance(name, one.office(), over(one.office()), one.claim());
  }

  /** Whether who is named from a token on inherits a post told before: {@code X'ten Y devraldı}. */
  private boolean inherited(NavigableMap<Integer, Appearance> found, int token) {
    Map.Entry<Integer, Appearance> entry = found.higherEntry(token);
    Appearance one = entry == null ? null : entry.getValue();
    return one != null
        && one.name().from() == token
        && one.name().to() < tokens.size()
        && (verbs.inherits(tokens, one.name().to()) || verbs.inherited(tokens, one.name().to()));
  }

  /** The name before a token, without a rank such as {@code General}; null for none. */
  private Name before(int token) {
    Name name = names.before(token);
    int first = name == null ? token : names.untitled(name.from());
    return name != null && first > name.from() && first < token ? names.after(first) : name;
  }

  /** Whether an office is one's alone, and not another's too. */
  private static boolean own(Appearance one) {
    return !one.office().plural() && !one.held().role().borrowed();
  }

  private static int end(Appearance one) {
    return Math.max(one.name().to(), one.office().to());
  }

  /** The one before a verb who has the office of another before or after; null for nobody. */
  private Appearance other(Appearance one, int verb) {
    if (one.held().former() && one.name().from() >= tokens.sentenceStart(verb)) {
      Name receiver = receiver(verb);
      if (receiver != null) {
        return new Appearance(receiver, one.office(), taken(one.office()), one.claim());
      }
    }
    boolean hands = verbs.hands(tokens, verb) || cedes(verb);
    if (!hands && !verbs.inherits(tokens, verb)) {
      return null;
    }
    int sentence = tokens.sentenceStart(verb);
    if (!hands && another(one, verb)) {
      return null;
    }
    boolean same = one.name().from() >= sentence && one.name().ending() == Ending.BARE;
    boolean told = !hands && one.name().from() < sentence && seat(sentence, verb);
    Name name = same || told ? before(verb) : null;
    Ending ending = hands ? Ending.DATIVE : Ending.ABLATIVE;
    if (name == null || name.single() || name.ending() != ending) {
      return null;
    }
    Held his = hands ? taken(one.office()) : over(one.office());
    return new Appearance(name, one.office(), his, one.claim());
  }

  /**
   * Who gets an office that another left, by a verb whose object he or she is or to whom it goes:
   * {@code bakanlığa Y'yi getirdi}, {@code görev Y'ye verildi}; null for nobody.
   */
  private Name receiver(int verb) {
    Name name = before(verb);
    if (name == null || name.single()) {
      return null;
    }
    if (name.ending() == Ending.DATIVE) {
      boolean seat = name.from() > 0 && posts.goes(tokens.get(name.from() - 1));
      return seat && verbs.fallsAt(tokens, verb) ? name : null;
    }
    boolean given = verbs.kind(tokens.get(verb)) == AppointmentKind.GIVEN;
    given |= verbs.kind(tokens.get(verb)) == AppointmentKind.TAKES;
    return given && name.ending() == Ending.ACCUSATIVE && to(name) ? name : null;
  }

  /** Whether a word before a name, maybe with others between, says that its bearer comes. */
  private boolean to(Name name) {
    int floor = Math.max(0, name.from() - WORDS - 1);
    for (int i = name.from() - 1; i >= floor; i--) {
      Token word = tokens.get(i);
      if (posts.to(word)) {
        return true;
      }
      if (!word.small() && !word.number()) {
        return false;
      }
    }
    return false;
  }

  /** Whether a post is what someone gives to the one before a verb. */
  private boolean cedes(int verb) {
    if (!verbs.cedes(tokens, verb)) {
      return false;
    }
    Name name = before(verb);
    int object = name == null ? 0 : name.from() - 1;
    return object > 0 && (verbs.seat(tokens, object) || tokens.get(object).key().equals(PLACE));
  }

  /** Whether a participle tells of someone else: {@code Y'den devralacak olan X}. */
  private boolean another(Appearance one, int verb) {
    int next = verb + 1;
    next += next < tokens.size() && tokens.get(next).key().equals("olan") ? 1 : 0;
    boolean named = next < tokens.size() && tokens.get(next).capitalised();
    int office = named ? names.behindOffice(next) : next;
    if (office > next && office < tokens.size() && tokens.get(office).capitalised()) {
      return true; // Y'den devralan Başbakan X
    }
    Name name = named && names.lines().joined(next) ? names.after(next) : null;
    return name != null && !last(name).equals(last(one.name()));
  }

  private static String last(Name name) {
    return name.words().get(name.words().size() - 1);
  }

  /**
   * The one before a verb who has the office of whom the sentence before told, {@code Görevi X
   * devraldı}, or of whom the same sentence tells that he or she left it: {@code göreve Y
   * getirildi}; null for nobody.
   */
  private Appearance next(Appearance one, int verb) {
    int sentence = tokens.sentenceStart(verb);
    int before = sentence > 0 ? tokens.sentenceStart(sentence - 1) : 0;
    boolean takes = verbs.takes(tokens, verb) || verbs.moves(tokens.get(verb));
    boolean told = takes && (verbs.seat(tokens, sentence) || posts.to(tokens.get(sentence)));
    boolean near = told && end(one) <= sentence && one.name().to() > before;
    near |= takes && one.held().former() && one.name().from() >= sentence;
    Name name = near ? names.before(verb) : null;
    if (name == null || name.single() || name.ending() != Ending.BARE) {
      return null;
    }
    if (!told && !to(name)) {
      return null;
    }
    return new Appearance(name, one.office(), taken(one.office()), one.claim());
  }

  /** What comes to another: the office without what is said of the one who leaves it. */
  private Held taken(Office office) {
    Held held = titles.held(office, RULE, SURE);
    return held.former() ? held.taken(titles.title(office, false)) : held;
  }

  /** What someone had before another. */
  private Held over(Office office) {
    Held held = titles.held(office, RULE, SURE);
    return held.over(held.title());
  }

  /** Whether the sentence of a token speaks of an office before it without its name. */
  private boolean seat(int token) {
    return seat(tokens.sentenceStart(token), token);
  }

  /** Whether the sentence speaks of an office without its name: {@code görevi}. */
  private boolean seat(int from, int to) {
    for (int i = from; i < to; i++) {
      if (verbs.seat(tokens, i)) {
        return true;
      }
    }
    return false;
  }
}
