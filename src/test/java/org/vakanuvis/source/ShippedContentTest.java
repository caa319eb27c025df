package org.vakanuvis.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.vakanuvis.model.ContentPage;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Site;

/** The archive that this repository ships can be read, and its originals are as they came. */
class ShippedContentTest {
  private final List<Diagnostic> said = new ArrayList<>();
  private final ContentReader content = new ContentReader(Path.of("content"), said::add);

  @Test
  void describesItselfInTurkish() {
    assertThat(content.site()).map(Site::language).contains("tr");
    assertThat(content.pages()).extracting(ContentPage::slug).contains("hakkinda");
    assertThat(said).isEmpty();
  }

  @Test
  void originalsAreAsTheyCame() {
    Map<String, String> digests = new TreeMap<>();
    content.releases().stream()
        .map(content::release)
        .flatMap(Optional::stream)
        .forEach(release -> digests.put(release.id(), release.file().sha256()));
    assertThat(digests)
        .containsEntry(
            "orta-asya-rusya-disisleri-bakanlari-toplantisi",
            "43e2b3b82a250aff79349ee117bffa9c174c66c6f98ce00877e3d95f35dd3a7a")
        .containsEntry(
            "2020/turkmenistan-rusya-hukumetlerarasi-komisyon",
            "2aae87247e81e3749cc6db1c14917ca5d604031ffdc0295289869c855b84f9fa")
        .containsEntry(
            "2021/asyanin-kalbi-bakanlar-konferansi",
            "c5c99f34703f338fcc217d99e35e26cfd5495ecde21c906902eda972bda87fe4");
    assertThat(said).isEmpty();
  }
}
