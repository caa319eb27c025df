package org.vakanuvis.render;

import java.nio.charset.StandardCharsets;
import org.vakanuvis.model.Site;
import org.vakanuvis.model.SiteFile;

/** Tells browsers how the archive is searched, so that it can stand among their search engines. */
final class SearchDescription {
  private static final String FILE = "opensearch.xml";

  /** As long as OpenSearch 1.1 lets a short name and a description be. */
  private static final int SHORT_NAME = 16;

  private static final int DESCRIPTION = 1024;

  private SearchDescription() {}

  /** The description. */
  static SiteFile of(Site site) {
    Xml xml = new Xml();
    xml.open("OpenSearchDescription", "xmlns", "http://a9.com/-/spec/opensearch/1.1/");
    xml.element("ShortName", cut(site.title(), SHORT_NAME));
    xml.element("LongName", cut(site.title(), 3 * SHORT_NAME));
    boolean described = site.description() != null && !site.description().isBlank();
    xml.element("Description", cut(described ? site.description() : site.title(), DESCRIPTION));
    xml.empty(
        "Url",
        "type",
        "text/html",
        "template",
        site.baseUrl() + "ara/?q={searchTerms}",
        "rel",
        "results");
    xml.element("Language", site.language());
    xml.element("InputEncoding", "UTF-8");
    xml.element("OutputEncoding", "UTF-8");
    xml.close("OpenSearchDescription");
    return new SiteFile(FILE, xml.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The words, cut at a blank where that leaves half of what is allowed. */
  private static String cut(String words, int most) {
    if (words.codePointCount(0, words.length()) <= most) {
      return words;
    }
    int end = words.offsetByCodePoints(0, most - 1);
    int blank = words.lastIndexOf(' ', end);
    return words.substring(0, blank >= end / 2 ? blank : end) + "…";
  }
}
