package org.vakanuvis.extract.offices;

import java.util.BitSet;
import java.util.Set;
import org.vakanuvis.extract.persons.NameReader;
import org.vakanuvis.extract.titles.AppointmentVerbs;
import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.titles.OfficeWords.Standing;
import org.vakanuvis.extract.words.Name;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;

/**
 * Reads who has an office as the words behind it or before it tell: {@code X Maliye Bakanı olarak
 * konuştu}, {@code X artık Tarım Bakanı}.
 */
public final class Incumbents {
  /** So many words of time, and such, may stand between a name and an office. */
  private static final int SMALL_WORDS = 4;

  /** Words behind an office that say as what someone serves, or is to serve. */
  private static final Set<String> AS =
      Set.of(
          "olarak",
          "sıfatıyla",
          "sıfatını",
          "unvanıyla",
          "unvanını",
          "görevine",
          "görevini",
          "makamına",
          "makamını",
          "koltuğuna",
          "koltuğunu");

  /** Those of them that tell it of whoever is named behind what he or she does by it. */
  private static final Set<String> CAPACITY =
      Set.of("sıfatıyla", "sıfatını", "unvanıyla", "unvanını");

  /** Words between a name and the office that its bearer has by now. */
  private static final Set<String> NOW = Set.of("artık", "şimdi");

  private final Tokens tokens;
  private final NameReader names;
  private final AppointmentVerbs verbs;

  /** Of one text, with the reader of its names and the verbs of appointing. */
  public Incumbents(Tokens tokens, NameReader names, AppointmentVerbs verbs) {
    this.tokens = tokens;
    this.names = names;
    this.verbs = verbs;
  }

  /** Whether a word behind an office says that someone serves as such. */
  public static boolean as(Token token) {
    return AS.contains(token.key());
  }

  /** Who does something by the office: {@code Jens Spahn Sağlık Bakanı sıfatıyla}, or behind it. */
  public Name acting(Office office, BitSet taken) {
    Name before = office.from() > 0 ? subject(office.from()) : null;
    if (before != null && !taken.get(before.from())) {
      boolean other = verbs.tellsNext(tokens, office.to() + 1);
      return other || verbs.served(tokens, office.to()) ? null : before;
    }
    int next = office.to() + 1;
    boolean capacity = CAPACITY.contains(tokens.get(office.to()).key());
    next = capacity ? behindDeed(next) : next;
    boolean follows = next < tokens.size() && names.lines().joined(next);
    Name behind = follows ? names.after(next) : null;
    boolean has = behind != null && (capacity || verbs.serves(tokens, behind.to()));
    return !has || behind.single() ? null : behind;
  }

  /** Behind what someone does, {@code kürsüye gelen}; the token itself where that is not told. */
  private int behindDeed(int token) {
    int i = token;
    while (i < tokens.size() && i - token < SMALL_WORDS && tokens.get(i).small()) {
      i++;
    }
    return i > token && AppointmentVerbs.participle(tokens.get(i - 1)) ? i : token;
  }

  /** One of several whom one verb gives offices: {@code X'in A Bakanı, Y'nin B Bakanı olarak}. */
  public Name listed(Office office) {
    int next = office.to();
    boolean joint =
        tokens.mark(next, ',') || (next < tokens.size() && tokens.get(next).key().equals("ve"));
    if (!joint || office.from() == 0 || !office.owners().isEmpty()) {
      return null;
    }
    int end = office.from();
    while (end > 1 && verbs.when(tokens.get(end - 1))) {
      end--; // X yeniden Dışişleri Bakanı
    }
    Name name = names.lines().joined(office.from()) ? names.before(end) : null;
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
      if (as(tokens.get(i)) || (become && verbs.at(tokens, i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whose office ends a sentence without a verb: {@code X artık Tarım Bakanı}, {@code X yeni
   * Dışişleri Bakanı}.
   */
  public Name predicate(Office office) {
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

  /** Before a word such as {@code artık}, if one stands right before a token. */
  public int now(int token) {
    return token > 1 && NOW.contains(tokens.get(token - 1).key()) ? token - 1 : token;
  }

  /**
   * The subject before an office, beyond a comma, words of time and the one whose place is taken:
   * {@code Santiago Peña geçen hafta Devlet Başkanlığına}, {@code X, Y'nin yerine Maliye Bakanı}.
   */
  public Name subject(int office) {
    if (!names.lines().joined(office)) {
      return null;
    }
    int end = beyondReplaced(tokens.contrasts(office - 1) ? office - 1 : now(office));
    int floor = tokens.sentenceStart(office - 1);
    end = beyondClause(end, floor);
    int words = 0;
    while (end > floor && words < SMALL_WORDS && passes(end - 1)) {
      end--;
      words++;
    }
    Name name = end > floor ? Name.full(names.before(end)) : null;
    return name == null || name.ending() != Ending.BARE ? null : name;
  }

  /** Before what tells of one named behind it, {@code , geçen hafta istifa eden}; else itself. */
  private int beyondClause(int token, int floor) {
    int i = token - 1;
    boolean clause = i > floor && tokens.get(i).small();
    clause = clause && AppointmentVerbs.participle(tokens.get(i));
    while (clause && i > floor && token - i <= AppointmentVerbs.NEAR && tokens.get(i).small()) {
      i--;
    }
    return clause && tokens.mark(i, ',') ? i + 1 : token;
  }

  private boolean passes(int token) {
    // ekonomiden sorumlu Devlet Bakanı
    boolean charged =
        tokens.charged(token) || (tokens.charged(token + 1) && tokens.get(token).small());
    return charged || tokens.mark(token, ',') || verbs.when(tokens.get(token));
  }

  /** Before the one whose place is taken, if a token stands right behind; else the token itself. */
  public int beyondReplaced(int token) {
    boolean instead = token > 1 && tokens.get(token - 1).key().equals(AppointmentVerbs.INSTEAD);
    Name other = instead ? names.before(token - 1) : null;
    return other == null || other.ending() != Ending.GENITIVE ? token : other.from();
  }
}
