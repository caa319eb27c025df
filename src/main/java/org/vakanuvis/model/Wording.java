package org.vakanuvis.model;

/**
 * The text of a release without its layout and header, for comparing it with others.
 *
 * @param id the path under the folder of releases, without extension
 * @param path the file as the user would name it
 * @param sha256 the digest of the file's bytes, 64 small hexadecimal digits
 * @param text decoded, without a byte order mark and an in-file header
 */
public record Wording(String id, String path, String sha256, String text) {}
