package org.vakanuvis.extract.persons;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vakanuvis.extract.titles.Held;
import org.vakanuvis.extract.words.Name;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.model.Authority;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.PersonName;
import org.vakanuvis.turkish.Turkish;

/** What a text and the authority file tell about how a surname is spelt without its suffix. */
public final class NameEvidence {
  private static final int LONGEST_SUFFIX = 5;
  private static final int SHORTEST_STEM = 3;

  private final Tokens tokens;
  private final PersonWords words;
  private final AuthorityIndex authorities;

  /** Whether the text has no Turkish letters. */
  private final boolean plain;

  /** Whether the text parts suffixes from names, so that a lone letter is rather the name's. */
  private final boolean parted;

  /** Whether all of a text is in capitals, so that it has no other words to tell names by. */
  private final boolean telex;

  private final Map<String, Stands> seen = new HashMap<>();
  private final Stands nowhere = new Stands();

  /** The words seen, folded; made when they are first asked for. */
  private Set<String> folded;

  /** Whether the authority file has the names asked for so far. */
  private final Map<String, Boolean> known = new HashMap<>();

  NameEvidence(Tokens tokens, PersonWords words, AuthorityIndex authorities) {
    this.words = words;
    this.authorities = authorities;
    this.tokens = tokens;
    this.plain = tokens.plain();
    boolean apostrophes = false;
    this.telex = shouted(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      apostrophes |= token.word() && token.suffixed();
      if (token.capitalised() && (telex || !token.is(Flag.SHOUTED))) {
        Stands stands = seen.computeIfAbsent(token.key(), unseen -> new Stands());
        stands.count++;
        stands.behindName |= i > 0 && tokens.get(i - 1).word() && tokens.get(i - 1).capitalised();
        boolean goesOn =
            i + 1 < tokens.size() && tokens.get(i + 1).word() && tokens.get(i + 1).capitalised();
        stands.last |= !goesOn || token.suffixed();
        stands.bracketed |= token.allCaps() && tokens.mark(i - 1, '(') && tokens.mark(i + 1, ')');
      }
    }
    this.parted = apostrophes;
  }

  /** Whether all of the text is in capitals. */
  public boolean telex() {
    return telex;
  }

