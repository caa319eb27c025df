package org.vakanuvis.model;

import java.util.List;

/**
 * A stretch of a release's text that leads to a page or is evidence of a fact.
 *
 * @param target the page of the minister or country named there; null for words that are only
 *     evidence
 * @param facts the ids of the facts whose evidence it is, see {@link Proof#id}
 * @param doubtful whether the link needs a mark of doubt
 */
public record TextMark(Span span, Permalink target, List<String> facts, boolean doubtful) {
  public TextMark {
    facts = List.copyOf(facts);
  }
}
