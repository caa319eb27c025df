package org.vakanuvis.source;

import java.net.URI;
import java.net.URISyntaxException;

/** Tells whether what an editor wrote is an address. */
final class WebAddress {
  private WebAddress() {}

  /** Whether it is a whole address of the web. */
  static boolean whole(String address) {
    try {
      URI uri = new URI(address);
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      return web && uri.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** Whether it is the path of a page below the root of a site, with nothing to climb out by. */
  static boolean belowRoot(String path) {
    if (path.isEmpty() || path.startsWith("/")) {
      return false;
    }
    for (String part : path.split("/", -1)) {
      if (part.equals(".") || part.equals("..")) {
        return false;
      }
    }
    return !path.contains("//")
        && path.chars().noneMatch(c -> c <= ' ' || c == 0x7F || "\\:?#%\"<>|*".indexOf(c) >= 0);
  }
}
