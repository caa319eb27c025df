package org.vakanuvis.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * Texts of the interface in one language, by key.
 *
 * @param language {@code tr} or {@code en}
 */
public record Phrases(String language, Map<String, String> texts) {
  public Phrases {
    texts = Map.copyOf(texts);
  }

  /**
   * The texts of one bundle in one language, such as {@code site} in {@code tr}.
   *
   * @throws IllegalArgumentException if the program has no such bundle
   */
  public static Phrases load(String bundle, String language) {
    String name = "/messages/" + bundle + "_" + language + ".properties";
    try (InputStream in = Phrases.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no texts " + name);
      }
      Properties texts = new Properties();
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new Phrases(
          language,
          texts.stringPropertyNames().stream()
              .collect(Collectors.toMap(key -> key, texts::getProperty)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether there is a text of that key. */
  public boolean has(String key) {
    return texts.containsKey(key);
  }

  /**
   * The text of that key, with <code>{0}</code>, <code>{1}</code> … replaced by the arguments; an
   * apostrophe is an apostrophe, unlike in {@link java.text.MessageFormat}.
   */
  public String say(String key, Object... arguments) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no text " + key + " in " + language);
    }
    if (arguments.length == 0) {
      return text;
    }
    StringBuilder said = new StringBuilder();
    int copied = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
      int number = open + 1 < text.length() ? Character.digit(text.charAt(open + 1), 10) : -1;
      boolean hole = number >= 0 && open + 2 < text.length() && text.charAt(open + 2) == '}';
      if (hole && number < arguments.length) {
        said.append(text, copied, open).append(arguments[number]);
        copied = open + 3;
      }
    }
    return said.append(text, copied, text.length()).toString();
  }
}
