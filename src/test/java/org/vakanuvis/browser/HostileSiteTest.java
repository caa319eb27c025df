package org.vakanuvis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site whose every source is malice, in a browser: it is read as words, and none of it runs. */
@InBrowser
class HostileSiteTest {
  private static final String ATTACK =
      "\"'><script>window.hit=1</script><img src=x onerror=window.hit=1>"
          + "<svg onload=window.hit=1></svg>${7*7}<#include \"/etc/passwd\">";

  @TempDir Path folder;

  @Test
  void nothingOfItRuns(Browser browser) throws IOException {
    Path content = hostile(BuiltSite.speaking("tr", folder.resolve("content")));
    Path site = folder.resolve("site");
    BuiltSite.build(content, site);
    try (SiteServer server = SiteServer.of(site);
        Page page = browser.newPage()) {
      List<String> heard = new ArrayList<>();
      page.onDialog(dialog -> heard.add(dialog.message()));
      page.onConsoleMessage(message -> heard.add(message.text()));
      page.onRequest(
          request -> {
            if (!request.url().startsWith(server.url(""))) {
              heard.add(request.url());
            }
          });
      for (String path : pages(site)) {
        page.navigate(server.url(path));
        assertThat(page.evaluate("window.hit")).as(path).isNull();
        Object unsafe =
            page.evaluate(
                "[...document.querySelectorAll('a,form,iframe,object,embed,svg *,img')].filter(e =>"
                    + " /^\\s*(javascript|data):/i.test(e.href || e.action || e.src || '')"
                    + " || [...e.attributes].some(a => /^on/i.test(a.name))).length");
        assertThat(unsafe).as(path).isEqualTo(0);
        assertThat(page.locator("meta[http-equiv=Content-Security-Policy]").count())
            .as(path)
            .isEqualTo(1);
      }
      page.navigate(server.url("belge/kotu/"));
      assertThat(page.locator("main").innerText()).contains("<script>", "${7*7}", "<#include");
      assertThat(heard).isEmpty();
    }
  }

  private static Path hostile(Path content) throws IOException {
    String yaml = ATTACK.replace("'", "''");
    Files.writeString(
        content.resolve("releases/kotu.txt"),
        "Rusya Dışişleri Bakanı Sergey Lavrov " + ATTACK + " geldi.\njavascript:window.hit=1\n");
    Files.writeString(
        content.resolve("releases/kotu.yaml"),
        """
        title: '@'
        source: '@'
        number: '@'
        rights: '@'
        date: 2021-03-04
        ministers: [{name: '@', country: RU, office: '@'}]
        places: ['@']
        organizations: ['@']
        corrections: [{date: 2021-03-05, note: '@'}]
        """
            .replace("@", yaml));
    Files.writeString(
        content.resolve("releases/kotu-md.md"),
        "# "
            + ATTACK
            + "\n\n[a](javascript:window.hit=1) <a href=\"javascript:window.hit=1\">b</a>"
            + " ![c](data:text/html,x) <javascript:window.hit=1>\n\n"
            + ATTACK
            + "\n");
    Files.writeString(
        content.resolve("pages/kotu.md"), "# " + ATTACK + "\n\n[a](javascript:window.hit=1)\n");
    Path settings = content.resolve("site.yaml");
    Files.writeString(
        settings,
        Files.readString(settings)
            .replaceFirst("(?m)^title:.*$", Matcher.quoteReplacement("title: '" + yaml + "'")));
    return content;
  }

  /** Two pages of each kind that do not lead on at once. */
  private static List<String> pages(Path site) throws IOException {
    Map<String, List<String>> kinds = new TreeMap<>();
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.sorted().toList()) {
        if (file.endsWith("index.html") && !Files.readString(file).contains("=refresh ")) {
          String path = site.relativize(file).toString().replace('\\', '/');
          kinds.computeIfAbsent(path.split("/", 2)[0], kind -> new ArrayList<>()).add(path);
        }
      }
    }
    return kinds.values().stream().flatMap(paths -> paths.stream().limit(2)).toList();
  }
}
