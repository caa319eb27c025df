package org.vakanuvis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That an editor's day goes as the guide tells it, word for word. */
class GuideTest {
  private static final Pattern BLOCK =
      Pattern.compile("(?ms)^```console\n\\$ ./vakanuvis (.*?)\n(.*?)^```$");
  private static final String TEXT =
      """
      Fransa ve Kongo Heyetleri Ankara’da

      Fransa Dışişleri Bakanı Catherine Colonna, 14 Mart 2023 tarihinde Ankara’da Dışişleri Bakanı Mevlüt
      Çavuşoğlu ile görüştü. Kongo ile ticaret de ele alındı.
      """;

  @TempDir Path folder;

  @Test
  void everyCommandPrintsWhatTheGuideShows() throws IOException {
    SiteFolder.copy(Path.of("content"), folder.resolve("content"));
    Files.writeString(folder.resolve("heyetler.txt"), TEXT);
    Path sheet = folder.resolve("kuskular.csv");
    List<MatchResult> blocks =
        BLOCK.matcher(Files.readString(Path.of("content/README.md"))).results().toList();
    assertThat(blocks).hasSize(4);
    for (MatchResult block : blocks) {
      List<String> arguments = new ArrayList<>();
      for (String word : Arrays.asList(block.group(1).split(" ", -1))) {
        boolean file = word.equals("heyetler.txt") || word.equals("kuskular.csv");
        arguments.add(file ? folder.resolve(word).toString() : word);
      }
      arguments.addAll(1, List.of("--content", folder.resolve("content").toString()));

      Call call = Call.of(arguments.toArray(String[]::new));

      assertThat(call.code()).as(call.err()).isZero();
      assertThat(call.out().replace(folder + "/", "")).as(block.group(1)).isEqualTo(block.group(2));
      if (Files.exists(sheet)) {
        Files.writeString(sheet, Files.readString(sheet).replace(";60;;", ";60;hayır;"));
      }
    }
  }
}
