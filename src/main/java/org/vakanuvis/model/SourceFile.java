package org.vakanuvis.model;

/**
 * An original as it lies in the archive; its bytes are never changed.
 *
 * @param path the file as the user would name it, with forward slashes
 * @param name its path under the folder of releases, with extension
 * @param sha256 the digest of its bytes, 64 small hexadecimal digits
 * @param size how many bytes
 * @param charset the name of the encoding that its bytes were read in
 * @param format how the text is written
 * @param textStart how many UTF-16 units of the decoded file stand before the text (mark and
 *     header), for positions in messages
 * @param textLine the line of the file in which the text starts, counted from 1
 */
public record SourceFile(
    String path,
    String name,
    String sha256,
    long size,
    String charset,
    PressRelease.Format format,
    int textStart,
    int textLine) {}
