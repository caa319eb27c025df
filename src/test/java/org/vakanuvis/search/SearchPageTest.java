package org.vakanuvis.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vakanuvis.browser.BuiltSite;
import org.vakanuvis.browser.InBrowser;
import org.vakanuvis.browser.SiteServer;

/** The search page as a reader meets it. */
@InBrowser
class SearchPageTest {
  /** What a first search in a small archive may send, in bytes. */
  private static final int SMALL = 40_000;

  @TempDir static Path folder;
  private static SiteServer server;
  private final List<String> complaints = new ArrayList<>();
  private Browser browser;
  private BrowserContext context;
  private Page page;

  @BeforeAll
  static void build() throws IOException {
    SearchCases.writeArchive(folder.resolve("content"));
    BuiltSite.build(folder.resolve("content"), folder.resolve("site"));
    server = SiteServer.of(folder.resolve("site"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void begin(Browser given) {
    browser = given;
    open(new Browser.NewContextOptions());
  }

  private void open(Browser.NewContextOptions options) {
    context = browser.newContext(options.setViewportSize(1280, 800));
    page = context.newPage();
    page.onConsoleMessage(message -> complaints.add(message.text()));
  }

  @AfterEach
  void end() {
    context.close();
    assertThat(complaints).isEmpty();
  }

  private Locator hits() {
    return page.locator("#sonuclar li");
  }

  private void ask(String question) {
    page.navigate(server.url("ara/?" + question));
    page.locator("#sonuclar[aria-busy=false]").waitFor(ATTACHED);
  }

  private static final Locator.WaitForOptions ATTACHED =
      new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

  @Test
  void showsWhereTheWordsStand() {
    ask("q=tahran");

    assertThat(page.locator("#durum")).hasText("1 belge bulundu.");
    assertThat(hits().locator("mark").first()).hasText(Pattern.compile("Tahran.*"));
    hits().locator("a").first().click();
    assertThat(page.locator(".body, h1").first()).containsText("İran Dışişleri Bakanı");
  }

  @Test
  void answersWhileTyping() {
    page.navigate(server.url("ara/"));
    page.locator("#q").pressSequentially("semerkant");

    assertThat(hits()).hasCount(1);
    assertThat(page).hasURL(Pattern.compile(".*/ara/\\?q=semerkant"));
  }

  @Test
  void anAddressCanBeShared() {
    ask("q=heyet&ulke=IQ");

    assertThat(hits()).hasCount(1);
    assertThat(page.locator("#q")).hasValue("heyet");
    assertThat(page.locator("#secili button")).hasText("Irak");
    page.locator("#secili button").click();
    assertThat(hits()).hasCount(2);
    page.goBack();
    assertThat(hits()).hasCount(1);
  }

  @Test
  void narrowsByWhatTheResultsHave() {
    ask("q=heyet");
    page.locator("#suzgec summary").click();
    Locator countries = page.locator("#s-ulke");
    assertThat(countries.locator("option", containing("Irak (1)"))).hasCount(1);

    countries.selectOption("iq");

    assertThat(hits()).hasCount(1);
    assertThat(page).hasURL(Pattern.compile(".*ulke=IQ.*"));
  }

  private static Locator.LocatorOptions containing(String text) {
    return new Locator.LocatorOptions().setHasText(text);
  }

  @Test
  void findsByYearWithoutAWord() {
    ask("yil=2020");

    assertThat(hits()).hasCount(1);
    assertThat(hits()).containsText(new String[] {"14 Ekim 2020"});
  }

  @Test
  void aCountryIsADirectAnswer() {
    ask("q=TURKMENISTAN");

    Locator answer = page.locator("#dogrudan a").first();
    assertThat(answer).hasText("Türkmenistan");
    answer.click();
    assertThat(page.locator("h1")).containsText("Türkmenistan");
  }

  @Test
  void offersWhatMayHaveBeenMeant() {
    ask("q=semerkamt");

    assertThat(page.locator("#durum")).containsText("semerkamt");
    page.locator("#demek a", new Page.LocatorOptions().setHasText("semerkant")).click();
    assertThat(hits()).hasCount(1);
  }

  @Test
  void keysLeadThroughTheResults() {
    ask("q=heyet");
    assertThat(hits().locator("a[href]")).hasCount(2);
    page.locator("#q").focus();

    page.keyboard().press("ArrowDown");
    assertThat(hits().nth(0).locator("a")).isFocused();
    page.keyboard().press("ArrowDown");
    assertThat(hits().nth(1).locator("a")).isFocused();
    page.keyboard().press("ArrowUp");
    page.keyboard().press("ArrowUp");
    assertThat(page.locator("#q")).isFocused();
  }

  @Test
  void theBoxOnEveryPageLeadsHere() {
    page.navigate(server.url("ulke/irak/"));
    page.locator(".search-box input").fill("bağdat");
    page.keyboard().press("Enter");

    assertThat(hits()).hasCount(1);
  }

  @Test
  void worksFromAFolderAsFarAsItCan() {
    page.navigate(folder.resolve("site/ara/index.html").toUri().toString());
    page.locator("#q").fill("bağdat");

    assertThat(hits()).hasCount(1);
    assertThat(page.locator("#durum")).containsText("klasörden");
  }

  @Test
  void offersListsWithoutJavaScript() {
    context.close();
    open(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    page.navigate(server.url("ara/"));

    assertThat(page.locator("main")).containsText("JavaScript");
    assertThat(page.locator("#elle a").first()).isVisible();
  }

  @Test
  void aFirstSearchSendsLittle() {
    server.forget();
    ask("q=t%C3%BCrkmenistan");
    page.locator("#sonuclar .snippet").first().waitFor();

    int bytes = server.sent().stream().mapToInt(SiteServer.Sent::bytes).sum();
    assertThat(bytes).as("%s", server.sent()).isBetween(10_000, SMALL);
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void nothingBarsAnybody(ColorScheme scheme) {
    context.close();
    open(new Browser.NewContextOptions().setColorScheme(scheme));
    ask("q=heyet&ulke=IQ");
    page.locator("#suzgec summary").click();
    page.locator("#sonuclar .lead").first().waitFor();

    assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
  }
}
