package org.vakanuvis.extract.words;

import java.util.List;
import org.vakanuvis.extract.words.NameMatch.Form;
import org.vakanuvis.extract.words.NameMatch.Kind;

/**
 * What a name in the dictionaries stands for.
 *
 * @param value a country's code, else the name that the dictionary has
 * @param country the code of the country that it names or belongs to; empty for none
 * @param shared the codes of all countries that share the name; empty where it is one's own
 */
public record NameEntry(Kind kind, Form form, String value, String country, List<String> shared) {
  public NameEntry {
    shared = List.copyOf(shared);
  }

  /** The name of one country alone. */
  public static NameEntry country(String code, Form form) {
    return new NameEntry(Kind.COUNTRY, form, code, code, List.of());
  }

  /** The name of anything but a country. */
  public static NameEntry of(Kind kind, String name, String country) {
    return new NameEntry(kind, Form.NAME, name, country, List.of());
  }
}