  private static boolean shouted(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.word() && !token.is(Flag.SHOUTED)) {
        return false;
      }
    }
    return true;
  }

  /** Where a text has a word with a capital. */
  private static final class Stands {
    private int count;
    private boolean behindName;
    private boolean last;
    private boolean bracketed;
  }

  private Stands stands(String key) {
    return seen.getOrDefault(key, nowhere);
  }

  /** How often the text has the word with a capital, whatever stands behind its apostrophe. */
  public int count(String key) {
    return stands(key).count;
  }

  /** Whether the text has the word with one capital, however its letters are marked here. */
  boolean seenFolded(String word) {
    if (folded == null) {
      folded = new HashSet<>();
      seen.keySet().forEach(key -> folded.add(Turkish.fold(key)));
    }
    return folded.contains(Turkish.fold(word));
  }

  /** Whether the text has the word right behind another with a capital, {@code Abdulla Shahid}. */
  boolean surname(String key) {
    return stands(key).behindName;
  }

  /** Whether the text has the word where no other with a capital follows, as surnames stand. */
  boolean last(String key) {
    return stands(key).last;
  }

  /** Whether the text has the word in brackets as an abbreviation, {@code … Sanayi Odası (ASO)}. */
  boolean abbreviation(Token token) {
    return token.allCaps() && stands(token.key()).bracketed;
  }

  /** Whether the authority file has the surname. */
  public boolean authority(String key) {
    return authorities.surname(key) || (plain && authorities.plainSurname(key));
  }

  /** Whether someone of the authority file has the word before a surname. */
  boolean forename(String key) {
    return authorities.forename(key);
  }

  /** Whether the first of two words is likelier a surname. */
  boolean likelier(String word, String other) {
    return authorities.likelihood(word) > authorities.likelihood(other);
  }

  /** The logarithm of the chance that a surname is this word. */
  double likelihood(String word) {
    return authorities.likelihood(word);
  }

  /** Those of the authority file who may bear the full name. */
  public List<Authority> authorities(Name name) {
    String surname = name.words().get(name.words().size() - 1);
    boolean none = name.single() || !(authority(surname) || authority(key(name)));
    return none ? List.of() : authorities.like(name.parts());
  }

  /** Those of the authority file who may be meant by a full name, or by the surname as spelt. */
  public List<Authority> surnamed(Name name) {
    if (!name.single()) {
      return authorities(name);
    }
    String surname = Turkish.fold(name.text());
    return authorities.like(name.parts()).stream()
        .filter(someone -> Turkish.fold(someone.name()).endsWith(surname))
        .toList();
  }

  private static String key(Name name) {
    return Turkish.key(name.text().substring(name.text().lastIndexOf(' ') + 1));
  }

  /** Whether a full name surely is a person's: by the given name, or the file has the surname. */
  public boolean person(Name name) {
    String surname = name.words().get(name.words().size() - 1);
    return words.common().given(tokens.get(name.from())) || authority(surname);
  }

  /** Whether someone of the authority file has had an office. */
  public boolean held(Authority someone, Held held) {
    return authorities.held(someone, held);
  }

  /** Whether the text has apostrophes before suffixes. */
  public boolean parted() {
    return parted;
  }

  /**
   * How many letters at the end of a name are a suffix without an apostrophe.
   *
   * @param given what stands before the last word; empty for a surname alone
   * @param key of the last word
   */
  int suffix(String given, String key) {
    boolean settled = settled(given, key);
    if (settled && (given.isEmpty() || known(given, key))) {
      return 0;
    }
    // Wang Yinin
    int shortest = parted || given.isEmpty() ? SHORTEST_STEM : SHORTEST_STEM - 1;
    for (int cut = 1; cut <= LONGEST_SUFFIX && key.length() - cut >= shortest; cut++) {
      String stem = key.substring(0, key.length() - cut);
      boolean unknown = stem.length() < SHORTEST_STEM && !known(given, stem);
      if (unknown || taken(stem, key.substring(stem.length())) == null) {
        continue;
      }
      boolean seenAlone = count(stem) > 0 && !words.feminine(key);
      if (settled) {
        // S. V. Lavrovun twice, yet Lavrov too; Bülent Ecevitin twice, whom the file knows.
        boolean other = !given.isEmpty() && cut > 1 && known(given, stem) && !known(given, key);
        if (other || (seenAlone && cut > 1 && surnameEnd(stem))) {
          return cut;
        }
        continue;
      }
      // Musevi is a surname and no Musev.
      boolean whole = surnameEnd(key) || words.feminine(key) || authority(key);
      // Suzuki Şuniçi dün Ankara'ya geldi
      // Langevin, where others have apostrophes, is no Langev.
      boolean ends = surnameEnd(stem) && !whole && !parted;
      if (seenAlone || ends || known(given, stem)) {
        return buffered(given, stem, cut) ? cut + 1 : cut;
      }
    }
    return 0;
  }

  /** Whether a word ends as surnames do. */
  private boolean surnameEnd(String key) {
    return words.surname(key) || (plain && words.plainSurname(key));
  }

  /** Whether the y before the suffix of a stem belongs to it, {@code Sikorskiy|le}. */
  private boolean buffered(String given, String stem, int cut) {
    String shorter = stem.substring(0, stem.length() - 1);
    return stem.endsWith("y")
        && cut <= 2
        && Turkish.vowel(shorter.charAt(shorter.length() - 1))
        && !spelt(given, stem)
        && spelt(given, shorter);
  }

  /**
   * How many letters of a word that is no known surname are the suffix of one that is, however
   * often the text has it: {@code Sezerin}.
   */
  int surnameSuffix(String key) {
    for (int cut = 1; cut <= LONGEST_SUFFIX && key.length() - cut > SHORTEST_STEM; cut++) {
      String stem = key.substring(0, key.length() - cut);
      boolean ends = authority(stem) && taken(stem, key.substring(stem.length())) != null;
      if (ends && !authority(key)) {
        return cut;
      }
    }
    return 0;
  }

  /** Whether the word is known to stand without a suffix: more than once, or as an authority. */
  boolean settled(String given, String key) {
    return count(key) > 1 || known(given, key);
  }

  /** Whether the authority file has someone of that name. */
  boolean known(String given, String surname) {
    if (given.isEmpty()) {
      return authority(surname);
    }
    return authority(surname)
        && known.computeIfAbsent(
            given + " " + surname, name -> !authorities.like(PersonName.of(name)).isEmpty());
  }

  /** Whether the authority file has someone whose name is spelt so. */
  boolean spelt(String given, String surname) {
    if (!authority(surname)) {
      return false;
    }
    PersonName name = PersonName.of(given + " " + surname);
    return authorities.like(name).stream().anyMatch(someone -> AuthorityIndex.spelt(someone, name));
  }

  /** What the suffix makes of the name. */
  Ending ending(String key, int cut) {
    Ending ending = taken(key.substring(0, key.length() - cut), key.substring(key.length() - cut));
    return ending == null ? Ending.OTHER : ending;
  }

  /** What a suffix makes of a name; null if it cannot take it, with whatever marks. */
  private Ending taken(String stem, String suffix) {
    Ending ending = words.ending(stem, suffix);
    return ending == null && plain && !parted ? words.unmarkedEnding(stem, suffix) : ending;
  }
}
