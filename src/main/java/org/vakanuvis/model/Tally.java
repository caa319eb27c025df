package org.vakanuvis.model;

/**
 * A link with the number of releases behind it.
 *
 * @param note a word or two beside it, such as a minister's country; null for none
 * @param doubtful whether all of them stand in doubt
 */
public record Tally(Link link, int count, String note, boolean doubtful) {}
