package org.vakanuvis.render;

import java.util.HashSet;
import java.util.Set;
import org.commonmark.node.Paragraph;
import org.vakanuvis.turkish.Turkish;

/**
 * Names the paragraphs of one page by their first words, so that an address stays when others are
 * edited.
 */
final class Anchors {
  private static final int WORDS = 4;

  private final Set<String> taken = new HashSet<>();
  private int paragraphs;

  /** Puts a named anchor at the head of a paragraph; none where the words make no name. */
  void lay(Paragraph paragraph, String words) {
    paragraphs++;
    String name = of(words);
    if (name != null) {
      paragraph.prependChild(new BodyHtml.Anchor(name, "¶ " + paragraphs));
    }
  }

  /** A name that no other paragraph of the page has; null where it has no letters. */
  String of(String paragraph) {
    // Enough words for any name; slugs of whole paragraphs would cost more than the page.
    String slug = Turkish.slug(paragraph.substring(0, end(paragraph)));
    if (slug.isEmpty()) {
      return null;
    }
    for (int words = WORDS; ; words++) {
      String name = "p-" + first(slug, words);
      if (taken.add(name)) {
        return name;
      }
      if (name.length() == slug.length() + 2) {
        return numbered(name);
      }
    }
  }

  private static int end(String paragraph) {
    int end = Math.min(paragraph.length(), 200);
    return end < paragraph.length() && Character.isLowSurrogate(paragraph.charAt(end))
        ? end - 1
        : end;
  }

  private static String first(String slug, int words) {
    int end = -1;
    for (int i = 0; i < words; i++) {
      end = slug.indexOf('-', end + 1);
      if (end < 0) {
        return slug;
      }
    }
    return slug.substring(0, end);
  }

  private String numbered(String name) {
    for (int number = 2; ; number++) {
      if (taken.add(name + "-" + number)) {
        return name + "-" + number;
      }
    }
  }
}
