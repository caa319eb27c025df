package org.vakanuvis.render;

import org.commonmark.node.CustomNode;

/**
 * Words of a body that lead to a page or are evidence of facts.
 *
 * <p>A node of commonmark's tree; {@link BodyHtml} writes it.
 */
final class Marked extends CustomNode {
  private final String href;
  private final String facts;
  private final String doubt;

  /**
   * @param href where it leads; null for words that are only evidence
   * @param facts ids of facts, parted by blanks; empty for a bare link
   * @param doubt words of doubt about the link; null for none
   */
  Marked(String href, String facts, String doubt) {
    this.href = href;
    this.facts = facts;
    this.doubt = doubt;
  }

  String href() {
    return href;
  }

  String facts() {
    return facts;
  }

  String doubt() {
    return doubt;
  }
}
