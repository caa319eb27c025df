package org.vakanuvis.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.vakanuvis.model.Authority;
import org.vakanuvis.model.Authority.Term;
import org.vakanuvis.model.Dictionaries;

/** Reads the built-in authority file, without the dates of terms. */
final class PeopleFile {
  private PeopleFile() {}

  /** The built-in dictionaries with the people. */
  static Dictionaries dictionaries() {
    Dictionaries others = BuiltInDictionaries.read();
    return new Dictionaries(
        others.countries(),
        others.places(),
        others.organizations(),
        people(),
        others.words(),
        others.digest());
  }

  private static List<Authority> people() {
    try (InputStream in = PeopleFile.class.getResourceAsStream("/dictionaries/people.yaml")) {
      List<Authority> people = new ArrayList<>();
      for (Object item :
          (List<?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in)) {
        people.add(person((Map<?, ?>) item));
      }
      return people;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Authority person(Map<?, ?> item) {
    List<Term> terms = new ArrayList<>();
    for (Object office : list(item, "offices")) {
      String title = String.valueOf(((Map<?, ?>) office).get("office"));
      terms.add(new Term(title, Optional.empty(), Optional.empty()));
    }
    return new Authority(
        String.valueOf(item.get("key")),
        String.valueOf(item.get("name")),
        list(item, "aliases").stream().map(String::valueOf).toList(),
        String.valueOf(item.get("country")),
        terms,
        Optional.empty());
  }

  private static List<?> list(Map<?, ?> item, String field) {
    Object value = item.get(field);
    return value == null ? List.of() : (List<?>) value;
  }
}
