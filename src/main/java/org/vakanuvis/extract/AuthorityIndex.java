package org.vakanuvis.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.vakanuvis.model.Authority;
import org.vakanuvis.turkish.OfficeTitle;
import org.vakanuvis.turkish.PersonName;
import org.vakanuvis.turkish.Turkish;

/** The people of the authority file by the sounds of their surnames. */
final class AuthorityIndex {
  private final Map<String, List<Entry>> bySurname = new HashMap<>();
  private final Set<String> surnames = new HashSet<>();

  AuthorityIndex(List<Authority> people) {
    for (Authority authority : people) {
      add(authority.name(), authority);
      authority.aliases().forEach(alias -> add(alias, authority));
    }
  }

  private record Entry(PersonName name, Authority authority) {}

  private void add(String name, Authority authority) {
    PersonName parts = PersonName.of(name);
    bySurname
        .computeIfAbsent(parts.surnameSkeleton(), key -> new ArrayList<>())
        .add(new Entry(parts, authority));
    surnames.add(Turkish.key(name.substring(name.lastIndexOf(' ') + 1)));
  }

  /** Whether it is the last word of a name or alias, as {@link Token#key} has it. */
  boolean surname(String key) {
    return surnames.contains(key);
  }

  /** Everyone whose name can be written so, each once. */
  List<Authority> like(PersonName name) {
    List<Authority> found = new ArrayList<>();
    for (Entry entry : bySurname.getOrDefault(name.surnameSkeleton(), List.of())) {
      // Sugiono and King X. Frederik are nobody else of that surname whose given name is told.
      boolean other = entry.name().unspelled() && !name.unspelled();
      if (!other && entry.name().like(name) && !found.contains(entry.authority())) {
        found.add(entry.authority());
      }
    }
    return found;
  }

  /**
   * Whether the person ever held such an office; one of an international body by its head alone,
   * for the body is often left out: {@code Komisyon Başkanı}.
   */
  static boolean held(Authority authority, String title) {
    OfficeTitle office = OfficeTitle.of(title);
    String head = lastWord(title);
    boolean body = authority.country().isEmpty();
    return authority.terms().stream()
        .map(Authority.Term::office)
        .anyMatch(
            held -> OfficeTitle.of(held).shares(office) || (body && lastWord(held).equals(head)));
  }

  private static String lastWord(String title) {
    return Turkish.fold(title.substring(title.lastIndexOf(' ') + 1));
  }

  /** Whether a name is spelt as the file has it, and does not only sound like that. */
  static boolean spelt(Authority authority, PersonName name) {
    return Stream.concat(Stream.of(authority.name()), authority.aliases().stream())
        .anyMatch(known -> PersonName.of(known).same(name));
  }
}
