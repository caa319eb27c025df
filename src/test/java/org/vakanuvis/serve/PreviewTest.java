package org.vakanuvis.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A preview of a site of one page, asked by well-meaning browsers and by others. */
@Timeout(60)
class PreviewTest {
  private static final String PAGE = "<!doctype html><title>x</title><p>Sayfa";

  @TempDir Path folder;
  private Path content;
  private final BlockingQueue<Path> builds = new LinkedBlockingQueue<>();
  private Preview preview;
  private Thread thread;
  private Asking asking;
  private volatile List<String> problems = List.of();
  private volatile String built = PAGE;
  private final Semaphore mayBuild = new Semaphore(1);

  @BeforeEach
  void begin() throws Exception {
    content = Files.createDirectory(folder.resolve("content"));
    Files.writeString(folder.resolve("secret.txt"), "secret");
    preview = new Preview(List.of(content, folder.resolve("none")), 0, new Building());
    asking = new Asking(preview.address());
    thread =
        new Thread(
            () -> {
              try {
                preview.run();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    thread.start();
    awaitBuild();
  }

  @AfterEach
  void end() throws Exception {
    thread.interrupt();
    thread.join();
    preview.close();
  }

  /** Builds the same site again and again, when it may. */
  private final class Building implements Rebuild {
    @Override
    public List<String> into(Path site, URI address) {
      return build(site);
    }

    @Override
    public Optional<ServedPage> atOnce(Path changed) {
      return Optional.of(new ServedPage("belge/a/index.html", "<p>Yeni".getBytes(UTF_8)));
    }
  }

  private List<String> build(Path site) {
    try {
      mayBuild.acquire();
      mayBuild.release();
      Files.createDirectories(site.resolve("belge/a"));
      Files.writeString(site.resolve("index.html"), PAGE);
      Files.writeString(site.resolve("404.html"), "<!doctype html><title>yok</title>");
      Files.writeString(site.resolve("belge/a/index.html"), built);
      Files.writeString(site.resolve(".vakanuvis-journal"), "secret");
      Files.writeString(site.resolve("stil.css"), "p{}");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    builds.add(site);
    return problems;
  }

  private Path awaitBuild() throws InterruptedException {
    Path site = builds.poll(20, TimeUnit.SECONDS);
    assertThat(site).as("a build").isNotNull();
    return site;
  }

  @Test
  void servesPagesWithItsScriptAndOtherFilesAsTheyAre() throws IOException {
    assertThat(asking.get("/"))
        .startsWith("HTTP/1.1 200")
        .contains("text/html", PAGE + "<script src=\"/.vakanuvis/preview.js\" data-build=\"");
    assertThat(asking.get("/belge/a/")).contains(PAGE + "<script");
    assertThat(asking.get("/stil.css")).contains("text/css").endsWith("\r\n\r\np{}");
    assertThat(asking.get("/.vakanuvis/preview.js")).contains("EventSource");
    assertThat(asking.get("/.vakanuvis/preview.css")).contains("#vakanuvis-preview");
  }

  @Test
  void neverWritesItsScript() throws Exception {
    Path site = preview.folder();
    asking.get("/");

    assertThat(Files.readString(site.resolve("index.html"))).isEqualTo(PAGE);
  }

  @Test
  void leadsToFoldersAndSaysWhatIsMissing() throws IOException {
    assertThat(asking.get("/belge/a")).startsWith("HTTP/1.1 302").contains("Location: /belge/a/");
    assertThat(asking.get("//belge/a")).doesNotContain("Location: //");
    assertThat(asking.get("/yok/")).startsWith("HTTP/1.1 404").contains("<title>yok</title>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/belge/../../secret.txt",
        "/belge/..%5c..%5csecret.txt",
        "//secret.txt",
        "/.vakanuvis-journal",
        "/.vakanuvis/../../secret.txt",
        "/.vakanuvis/preview.js/../x",
        "/%00",
        "/a%0d%0aX: y",
        "secret.txt",
        "/?/../secret.txt%",
      })
  void leadsNowhereElse(String path) throws IOException {
    assertThat(asking.get(path)).doesNotContain("secret", "X: y");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kotu.example", "127.0.0.1", "localhost", "127.0.0.1:1", ""})
  void refusesOtherNamesOfThisMachine(String host) throws IOException {
    assertThat(asking.ask("GET", "/", host)).startsWith("HTTP/1.1 403").doesNotContain("Sayfa");
    assertThat(asking.ask("GET", "/", null)).doesNotContain("Sayfa");
    assertThat(asking.ask("GET", "/", "localhost:" + preview.address().getPort()))
        .contains("Sayfa");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE"})
  void onlyShows(String method) throws IOException {
    assertThat(asking.ask(method, "/", preview.address().getAuthority()))
        .startsWith("HTTP/1.1 405");
  }

  @Test
  void listensOnThisMachineOnly() {
    assertThat(preview.address().getHost()).isEqualTo("127.0.0.1");
  }

  @Test
  void takesAFreePortWhenItsOwnIsTaken() throws IOException {
    InetAddress here = InetAddress.getLoopbackAddress();
    try (ServerSocket taken = new ServerSocket(0, 1, here);
        Preview second =
            new Preview(List.of(content), taken.getLocalPort(), (site, address) -> List.of())) {
      assertThat(second.address().getPort()).isNotEqualTo(taken.getLocalPort()).isPositive();
    }
  }

  @Test
  void buildsAnewWhenAFileIsMadeChangedOrDeleted() throws Exception {
    Path file = content.resolve("a.txt");
    Files.writeString(file, "bir");
    awaitBuild();
    Files.writeString(file, "ikinci");
    awaitBuild();
    Files.delete(file);
    awaitBuild();
    Files.createDirectory(folder.resolve("none"));
    Files.writeString(folder.resolve("none/b"), "");
    awaitBuild();

    assertThat(builds).isEmpty();
  }

  @Test
  void showsThePageThatIsEditedBeforeTheRestIsBuilt() throws Exception {
    showEdited();
    assertThat(asking.get("/")).contains(PAGE);

    mayBuild.release();
    awaitBuild();
    awaitAnswer("/belge/a/", PAGE + "<script");
  }

  @Test
  void tellsThatAPageWhichWasShownBeforeItsBuildIsAsItWasBuilt() throws Exception {
    showEdited();
    String edition = edition("/belge/a/");
    assertThat(asking.news(1)).contains(" " + edition + "\n\n");

    String before = edition("/");
    built = "<p>Yeni";
    mayBuild.release();
    awaitBuild();
    await(() -> !edition("/").equals(before));

    assertThat(asking.news(1)).contains(" " + edition + "\n\n");
  }

  @Test
  void tellsNothingOfAPageThatWasBuiltOtherwise() throws Exception {
    showEdited();
    String edition = edition("/belge/a/");

    mayBuild.release();
    awaitBuild();
    awaitAnswer("/belge/a/", PAGE + "<script");

    // What was built is told a moment after it is served.
    await(() -> !asking.news(1).contains(edition));
    assertThat(asking.news(1)).doesNotContain(edition);
  }

  /** Edits a release and waits for its page, while the build of the rest may not begin. */
  private void showEdited() throws Exception {
    Path file = content.resolve("a.txt");
    String before = edition("/");
    Files.writeString(file, "bir");
    awaitBuild();
    // What was built is served a moment later.
    await(() -> !edition("/").equals(before));
    mayBuild.acquire();
    Files.writeString(file, "ikinci");
    awaitAnswer("/belge/a/", "<p>Yeni<script");
  }

  /** What the page that is served there takes itself for. */
  private String edition(String path) throws IOException {
    return asking.get(path).replaceFirst("(?s).*data-build=\"([^\"]*)\".*", "$1");
  }

  private void awaitAnswer(String path, String words) throws Exception {
    await(() -> asking.get(path).contains(words));
    assertThat(asking.get(path)).contains(words);
  }

  private static void await(Callable<Boolean> state) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!state.call() && System.nanoTime() < end) {
      Thread.sleep(20);
    }
  }

  @Test
  void takesNoNoticeOfHiddenFiles() throws Exception {
    Files.writeString(content.resolve(".a.txt.swp"), "bir");
    Files.createDirectory(content.resolve(".git"));
    Files.writeString(content.resolve(".git/index"), "bir");

    assertThat(builds.poll(1, TimeUnit.SECONDS)).isNull();
  }

  @Test
  void tellsBrowsersOfEachBuildAndOfWhatPreventsOne() throws Exception {
    String before = asking.news(1);
    problems = List.of("Kurulamadı", "a.txt:1:2: hata\r\n\r\ndata:sahte");
    Files.writeString(content.resolve("a.txt"), "bir");
    awaitBuild();
    Thread.sleep(100);

    assertThat(before).doesNotContain("Kurulamadı");
    assertThat(asking.news(1))
        .contains("\ndata:Kurulamadı\ndata:a.txt:1:2: hata data:sahte\n\n")
        .doesNotContain("\ndata:sahte");
  }

  @Test
  void takesItsFolderAway() throws Exception {
    Path site = preview.folder();
    end();

    assertThat(site).doesNotExist();
  }
}
