package org.vakanuvis.model;

import java.util.List;

/**
 * What a page says about why it claims something.
 *
 * @param id the fact's short id on the page, such as {@code T3U5}; its words in the text carry the
 *     same
 * @param label what is claimed, in the site's language
 * @param quotes the words it was read from
 * @param rule the name of the rule, {@link Evidence#EDITOR} for an editor's word
 * @param confidence from 0 to 1
 * @param confirmed whether an editor found it right
 * @param doubtful whether it carries a mark of doubt
 */
public record Proof(
    String id,
    String label,
    List<String> quotes,
    String rule,
    double confidence,
    boolean confirmed,
    boolean doubtful) {
  public Proof {
    quotes = List.copyOf(quotes);
  }

  /** The confidence from 0 to 100. */
  public int percent() {
    return (int) Math.round(confidence * 100);
  }
}
