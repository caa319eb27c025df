package org.vakanuvis.render;

/** Writes an XML document line by line, with everything escaped that has to be. */
final class Xml {
  private final StringBuilder xml =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

  /** Begins an element that holds others. */
  void open(String name, String... attributes) {
    tag(name, attributes);
    xml.append(">\n");
  }

  /** Ends it. */
  void close(String name) {
    xml.append("</").append(name).append(">\n");
  }

  /** An element that holds words. */
  void element(String name, String words) {
    xml.append('<').append(name).append('>');
    escape(words);
    close(name);
  }

  /** An element that holds nothing. */
  void empty(String name, String... attributes) {
    tag(name, attributes);
    xml.append("/>\n");
  }

  private void tag(String name, String... attributes) {
    xml.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      xml.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      xml.append('"');
    }
  }

  private void escape(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> xml.append("&amp;");
        case '<' -> xml.append("&lt;");
        case '>' -> xml.append("&gt;");
        case '"' -> xml.append("&quot;");
        default -> xml.append(Tidy.allowed(words, i) ? c : '\uFFFD');
      }
    }
  }

  /** The document so far. */
  @Override
  public String toString() {
    return xml.toString();
  }
}
