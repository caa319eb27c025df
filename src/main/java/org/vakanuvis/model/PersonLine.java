package org.vakanuvis.model;

/**
 * A person as a release's page presents him or her.
 *
 * @param name as the release writes it
 * @param canonical the name in the authority file, where it differs; null otherwise
 * @param page the person's page
 * @param office null where not told
 * @param country the country's name; null for an international body or where nothing tells
 * @param countryPage null where the country stands among those that the release names, with its
 *     page
 * @param proof where its evidence stands on the page
 */
public record PersonLine(
    String name,
    String canonical,
    Permalink page,
    String office,
    String country,
    Permalink countryPage,
    Proof proof) {}
