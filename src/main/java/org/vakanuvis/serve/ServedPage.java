package org.vakanuvis.serve;

/**
 * A page that is served in place of the one in the folder of the site.
 *
 * @param path its file below that folder, with forward slashes
 * @param html its bytes; not to be changed by anyone who holds them
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record ServedPage(String path, byte[] html) {
  /** Where browsers find it. */
  String address() {
    return "/" + path.substring(0, path.lastIndexOf('/') + 1);
  }
}
