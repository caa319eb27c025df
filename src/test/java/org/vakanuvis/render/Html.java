package org.vakanuvis.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the HTML that the templates write, strictly, for tests. */
final class Html {
  private static final Set<String> ENDS_BY_ITSELF = Set.of("li", "dd", "dt", "td", "th");
  private static final Pattern TAG =
      Pattern.compile(
          "<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\\s+[a-zA-Z:-]+(?:=(?:\"[^\"<]*\"|[^\\s\"'=<>`]+))?)*)"
              + "\\s*(/?)>");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([a-zA-Z:-]+)=(?:\"([^\"]*)\"|([^\\s\"'=<>`]+))");
  private static final Set<String> VOID = Set.of("br", "meta", "link", "base", "input");
  private static final Set<String> INLINE =
      Set.of("a", "u", "span", "b", "em", "strong", "small", "q", "time", "code", "i");

  private Html() {}

  /** A tag with its attributes as they are written, and whether it closes itself. */
  record Tag(String name, boolean closing, String attributes, boolean empty) {
    String value(String attribute) {
      Matcher matcher = ATTRIBUTE.matcher(attributes);
      while (matcher.find()) {
        if (matcher.group(1).equals(attribute)) {
          return unescaped(matcher.group(matcher.group(2) == null ? 3 : 2));
        }
      }
      return null;
    }
  }

  /** All tags in their order. */
  static List<Tag> tags(String html) {
    List<Tag> tags = new ArrayList<>();
    Matcher matcher = TAG.matcher(html);
    while (matcher.find()) {
      tags.add(
          new Tag(
              matcher.group(2),
              !matcher.group(1).isEmpty(),
              matcher.group(3),
              !matcher.group(4).isEmpty()));
    }
    return tags;
  }

  /** What is wrong with tags and nesting; empty if nothing is. */
  static List<String> mistakes(String html) {
    List<String> mistakes = new ArrayList<>();
    if (TAG.matcher(html).replaceAll("").replaceFirst("<!doctype html>", "").contains("<")) {
      mistakes.add("a < that begins no tag: " + TAG.matcher(html).replaceAll(""));
    }
    Deque<String> open = new ArrayDeque<>();
    for (Tag tag : tags(html)) {
      boolean ends = !open.isEmpty() && ENDS_BY_ITSELF.contains(open.peek());
      boolean outer = tag.closing() && !tag.name().equals(open.peek());
      boolean next = !tag.closing() && ENDS_BY_ITSELF.contains(tag.name());
      if (ends && (outer || next)) {
        open.pop();
      }
      if (tag.closing()) {
        if (open.isEmpty() || !open.pop().equals(tag.name())) {
          mistakes.add("closes what is not open: " + tag);
        }
      } else if (!VOID.contains(tag.name()) && !tag.empty()) {
        if (tag.name().equals("a") && open.contains("a")) {
          mistakes.add("a link within a link: " + tag);
        }
        open.push(tag.name());
      }
    }
    if (!open.isEmpty()) {
      mistakes.add("never closed: " + open);
    }
    return mistakes;
  }

  /** What a reader reads, white space folded. */
  static String words(String html) {
    StringBuilder words = new StringBuilder();
    Matcher matcher = TAG.matcher(html);
    while (matcher.find()) {
      matcher.appendReplacement(words, INLINE.contains(matcher.group(2)) ? "" : " ");
    }
    return folded(unescaped(matcher.appendTail(words).toString()));
  }

  /** White space as single blanks, none at the ends. */
  static String folded(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  static String unescaped(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
