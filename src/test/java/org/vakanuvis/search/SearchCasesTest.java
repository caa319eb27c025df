package org.vakanuvis.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vakanuvis.browser.BuiltSite;

/** Java's analyser over a written index, held to the cases that the browser is held to as well. */
class SearchCasesTest {
  @TempDir Path folder;

  @Test
  void questionsFindWhatTheyMustAndNothingThatTheyMustNot() throws IOException {
    SearchCases.writeArchive(folder.resolve("content"));
    BuiltSite.build(folder.resolve("content"), folder.resolve("site"));
    ReadIndex index = ReadIndex.of(folder.resolve("site"));
    Analyser analyser = BuiltIn.analyser();

    List<SearchCases.Finding> wrong = new ArrayList<>();
    for (SearchCases.Finding finding : SearchCases.findings()) {
      boolean found =
          index.find(finding.question(), analyser).contains("belge/" + finding.release() + "/");
      if (found != finding.finds()) {
        wrong.add(finding);
      }
    }

    assertThat(SearchCases.findings()).hasSizeGreaterThan(400);
    assertThat(wrong).isEmpty();
  }

  static List<SearchCases.Pair> words() {
    return SearchCases.pairs("words.txt");
  }

  @ParameterizedTest
  @MethodSource("words")
  void aTextFallsIntoWords(SearchCases.Pair pair) {
    assertThat(String.join(" ", BuiltIn.analyser().words(pair.left()))).isEqualTo(pair.right());
  }
}
