package org.vakanuvis.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.vakanuvis.browser.InBrowser;

/** {@code serve} as an editor has it open beside the text that is being written. */
@InBrowser
@Timeout(180)
class ServeTest {
  private static final Pattern ADDRESS =
      Pattern.compile("Önizleme: (http://127\\.0\\.0\\.1:\\d+/)");
  private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
      new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);
  private static final String LONG = "Uzun bir metnin bir paragrafı.\n\n".repeat(200);

  @TempDir Path folder;
  private SmallArchive archive;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final CompletableFuture<Integer> code = new CompletableFuture<>();
  private Thread program;

  @BeforeEach
  void serve() throws IOException {
    archive =
        new SmallArchive(folder.resolve("content")).put("releases/a.txt", "İlk metin.\n\n" + LONG);
    String cache = folder.resolve("cache").toString();
    String[] arguments = {
      "serve", "--content", archive.content().toString(), "--cache", cache, "--port", "0"
    };
    PrintStream stream = new PrintStream(said, true, UTF_8);
    CommandLineRun run =
        new CommandLineRun(
            InputStream.nullInputStream(), stream, stream, InstantSource.system(), "tr", false);
    program = new Thread(() -> code.complete(run.run(arguments)));
    program.start();
  }

  @AfterEach
  void endsCleanlyWhenInterrupted() throws Exception {
    program.interrupt();
    assertThat(code.get(30, TimeUnit.SECONDS)).isZero();
    assertThat(said.toString(UTF_8)).doesNotContain("\tat ");
  }

  @Test
  void aPageFollowsTheTextAndKeepsItsPlace(Browser browser) throws Exception {
    try (Page page = browser.newPage()) {
      page.navigate(address() + "belge/a/");
      contains(page, "main", "İlk metin");
      page.evaluate("scrollTo(0, 900)");

      archive.put("releases/a.txt", "Düzeltilmiş metin.\n\n" + LONG);

      contains(page, "main", "Düzeltilmiş metin");
      // Asked from outside: the page's own policy forbids it to evaluate strings.
      page.waitForCondition(() -> place(page) == 900);
    }
  }

  @Test
  void aPageIsLoadedOnceForEachEdit(Browser browser) throws Exception {
    try (Page page = browser.newPage()) {
      page.navigate(address() + "belge/a/");
      contains(page, "main", "İlk metin");
      AtomicInteger loads = new AtomicInteger();
      page.onLoad(loaded -> loads.incrementAndGet());
      boolean once = false;
      // On a busy machine an edit is now and then seen half written first: two edits, two loads.
      for (int edit = 1; edit <= 3 && !once; edit++) {
        int builds = builds();
        loads.set(0);
        archive.put("releases/a.yaml", "rights: Kamu malı " + edit + "\n");
        contains(page, "main", "Kamu malı " + edit);
        page.waitForCondition(() -> builds() > builds);
        page.waitForTimeout(500);
        once = loads.get() == 1;
      }

      assertThat(once).isTrue();
    }
  }

  private int builds() {
    return said.toString(UTF_8).split(" belge, ", -1).length - 1;
  }

  /** How far a page is scrolled; -1 while it is loaded again, which happens for each build. */
  private static int place(Page page) {
    try {
      return (int) page.evaluate("scrollY");
    } catch (PlaywrightException e) {
      return -1;
    }
  }

  @Test
  void aMistakeIsShownOverThePageUntilItIsMended(Browser browser) throws Exception {
    try (Page page = browser.newPage()) {
      page.navigate(address() + "belge/a/");
      contains(page, "main", "İlk metin");

      archive.put("releases/a.yaml", "date: 2021-02-30\n\"<img src=x onerror=alert(1)>\": 1\n");

      contains(page, "#vakanuvis-preview", "releases/a.yaml:1:7: hata: ");
      contains(page, "#vakanuvis-preview", "<img src=x onerror=alert(1)>");
      contains(page, "main", "İlk metin");
      assertThat(page.locator("#vakanuvis-preview img").count()).isZero();

      archive.put("releases/a.yaml", "date: 2021-02-20\n");

      contains(page, "main", "20 Şubat 2021");
      assertThat(page.locator("#vakanuvis-preview").count()).isZero();
    }
  }

  @Test
  void outlivesTheLossOfItsContent(Browser browser) throws Exception {
    try (Page page = browser.newPage()) {
      page.navigate(address());
      contains(page, "h1", "Küçük arşiv");
      Path away = folder.resolve("away");
      Files.move(archive.content(), away);
      contains(page, "#vakanuvis-preview", "böyle bir dosya veya klasör yok");

      Files.move(away, archive.content());

      PlaywrightAssertions.assertThat(page.locator("#vakanuvis-preview"))
          .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(30_000));
    }
  }

  private static void contains(Page page, String selector, String text) {
    PlaywrightAssertions.assertThat(page.locator(selector).first()).containsText(text, PATIENTLY);
  }

  private String address() throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (System.nanoTime() < end) {
      Matcher matcher = ADDRESS.matcher(said.toString(UTF_8));
      if (matcher.find()) {
        return matcher.group(1);
      }
      Thread.sleep(20);
    }
    throw new AssertionError(said.toString(UTF_8));
  }
}
