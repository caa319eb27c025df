package org.vakanuvis.model;

/**
 * A link that an editor wrote in Markdown.
 *
 * @param destination as written
 * @param line of the Markdown text, counted from 1
 * @param column in UTF-16 units, counted from 1
 */
public record TextLink(String destination, int line, int column) {}
