package org.vakanuvis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader who points at a fact sees the words it was read from, without a script. */
@InBrowser
class EvidenceTest {
  private static final String RELEASE = "belge/2019/ankara-gorusmesi/index.html";
  private static final String LIT =
      "marks => marks.filter(mark => !/(, 0\\)|\\/ 0\\)|transparent)$/"
          + ".test(getComputedStyle(mark).backgroundColor)).map(mark => mark.textContent)";

  @TempDir static Path site;

  @BeforeAll
  static void build() {
    BuiltSite.build(BuiltSite.EXAMPLE, site);
  }

  private static BrowserContext withoutScripts(Browser browser) {
    return browser.newContext(
        new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(1280, 900));
  }

  /** The marked words that show; the script runs outside the page's own rules. */
  private static List<String> lit(Page page) {
    page.waitForTimeout(250);
    List<?> words = (List<?>) page.locator("[data-f]").evaluateAll(LIT);
    return words.stream().map(String.class::cast).toList();
  }

  private static void open(Page page) {
    page.navigate(site.resolve(RELEASE).toUri().toString());
  }

  private static Locator fact(Page page, String name) {
    return page.locator(".facts dd").filter(new Locator.FilterOptions().setHasText(name)).first();
  }

  @Test
  void nothingIsMarkedAtFirst(Browser browser) {
    try (BrowserContext context = withoutScripts(browser);
        Page page = context.newPage()) {
      open(page);

      assertThat(lit(page)).isEmpty();
    }
  }

  @Test
  void hoveringAFactMarksItsWordsAndNoOthers(Browser browser) {
    try (BrowserContext context = withoutScripts(browser);
        Page page = context.newPage()) {
      open(page);
      fact(page, "Suriye").hover();

      assertThat(lit(page)).containsOnly("Suriye");
      fact(page, "Ankara").hover();
      assertThat(lit(page)).containsOnly("Ankara");
    }
  }

  @Test
  void focusingAFactMarksItsWords(Browser browser) {
    try (BrowserContext context = withoutScripts(browser);
        Page page = context.newPage()) {
      open(page);
      fact(page, "Suriye").locator("[href^='#']").focus();

      assertThat(lit(page)).containsOnly("Suriye");
    }
  }

  @Test
  void theSignOfAFactLeadsToHowItIsKnown(Browser browser) {
    try (BrowserContext context = withoutScripts(browser);
        Page page = context.newPage()) {
      open(page);
      fact(page, "Suriye").locator("[href^='#']").click();

      Locator target = page.locator(":target");
      assertThat(target.textContent()).isEqualTo("Suriye");
      assertThat(target.isVisible()).isTrue();
    }
  }
}
