package org.vakanuvis.model;

/**
 * A person as a release's page presents him or her.
 *
 * @param name as the release writes it
 * @param canonical the name in the authority file, where it differs; null otherwise
 * @param page the person's page
 * @param office null where not told
 * @param country the country's name and page; null for an international body or where nothing tells
 * @param proof where its evidence stands on the page
 */
public record PersonLine(
    String name, String canonical, Permalink page, String office, Link country, Proof proof) {}
