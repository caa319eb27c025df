package org.vakanuvis.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader cites a release. */
@InBrowser
class CitationTest {
  private static final String RELEASE = "belge/2019/ankara-gorusmesi/index.html";

  /** How a citation stands in the table of cases: italics between lines. */
  private static final String CITE =
      "([style, page, language]) => Atif.cite(style, page, language, new Date(2026, 10, 22))"
          + ".map((words, i) => i % 2 ? `_${words}_` : words).join('')";

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

  private static BrowserContext letting(Browser browser) {
    BrowserContext context = browser.newContext();
    context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
    context.clock().setFixedTime("2026-11-22T12:00:00Z");
    return context;
  }

  private static Locator control(Page page) {
    return page.locator(".cite");
  }

  @Test
  void citesAsEachStyleWantsIt(Browser browser) {
    // The browser's own language must not matter to the names of months.
    try (BrowserContext context =
            browser.newContext(new Browser.NewContextOptions().setLocale("de-DE"));
        Page page = context.newPage()) {
      page.navigate(server.url(RELEASE));
      for (CitationCases.Case one : CitationCases.all()) {
        Map<String, String> cited = new LinkedHashMap<>();
        for (String style : one.citations().keySet()) {
          Object words = page.evaluate(CITE, List.of(style, one.page(), one.language()));
          cited.put(style, (String) words);
        }
        assertThat(cited).as(one.name()).isEqualTo(one.citations());
      }
    }
  }

  @Test
  void copiesTheCitationOfItsOwnPage(Browser browser) {
    try (BrowserContext context = letting(browser);
        Page page = context.newPage()) {
      page.navigate(server.url(RELEASE));
      control(page).locator("select").selectOption("İSNAD");
      control(page).locator("button").click();

      assertThat(control(page).locator("[role=status]")).containsText("Kopyalandı.");
      String copied = (String) page.evaluate("navigator.clipboard.readText()");
      assertThat(copied)
          .endsWith(
              "Erişim 22 Kasım 2026." + " https://ornek.example/arsiv/belge/2019/ankara-gorusmesi/")
          .isEqualTo(control(page).locator("p").last().textContent());
      Object italics =
          page.evaluate(
              "navigator.clipboard.read()"
                  + ".then(([item]) => item.getType('text/html'))"
                  + ".then((rich) => rich.text())");
      assertThat((String) italics).contains("<i>");
    }
  }

  @Test
  void copiesInAFolderToo(Browser browser) {
    try (BrowserContext context = letting(browser);
        Page page = context.newPage()) {
      page.navigate(site.resolve(RELEASE).toUri().toString());
      control(page).locator("select").selectOption("BibTeX");
      control(page).locator("button").click();

      assertThat(control(page).locator("[role=status]")).hasText("Kopyalandı.");
      assertThat((String) page.evaluate("navigator.clipboard.readText()"))
          .startsWith("@misc{2019-ankara-gorusmesi,\n  ");
    }
  }

  @Test
  void saysSoWhereTheBrowserCopiesNothing(Browser browser) {
    try (BrowserContext context = browser.newContext();
        Page page = context.newPage()) {
      page.addInitScript(
          "document.execCommand = () => false;"
              + "Object.defineProperty(navigator, 'clipboard', { value: undefined });");
      page.navigate(server.url(RELEASE));
      control(page).locator("button").click();

      assertThat(control(page).locator("[role=status]")).containsText("Kopyalanamadı");
      assertThat(page.evaluate("getSelection().toString()"))
          .isEqualTo(control(page).locator("p").last().textContent());
    }
  }

  @Test
  void aPlainCitationStandsThereWithoutJavaScript(Browser browser) {
    try (BrowserContext context =
            browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        Page page = context.newPage()) {
      page.navigate(server.url(RELEASE));

      assertThat(control(page).locator("select")).isHidden();
      assertThat(control(page).locator("p").last())
          .containsText("https://ornek.example/arsiv/belge/2019/ankara-gorusmesi/");
    }
  }
}
