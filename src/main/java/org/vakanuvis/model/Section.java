package org.vakanuvis.model;

/**
 * A way into the archive: a list of people, countries, years and the like.
 *
 * @param link the page and what it is called
 * @param note a sentence on what stands there
 * @param count how many entries it has; 0 where a number says nothing
 * @param main whether it stands in the head of every page
 */
public record Section(Link link, String note, int count, boolean main) {}
