package org.vakanuvis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Axe finds nothing to complain of on a page of every type, in both colour schemes. */
@InBrowser
class AccessibilityTest {
  private static final List<String> LEVELS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  // Axe tells of all that is well too, node by node, unless it is asked for violations only.
  private static final AxeRunOptions VIOLATIONS = violations();
  private static final Pattern TYPE = Pattern.compile("<body class=([a-z-]+)");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"tr, LIGHT, 1280", "en, DARK, 360"})
  void axeFindsNothing(String language, ColorScheme scheme, int width, Browser browser)
      throws IOException {
    Path site = folder.resolve("site");
    BuiltSite.build(BuiltSite.speaking(language, folder.resolve("content")), site);
    List<String> found = new ArrayList<>();
    Browser.NewContextOptions options =
        new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, 800);
    try (SiteServer server = SiteServer.of(site);
        BrowserContext context = browser.newContext(options);
        Page page = context.newPage()) {
      for (String path : pageOfEachType(site)) {
        page.navigate(server.url(path));
        new AxeBuilder(page)
            .options(VIOLATIONS)
            // Our pages have no frames, whose results would be joined on a page of their own.
            .setLegacyMode(true)
            .analyze()
            .getViolations()
            .forEach(
                rule ->
                    rule.getNodes()
                        .forEach(
                            node -> found.add(path + ": " + rule.getId() + ": " + node.getHtml())));
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
            .as("width of %s", path)
            .isLessThanOrEqualTo(width);
      }
    }
    assertThat(found).isEmpty();
  }

  private static AxeRunOptions violations() {
    AxeRunOnlyOptions levels = new AxeRunOnlyOptions();
    levels.setType("tag");
    levels.setValues(LEVELS);
    AxeRunOptions options = new AxeRunOptions();
    options.setRunOnly(levels);
    options.setResultTypes(List.of("violations"));
    return options;
  }

  /** The largest page of each type, which is the class of the body. */
  private static Collection<String> pageOfEachType(Path site) throws IOException {
    Map<String, String> types = new TreeMap<>();
    Map<String, Integer> sizes = new HashMap<>();
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
        String html = Files.readString(file);
        Matcher type = TYPE.matcher(html);
        if (type.find() && html.length() > sizes.getOrDefault(type.group(1), 0)) {
          sizes.put(type.group(1), html.length());
          types.put(type.group(1), site.relativize(file).toString().replace('\\', '/'));
        }
      }
    }
    assertThat(types.keySet())
        .contains("home", "release", "person", "country", "period", "directory", "list", "text")
        .contains("data", "calendar", "world", "guide", "not-found")
        .contains("matrix", "relation", "search");
    return types.values();
  }
}
