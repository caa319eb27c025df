package org.vakanuvis.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vakanuvis.model.Site;
import org.vakanuvis.model.SiteFile;
import org.w3c.dom.Document;

/** How browsers are told to search the archive. */
class SearchDescriptionTest {
  private static Document description(String title, String description) {
    Site site = new Site(title, description, "https://x.example/a/", "tr", "", "Y", "");
    SiteFile file = SearchDescription.of(site);
    assertThat(file.path()).isEqualTo("opensearch.xml");
    return XmlReading.document(file);
  }

  @Test
  void leadsToTheSearchPage() {
    Document document = description("Arşiv", "Basın açıklamaları");
    assertThat(document.getDocumentElement().getNamespaceURI())
        .isEqualTo("http://a9.com/-/spec/opensearch/1.1/");
    assertThat(XmlReading.words(document, "//Url/@template"))
        .containsExactly("https://x.example/a/ara/?q={searchTerms}");
    assertThat(XmlReading.words(document, "//ShortName")).containsExactly("Arşiv");
    assertThat(XmlReading.words(document, "//Description")).containsExactly("Basın açıklamaları");
  }

  @Test
  void keepsToTheLengthsOfTheStandard() {
    Document document = description("Dışişleri Basın Açıklamaları Arşivi <&>", "a".repeat(2000));
    assertThat(XmlReading.words(document, "//ShortName")).containsExactly("Dışişleri Basın…");
    assertThat(XmlReading.words(document, "//Description").get(0)).hasSize(1024);
    assertThat(XmlReading.words(document, "//LongName").get(0)).endsWith("<&>");
  }
}
