package org.vakanuvis.extract.persons;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.vakanuvis.extract.titles.Held;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.OfficeHead.Role;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.model.Authority;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.OfficeTitle;
import org.vakanuvis.turkish.PersonName;
import org.vakanuvis.turkish.Turkish;

/** The people of the authority file by the sounds of their surnames. */
public final class AuthorityIndex {
  /** So many consonants of a surname alone tell nobody from another. */
  private static final int SHORT = 3;

  private final Map<String, List<Entry>> bySurname = new HashMap<>();
  private final Set<String> surnames = new HashSet<>();
  private final Set<String> plainSurnames = new HashSet<>();
  private final Set<String> forenames = new HashSet<>();

  /** Made when first asked for, by any thread. */
  private volatile SurnameLetters letters;

  /** The offices of the heads of states and governments, folded. */
  private final Map<String, Role> ruling = new HashMap<>();

  /** With everyone in the authority file, under the name and each of its aliases. */
  public AuthorityIndex(Lexicon lexicon) {
    WordTable offices = lexicon.dictionaries().table("offices");
    for (Role role : List.of(Role.PREMIER, Role.STATE)) {
      for (List<String> row : offices.rows()) {
        if (row.get(offices.column("role")).equals(Turkish.fold(role.name()))) {
          WordTable.parts(row.get(offices.column("bare")))
              .forEach(office -> ruling.put(Turkish.fold(office), role));
        }
      }
    }
    for (Authority authority : lexicon.dictionaries().people()) {
      add(authority.name(), authority);
      authority.aliases().forEach(alias -> add(alias, authority));
    }
  }

  /** A way to write someone's name. */
  private static final class Entry {
    private final String written;
    private final Authority authority;

    /** Made when it is first asked for: most people of the file are in no text that is read. */
    private PersonName name;

    Entry(String written, Authority authority) {
      this.written = written;
      this.authority = authority;
    }

    Authority authority() {
      return authority;
    }

    PersonName name() {
      // Several threads may ask at once: what is read but once is whole, or not there yet.
      PersonName made = name;
      if (made == null) {
        made = PersonName.of(written);
        name = made;
      }
      return made;
    }
  }

  private void add(String name, Authority authority) {
    String surname = name.substring(name.lastIndexOf(' ') + 1);
    bySurname
        .computeIfAbsent(PersonName.of(surname).surnameSkeleton(), key -> new ArrayList<>(1))
        .add(new Entry(name, authority));
    surnames.add(Turkish.key(surname));
    plainSurnames.add(Turkish.fold(surname));
    for (String forename : name.split(" ", -1)) {
      if (!forename.equals(surname)) {
        forenames.add(Turkish.key(forename));
      }
    }
  }

  /** Whether it is the last word of a name or alias, as {@link Token#key} has it. */
  boolean surname(String key) {
    return surnames.contains(key);
  }

  /** The same of a word of a text in capitals that has no Turkish letters, {@code KOSIGIN}. */
  boolean plainSurname(String key) {
    return plainSurnames.contains(Turkish.fold(key));
  }

  /** Whether it stands before the last word of a name or alias. */
  boolean forename(String key) {
    return forenames.contains(key);
  }

  /** The logarithm of the chance that a surname is this word. */
  double likelihood(String word) {
    SurnameLetters made = letters;
    if (made == null) {
      made = new SurnameLetters(surnames);
      letters = made;
    }
    return made.likelihood(word);
  }

  /** Everyone whose name can be written so, each once. */
  public List<Authority> like(PersonName name) {
    List<Authority> found = new ArrayList<>();
    for (Entry entry : bySurname.getOrDefault(name.surnameSkeleton(), List.of())) {
      // Sugiono and King X. Frederik are nobody else of that surname whose given name is told.
      boolean other = entry.name().unspelled() && !name.unspelled();
      // Kral Hüseyin is not Kral Hasan: short names with the same consonants are many.
      boolean vague = name.bare() && name.surnameSkeleton().length() <= SHORT;
      other |= vague && !entry.name().surname().equals(name.surname());
      if (!other && entry.name().like(name) && !found.contains(entry.authority())) {
        found.add(entry.authority());
      }
    }
    return found;
  }

  /**
   * Whether the person ever held such an office: a head of a state or government under whatever
   * title, {@code Başvekil} or {@code Başbakan}; one of an international body by its head alone,
   * for the body is often left out, {@code Komisyon Başkanı}.
   */
  public boolean held(Authority authority, Held held) {
    OfficeTitle office = OfficeTitle.of(held.title());
    String head = lastWord(held.title());
    boolean body = authority.country().isEmpty();
    return authority.terms().stream()
        .map(Authority.Term::office)
        .anyMatch(
            term ->
                OfficeTitle.of(term).shares(office)
                    || ruling.get(Turkish.fold(term)) == held.role()
                    || (body && lastWord(term).equals(head)));
  }

  private static String lastWord(String title) {
    return Turkish.fold(title.substring(title.lastIndexOf(' ') + 1));
  }

  /** Whether a name is spelt as the file has it, and does not only sound like that. */
  public static boolean spelt(Authority authority, PersonName name) {
    return Stream.concat(Stream.of(authority.name()), authority.aliases().stream())
        .anyMatch(known -> PersonName.of(known).same(name));
  }
}
