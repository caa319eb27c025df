package org.vakanuvis.link;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.vakanuvis.model.Authority;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.model.Organization;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.Turkish;

/** Tells what sort of office a title names, by the dictionaries of offices and organisations. */
final class OfficeRoles {
  private static final Set<String> GOVERNMENT = Set.of("minister", "premier", "vice-premier");

  private static final String JOINED = " ve |, ";

  /** More words than any head of an office or name of an organisation has. */
  private static final int LONGEST = 12;

  private final Map<String, String> roles = new HashMap<>();

  private final List<Authority> people;

  /** The titles of people who are known, by their folded letters; read when first asked for. */
  private Map<String, String> titles;

  private final Map<String, Optional<String>> near = new ConcurrentHashMap<>();
  private final Set<String> international = new HashSet<>();
  private final Map<String, Boolean> asked = new ConcurrentHashMap<>();

  OfficeRoles(Dictionaries dictionaries) {
    WordTable offices = dictionaries.words().get("offices");
    if (offices != null) {
      int role = offices.column("role");
      for (List<String> row : offices.rows()) {
        for (String column : List.of("bare", "owned")) {
          WordTable.parts(row.get(offices.column(column)))
              .forEach(form -> roles.putIfAbsent(Turkish.fold(form), row.get(role)));
        }
      }
    }
    this.people = dictionaries.people();
    for (Organization body : dictionaries.organizations()) {
      if (body.country().isEmpty()) {
        international.add(Turkish.fold(body.name()));
        body.abbreviations().forEach(name -> international.add(Turkish.fold(name)));
        body.aliases().forEach(name -> international.add(Turkish.fold(name)));
      }
    }
  }

  /** Whether it is an office of an international body. */
  boolean international(String office) {
    return asked.computeIfAbsent(
        office, o -> role(o).equals("international") || namesInternationalBody(o));
  }

  /** Whether its holder sits in a government, by one of the offices that a title joins. */
  boolean government(String office) {
    return Arrays.stream(office.split(JOINED)).anyMatch(one -> GOVERNMENT.contains(role(one)));
  }

  /** Whether it is known as an office whose holder does not sit in a government. */
  boolean outsideGovernment(String office) {
    return !role(office).isEmpty() && !government(office);
  }

  /** The title of known people that is one slip away from one that is not known. */
  Optional<String> near(String office) {
    return near.computeIfAbsent(
        Turkish.fold(office),
        folded ->
            titles().containsKey(folded) || roles.containsKey(folded)
                ? Optional.empty()
                : titles().entrySet().stream()
                    .filter(title -> Lookalikes.oneSlip(title.getKey(), folded))
                    .map(Map.Entry::getValue)
                    .findFirst());
  }

  private synchronized Map<String, String> titles() {
    if (titles == null) {
      titles = new TreeMap<>();
      for (Authority person : people) {
        person.terms().forEach(one -> titles.putIfAbsent(Turkish.fold(one.office()), one.office()));
      }
    }
    return titles;
  }

  /** The role of the longest head that the title ends with; empty where none is known. */
  private String role(String office) {
    String words = Turkish.fold(office);
    for (int start = 0; start >= 0; start = next(words, start)) {
      String role = roles.get(words.substring(start));
      if (role != null) {
        return role;
      }
    }
    return "";
  }

  private boolean namesInternationalBody(String office) {
    String words = Turkish.fold(office);
    for (int start = 0; start >= 0; start = next(words, start)) {
      int end = start;
      for (int count = 0; count < LONGEST && end >= 0; count++) {
        end = words.indexOf(' ', end + 1);
        if (international.contains(words.substring(start, end < 0 ? words.length() : end))) {
          return true;
        }
      }
    }
    return false;
  }

  private static int next(String words, int start) {
    int blank = words.indexOf(' ', start);
    return blank < 0 ? -1 : blank + 1;
  }
}
