package org.vakanuvis.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive of Turkish releases whose interface speaks English. */
@InBrowser
class EnglishSiteTest {
  @TempDir static Path folder;
  private static SiteServer server;

  @BeforeAll
  static void build() throws IOException {
    Path site = folder.resolve("site");
    BuiltSite.build(BuiltSite.speaking("en", folder.resolve("content")), site);
    server = SiteServer.of(site);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void saysDatesInEnglishOrderAndLeavesTheTextTurkish(Browser browser) {
    try (Page page = browser.newPage()) {
      page.navigate(server.url("belge/2019/ankara-gorusmesi/"));

      assertThat(page.locator("html")).hasAttribute("lang", "en");
      assertThat(page.locator(".lead time")).hasText("14 March 2019");
      assertThat(page.locator("h1")).hasAttribute("lang", "tr");
      assertThat(page.locator(".body")).hasAttribute("lang", "tr");
      assertThat(page.locator(".facts dt").first()).hasText("Number");
    }
  }

  @Test
  void sortsTurkishNamesAsTurkishDoes(Browser browser) {
    try (Page page = browser.newPage()) {
      page.navigate(server.url("ulkeler/"));

      assertThat(page.locator("main h2").allTextContents())
          .containsExactly("A", "I", "İ", "N", "Ö", "R", "S", "T");
    }
  }

  @Test
  void searchesTurkishWordsAndAnswersInEnglish(Browser browser) {
    try (Page page = browser.newPage()) {
      page.navigate(server.url("ara/?q=tacikistan"));

      assertThat(page.locator("#durum")).hasText("1 release found.");
      assertThat(page.locator("#sonuclar li").first()).containsText("30 March 2021");
      page.navigate(server.url("ara/?q=iran"));
      assertThat(page.locator("#durum")).hasText(Pattern.compile("\\d+ releases? found\\."));
      assertThat(page.locator("#dogrudan")).containsText("İran");
    }
  }

  @Test
  void citesInEnglish(Browser browser) {
    try (Page page = browser.newPage()) {
      page.navigate(server.url("belge/2019/ankara-gorusmesi/"));

      assertThat(page.locator(".cite p").last()).containsText("(2019, March 14)");
      assertThat(page.locator(".cite p").last()).containsText("[Press release]");
    }
  }
}
