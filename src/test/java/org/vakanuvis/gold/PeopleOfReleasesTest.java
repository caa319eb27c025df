package org.vakanuvis.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vakanuvis.extract.Extractor;
import org.vakanuvis.model.PersonFinding;
import org.vakanuvis.model.PressRelease;
import org.vakanuvis.source.ContentReader;

/** Finds the people of whole releases, read from disk with their layout. */
class PeopleOfReleasesTest {
  private static final Path TABLES = Path.of("src/test/resources/extract");
  private static final ContentReader READER = new ContentReader(TABLES, diagnostic -> {});
  private static final Extractor EXTRACTOR = new Extractor(READER.dictionaries());

  @TempDir Path folder;

  /** A text and its people: see the head of {@code releases.txt}. */
  static Stream<Arguments> releases() {
    return Stream.of("releases.txt", "bulletins.txt", "layouts.txt")
        .map(name -> table(TABLES.resolve(name)).split("(?m)^### .*\n"))
        .flatMap(blocks -> Stream.of(blocks).skip(1))
        .map(block -> block.split("\n=\n", 2))
        .map(parts -> Arguments.of(parts[0], parts[1].lines().toList()));
  }

  private static String table(Path table) {
    try {
      return Files.readString(table);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("releases")
  void findsPeople(String text, List<String> expected) throws IOException {
    List<String> found = new ArrayList<>();
    for (PersonFinding person : EXTRACTOR.find(release(text)).people()) {
      String sign = person.minister() ? "+ " : "- ";
      found.add(sign + person.holder().name() + " | " + person.holder().country().orElse("∅"));
    }
    assertThat(found).as(text).containsExactlyInAnyOrderElementsOf(expected);
  }

  private PressRelease release(String text) throws IOException {
    Files.writeString(folder.resolve("release.txt"), text);
    return READER.release(READER.releases(folder).get(0)).orElseThrow();
  }
}
