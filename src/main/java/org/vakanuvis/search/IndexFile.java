package org.vakanuvis.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.vakanuvis.model.SiteFile;

/**
 * Makes the files of the index: each a script that hands JSON to the search page, since a page that
 * was opened from a folder may load scripts and nothing else.
 */
final class IndexFile {
  /** The folder of the search page, where the index stands as well. */
  static final String FOLDER = "ara/";

  private static final JsonFactory JSON = new JsonFactory();

  private IndexFile() {}

  /** Writes the content of a file. */
  interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  /**
   * A file.
   *
   * @param name ASCII, without extension; the search page asks for it by this
   */
  static SiteFile of(String name, Content content) {
    StringWriter text = new StringWriter();
    text.append("ara(\"").append(name).append("\",");
    try (JsonGenerator json = JSON.createGenerator(text)) {
      content.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    text.append(")\n");
    // Lines may end there in JSON, but not in the scripts of older browsers.
    String script = text.toString().replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    return new SiteFile(path(name), script.getBytes(StandardCharsets.UTF_8));
  }

  /** Where a file stands. */
  static String path(String name) {
    return FOLDER + name + ".js";
  }

  /** A word as a part of a file's name: its ASCII letters and digits, all else by number. */
  static String name(String word) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        name.append(c);
      } else {
        name.append('_').append(Integer.toHexString(c));
      }
    }
    return name.toString();
  }
}
