package org.vakanuvis.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Page;
import org.vakanuvis.model.SiteFile;

/** Every type of page through the shipped templates. */
class SiteRendererTest {
  private final List<Diagnostic> reported = new ArrayList<>();
  private final SiteRenderer renderer =
      new SiteRenderer(
          SamplePages.SITE, SamplePages.NAVIGATION, Path.of("templates"), reported::add);

  static Stream<Page> pages() {
    return SamplePages.all().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void rendersPage(Page page) {
    SiteFile file = renderer.render(page).orElse(null);
    assertThat(reported).isEmpty();
    assertThat(file.path()).isEqualTo(page.address().file());
    assertThat(new String(file.bytes(), StandardCharsets.UTF_8)).contains("<h1>", "</html>");
  }
}
