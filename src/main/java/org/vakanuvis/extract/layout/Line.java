package org.vakanuvis.extract.layout;

/**
 * A line of a text as a reader sees it.
 *
 * @param first its first token
 * @param end behind its last token
 * @param gap whether an empty line stands before it, or nothing does
 * @param indent how many blanks stand before it
 * @param length how many letters, signs and blanks it has from its first to its last token
 * @param shouted whether it has capitals only
 */
public record Line(int first, int end, boolean gap, int indent, int length, boolean shouted) {}
