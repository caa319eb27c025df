package org.vakanuvis.source;

import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vakanuvis.model.Position;

/** A value of a YAML file, with the place where it stands; nothing is guessed of what it means. */
sealed interface Yaml {
  /** Where it begins. */
  Position position();

  /** Whether nothing is said: {@code title:} with nothing behind it. */
  default boolean absent() {
    return false;
  }

  /**
   * A single value as it is written, without quotes.
   *
   * @param quoted whether it stands in quotes or in a block, so that it is text whatever it says
   */
  record Scalar(String text, boolean quoted, Position position) implements Yaml {
    @Override
    public boolean absent() {
      return text.isBlank() || (!quoted && (text.equals("~") || text.equals("null")));
    }

    /** The same on one line and with letters and accents in one piece. */
    Scalar plain() {
      String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
      String line = composed.lines().map(String::strip).collect(Collectors.joining(" ")).strip();
      return new Scalar(line, quoted, position);
    }
  }

  /** Values in a row. */
  record Items(List<Yaml> items, Position position) implements Yaml {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** Values under names, in the order of the file. */
  record Fields(Map<String, Field> fields, Position position) implements Yaml {
    public Fields {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
  }

  /**
   * A value under a name.
   *
   * @param name where its name stands
   */
  record Field(Position name, Yaml value) {}
}
