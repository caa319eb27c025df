package org.vakanuvis.model;

/**
 * A file of the site, ready to be written.
 *
 * @param path below the output folder, with forward slashes, ASCII
 * @param bytes its content; not to be changed by anyone who holds it
 */
@SuppressWarnings(
    "ArrayRecordComponent") // Compared by path only; copying every page would double the memory.
public record SiteFile(String path, byte[] bytes) {}
