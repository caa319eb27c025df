package org.vakanuvis.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.NotFoundPage;
import org.vakanuvis.model.Page;
import org.vakanuvis.model.RedirectPage;
import org.vakanuvis.model.SiteFile;

/** Every type of page through the shipped templates. */
class SiteRendererTest {
  private static final Path GOLDEN = Path.of("src/test/resources/render/golden");

  /** Links that name something by its full address, and fetch nothing. */
  private static final Set<String> NAMES = Set.of("canonical", "cite-as", "license", "type");

  private final List<Diagnostic> reported = new ArrayList<>();
  private final SiteRenderer renderer =
      new SiteRenderer(
          SamplePages.SITE, SamplePages.NAVIGATION, set(Path.of("templates")), reported::add);

  private static TemplateSet set(Path templates) {
    return new TemplateSet(templates);
  }

  static Stream<Page> pages() {
    return SamplePages.all().stream();
  }

  private static List<String> rel(Html.Tag tag) {
    String rel = tag.value("rel");
    return rel == null ? List.of() : List.of(rel.split(" "));
  }

  private String html(Page page) {
    SiteFile file = renderer.render(page).orElse(null);
    assertThat(reported).isEmpty();
    assertThat(file.path()).isEqualTo(page.address().file());
    return new String(file.bytes(), StandardCharsets.UTF_8);
  }

  /** Refresh the files with {@code -Dgolden.update=true}, and look at the difference. */
  @ParameterizedTest
  @MethodSource("pages")
  void rendersPageAsBefore(Page page) throws IOException {
    String name = page.getClass().getSimpleName() + ".html";
    String html = html(page);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(GOLDEN.resolve(name), html);
    }
    assertThat(html).isEqualTo(Files.readString(GOLDEN.resolve(name)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void opensAndClosesTagsInOrder(Page page) {
    assertThat(Html.mistakes(html(page))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void hasOneHighestHeadingAndLeavesNoLevelOut(Page page) {
    List<Integer> levels =
        Html.tags(html(page)).stream()
            .filter(tag -> !tag.closing() && tag.name().matches("h[1-6]"))
            .map(tag -> Integer.parseInt(tag.name().substring(1)))
            .toList();
    assertThat(levels).startsWith(1).containsOnlyOnce(1);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void namesEachPlaceOnceAndLeadsOnlyToNamedOnes(Page page) {
    List<Html.Tag> tags = Html.tags(html(page));
    List<String> ids = tags.stream().map(tag -> tag.value("id")).filter(id -> id != null).toList();
    assertThat(ids).doesNotHaveDuplicates();
    Set<String> targets =
        tags.stream()
            .map(tag -> tag.value("href"))
            .filter(href -> href != null && href.startsWith("#"))
            .map(href -> href.substring(1))
            .collect(Collectors.toCollection(HashSet::new));
    assertThat(ids).containsAll(targets);
    assertThat(ids)
        .containsAll(
            tags.stream()
                .map(tag -> tag.value("aria-labelledby"))
                .filter(id -> id != null)
                .toList());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void asksNoOtherHostAndLeadsToOwnPagesByFile(Page page) {
    for (Html.Tag tag : Html.tags(html(page))) {
      String script = tag.value("src");
      assertThat(script == null || script.matches("(\\.\\./)*assets/[a-z-]+\\.js")).isTrue();
      assertThat(tag.value("style")).isNull();
      String href = tag.value("href");
      if (href == null || tag.name().equals("base") || !Collections.disjoint(rel(tag), NAMES)) {
        continue;
      }
      if (tag.name().equals("link")) {
        assertThat(href).doesNotContain(":").doesNotStartWith("/");
      } else if (!href.matches("(https?://|mailto:|#).*")) {
        assertThat(href).matches("(\\.\\./)*[a-z0-9./_-]+(#.*)?").doesNotMatch(".*/(#.*)?");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void forbidsWhatThePageDoesNotNeed(Page page) {
    assertThat(html(page))
        .contains("<meta http-equiv=Content-Security-Policy content=\"default-src 'none'")
        .doesNotContain("unsafe-inline", "<script>", "<style", " style=");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isTheSameWhereverItIsMade(Page page) {
    String html = html(page);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("tr-TR", "en-US", "ar-EG")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
        SiteRenderer elsewhere =
            new SiteRenderer(
                SamplePages.SITE, SamplePages.NAVIGATION, set(Path.of("templates")), reported::add);
        assertThat(new String(elsewhere.render(page).get().bytes(), StandardCharsets.UTF_8))
            .isEqualTo(html);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void rendersTheSameFromTheProgramsOwnTemplates(Page page) {
    SiteRenderer own =
        new SiteRenderer(SamplePages.SITE, SamplePages.NAVIGATION, set(null), reported::add);
    assertThat(new String(own.render(page).get().bytes(), StandardCharsets.UTF_8))
        .isEqualTo(html(page));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void saysWhereItStands(Page page) {
    String canonical =
        Html.tags(html(page)).stream()
            .filter(tag -> rel(tag).contains("canonical"))
            .map(tag -> tag.value("href"))
            .findFirst()
            .orElse(null);
    String address =
        page instanceof RedirectPage redirect ? redirect.target().path() : page.address().path();
    assertThat(canonical)
        .isEqualTo(page instanceof NotFoundPage ? null : SamplePages.SITE.baseUrl() + address);
  }

  /** What is neither text nor link; the data for programs counts, it is no text. */
  @Test
  void keepsToTheBudgetOfARelease() {
    String html = html(SampleRelease.page());
    String shown = html.replaceAll("(?s)<script.*?</script>", "");
    String links =
        shown.replaceAll("(?s)(^|>)[^<]*", "$1").replaceAll("<(?!a |/a>|link )[^>]*>", "");
    String words = shown.replaceAll("<[^>]*>", "");
    assertThat(bytes(html) - bytes(links) - bytes(words)).isLessThan(4096);
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  @Test
  void copiesAssetsByteForByte() throws IOException {
    for (Path templates : new Path[] {Path.of("templates"), null, Path.of("no-such-folder")}) {
      SiteRenderer of =
          new SiteRenderer(SamplePages.SITE, SamplePages.NAVIGATION, set(templates), reported::add);
      List<SiteFile> assets = of.assets().toList();
      assertThat(assets).extracting(SiteFile::path).contains("assets/style.css", "assets/ara.js");
      for (SiteFile asset : assets) {
        byte[] file = Files.readAllBytes(Path.of("templates").resolve(asset.path()));
        assertThat(asset.bytes()).as(asset.path()).isEqualTo(file);
      }
    }
  }
}
