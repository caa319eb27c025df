package org.vakanuvis.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vakanuvis.model.Sha256;

/** Holds that a zip in which some entries were replaced is the one that would be written anew. */
class ZipPartsTest {
  private static final int TEXTS = 40;

  @TempDir Path folder;

  private final SortedMap<String, String> digests = new TreeMap<>();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void equalsAZipWrittenAnew(long seed) throws IOException {
    Random random = new Random(seed);
    for (int i = 0; i < TEXTS; i++) {
      put("2020/görüşme-" + i + ".txt", random);
      if (i % 3 == 0) {
        Files.writeString(folder.resolve("2020/görüşme-" + i + ".yaml"), "title: " + i);
      }
    }
    byte[] zip = anew();
    for (int step = 0; step < 5; step++) {
      SortedMap<String, String> changed = new TreeMap<>();
      for (String name : new TreeSet<>(digests.keySet())) {
        if (random.nextInt(10) < 2 * step) {
          changed.put(name, put(name, random));
        }
      }
      Path standing = folder.resolve("standing.zip");
      Files.write(standing, zip);
      Optional<byte[]> revised = OriginalsZip.revised(standing, changed, folder);
      zip = anew();
      assertThat(revised).hasValueSatisfying(now -> assertThat(now).isEqualTo(anew()));
    }
  }

  @Test
  void givesNothingForWhatIsNoZipOrLacksAnEntry() throws IOException {
    put("a.txt", new Random(1));
    byte[] one = anew();
    put("b.txt", new Random(2));
    byte[] two = anew();
    ZipParts both = ZipParts.of(two).orElseThrow();
    assertThat(ZipParts.of(one).orElseThrow().with(both)).isEmpty();
    assertThat(both.with(ZipParts.of(one).orElseThrow())).hasValue(two);
    assertThat(ZipParts.of(new byte[0])).isEmpty();
    assertThat(ZipParts.of(Arrays.copyOf(two, two.length - 1))).isEmpty();
    for (int at = 0; at < two.length; at++) {
      byte[] garbled = two.clone();
      garbled[at] ^= (byte) 0xff;
      // Whatever comes of it, nothing is thrown.
      assertThat(ZipParts.of(garbled).flatMap(both::with)).isNotNull();
    }
  }

  private String put(String name, Random random) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "Görüşme ".repeat(random.nextInt(200)) + random.nextLong());
    String digest = Sha256.of(file);
    digests.put(name, digest);
    return digest;
  }

  private byte[] anew() {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try {
      OriginalsZip.write(digests, folder, zip);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return zip.toByteArray();
  }
}
