package org.vakanuvis.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages that the program speaks. */
enum Language {
  TR,
  EN;

  private static final String OPTION = "--lang";

  /** Its name as users and files of texts write it. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The language that the arguments ask for, found before they are understood so that their
   * mistakes can be told in it; else the system's, else English.
   */
  static Language of(String[] arguments, String system) {
    String asked = system;
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].equals(OPTION) && i + 1 < arguments.length) {
        asked = arguments[i + 1];
      } else if (arguments[i].startsWith(OPTION + "=")) {
        asked = arguments[i].substring(OPTION.length() + 1);
      }
    }
    return of(asked).orElse(of(system).orElse(EN));
  }

  private static Optional<Language> of(String key) {
    return Arrays.stream(values()).filter(language -> language.key().equals(key)).findFirst();
  }
}
