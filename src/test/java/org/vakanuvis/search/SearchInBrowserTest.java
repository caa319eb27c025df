package org.vakanuvis.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vakanuvis.browser.BuiltSite;
import org.vakanuvis.browser.InBrowser;
import org.vakanuvis.browser.SiteServer;
import org.vakanuvis.turkish.Turkish;

/** The browser's analyser and questions, held to the cases that Java is held to, and to Java. */
@InBrowser
class SearchInBrowserTest {
  private static final String INDEX = "window.testIndex = window.testIndex || AraDizin()";

  private static final Page.WaitForSelectorOptions ATTACHED =
      new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED);

  @TempDir static Path folder;
  private static SiteServer server;
  private static ReadIndex written;
  private BrowserContext context;
  private Page page;

  @BeforeAll
  static void build() throws IOException {
    SearchCases.writeArchive(folder.resolve("content"));
    BuiltSite.build(folder.resolve("content"), folder.resolve("site"));
    written = ReadIndex.of(folder.resolve("site"));
    server = SiteServer.of(folder.resolve("site"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void open(Browser browser) {
    // The browser's own language must not matter to Turkish letters.
    context = browser.newContext(new Browser.NewContextOptions().setLocale("tr-TR"));
    page = context.newPage();
    page.navigate(server.url("ara/"));
  }

  @AfterEach
  void close() {
    context.close();
  }

  @Test
  void questionsFindWhatTheyMustAndNothingThatTheyMustNot() {
    List<String> questions =
        SearchCases.findings().stream().map(SearchCases.Finding::question).distinct().toList();
    Map<String, List<String>> found = ask(questions);

    List<SearchCases.Finding> wrong = new ArrayList<>();
    for (SearchCases.Finding finding : SearchCases.findings()) {
      String address = "belge/" + finding.release() + "/";
      if (found.get(finding.question()).contains(address) != finding.finds()) {
        wrong.add(finding);
      }
    }

    assertThat(wrong).isEmpty();
  }

  @Test
  void aQuestionFindsTheSameInBrowserAndJava() {
    List<String> questions =
        SearchCases.findings().stream().map(SearchCases.Finding::question).distinct().toList();
    Map<String, List<String>> found = ask(questions);

    Analyser analyser = BuiltIn.analyser();
    for (String question : questions) {
      if (!question.contains(" -") && !question.startsWith("-") && !question.contains("-")) {
        assertThat(found.get(question))
            .as(question)
            .containsExactlyInAnyOrderElementsOf(written.find(question, analyser));
      }
    }
  }

  @SuppressWarnings("unchecked") // What the script returns.
  private Map<String, List<String>> ask(List<String> questions) {
    return new HashMap<>(
        (Map<String, List<String>>)
            page.evaluate(
                "async (questions) => { const index = await ("
                    + INDEX
                    + "); const found = {};"
                    + "for (const q of questions) { const { results } = await index.ask(q, []);"
                    + "found[q] = await Promise.all(results.map(index.address)); }"
                    + "return found; }",
                questions));
  }

  @Test
  void aTextFallsIntoTheSameWordsAsInJava() {
    for (SearchCases.Pair pair : SearchCases.pairs("words.txt")) {
      Object words =
          page.evaluate(
              "async (text) => (await ("
                  + INDEX
                  + ")).dil.words(text.normalize('NFC')).map((w) => w.key).join(' ')",
              pair.left());
      assertThat(words).as(pair.left()).isEqualTo(pair.right());
    }
  }

  @Test
  void everyWordHasTheSameStemsAsInJava() {
    Endings endings = BuiltIn.analyser().endings();
    Map<String, String> java = new TreeMap<>();
    for (String word : written.words().keySet()) {
      String folded = Turkish.fold(word);
      java.put(word, folded + " " + endings.stems(folded) + " " + endings.verbs(folded));
    }

    Object browser =
        page.evaluate(
            "async (words) => { const { dil } = await ("
                + INDEX
                + "); const list = (a) => '[' + a.join(', ') + ']'; const all = {};"
                + "for (const w of words) { const f = dil.fold(w);"
                + "all[w] = f + ' ' + list(dil.stems(f)) + ' ' + list(dil.verbStems(f)); }"
                + "return all; }",
            new ArrayList<>(java.keySet()));

    assertThat(java).hasSizeGreaterThan(300);
    assertThat(browser).isEqualTo(java);
  }

  @Test
  void questionsWithSignsFindAsManyAsTheyMust() {
    for (SearchCases.Pair pair : SearchCases.pairs("questions.txt")) {
      page.locator("#q").fill(pair.left());
      page.locator("#q").press("Enter");
      page.waitForSelector("#sonuclar[aria-busy=false]", ATTACHED);
      int count = Integer.parseInt(pair.right().split(" ", 2)[0]);
      assertThat(page.locator("#sonuclar li").count()).as(pair.left()).isEqualTo(count);
      if (count > 0) {
        PlaywrightAssertions.assertThat(page.locator("#sonuclar li").first())
            .containsText(pair.right().split(" ", 2)[1]);
      }
    }
  }
}
