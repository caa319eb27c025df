package org.vakanuvis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The finished site as a browser meets it. */
@InBrowser
class SiteInBrowserTest {
  @TempDir static Path site;
  private static SiteServer server;

  @BeforeAll
  static void build() {
    BuiltSite.build(BuiltSite.EXAMPLE, site);
    server = SiteServer.of(site);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void thePolicyLetsEverythingThroughThatAPageAsksFor(Browser browser) {
    try (Page page = browser.newPage()) {
      List<String> complaints = new ArrayList<>();
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.onRequestFailed(request -> complaints.add(request.url()));

      page.navigate(server.url(""));
      page.locator("main a").first().click();

      assertThat(complaints).isEmpty();
      assertThat(page.title()).isNotBlank();
    }
  }

  @Test
  void aPageNeverAsksAnotherHost(Browser browser) {
    try (Page page = browser.newPage()) {
      List<String> asked = new ArrayList<>();
      page.onRequest(request -> asked.add(request.url()));

      page.navigate(server.url(""));

      assertThat(asked).isNotEmpty().allSatisfy(url -> assertThat(url).startsWith(server.url("")));
    }
  }

  @Test
  void aMissingPageLeadsHome(Browser browser) {
    try (Page page = browser.newPage()) {
      page.navigate(server.url("belge/yok/boyle/bir/yer/"));

      assertThat(page.locator("header a").first().getAttribute("href")).isEqualTo("index.html");
    }
  }
}
