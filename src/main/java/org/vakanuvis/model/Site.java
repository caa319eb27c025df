package org.vakanuvis.model;

/**
 * What an archive says of itself in {@code content/site.yaml}.
 *
 * @param baseUrl where it is published, with a slash at its end
 * @param language of the interface: {@code tr} or {@code en}
 * @param license name or address of the terms for what the archive adds to the texts
 * @param contact a mail address or web address
 */
public record Site(
    String title,
    String description,
    String baseUrl,
    String language,
    String license,
    String publisher,
    String contact) {
  /** The same site, published elsewhere. */
  public Site at(String url) {
    return new Site(title, description, url, language, license, publisher, contact);
  }
}
