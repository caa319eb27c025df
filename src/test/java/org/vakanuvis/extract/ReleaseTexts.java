package org.vakanuvis.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts to hold the whole extractor against: releases, and what no one ever released. */
final class ReleaseTexts {
  private static final List<String> RELEASES =
      Stream.of("/gold", "/gold-fresh").flatMap(ReleaseTexts::folder).toList();

  /** Of the sets that were written later than the first. */
  private static final List<String> ANNOTATED =
      sets().stream().flatMap(ReleaseTexts::folder).toList();

  private static final String[] SYLLABLES = {
    "ka", "le", "mi", "to", "ru", "sa", "ve", "dü", "nı", "ber", "gan", "zov"
  };

  private ReleaseTexts() {}

  /** The releases that accuracy is measured with, in the order of their names. */
  static List<String> releases() {
    return RELEASES;
  }

  private static Stream<String> folder(String name) {
    try (Stream<Path> files = Files.list(path(name))) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(ReleaseTexts::text)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path path(String name) {
    try {
      return Path.of(ReleaseTexts.class.getResource(name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sentences of every other release of all sets as texts of their own, some with the next. */
  static Stream<String> sentences() {
    return IntStream.range(0, ANNOTATED.size() / 2)
        .mapToObj(i -> ANNOTATED.get(2 * i))
        .flatMap(ReleaseTexts::sentences);
  }

  /** The sets that were written later than the first. */
  private static List<String> sets() {
    try (Stream<Path> folders = Files.list(path("/gold-fresh").getParent())) {
      return folders
          .map(folder -> "/" + folder.getFileName())
          .filter(name -> name.startsWith("/gold-fresh"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> sentences(String text) {
    List<String> sentences = List.of(text.split("(?<=[.!?])\\s+", -1));
    return IntStream.range(0, sentences.size())
        .mapToObj(
            i ->
                i % 2 == 0
                    ? sentences.get(i)
                    : String.join(" ", sentences.subList(i, Math.min(i + 2, sentences.size()))));
  }

  /** Pieces of annotated releases that begin and end within a word, a date or brackets. */
  static Stream<String> pieces(int count) {
    Random random = new Random(1299);
    return Stream.generate(() -> ANNOTATED.get(random.nextInt(ANNOTATED.size())))
        .limit(count)
        .map(
            text -> {
              int from = random.nextInt(text.length());
              return text.substring(from, from + 1 + random.nextInt(text.length() - from));
            });
  }

  /** Some words of annotated releases as they stand there, one time in four below their head. */
  static Stream<String> phrases(int count) {
    Random random = new Random(1517);
    return Stream.generate(() -> phrase(ANNOTATED.get(random.nextInt(ANNOTATED.size())), random))
        .limit(count);
  }

  private static String phrase(String text, Random random) {
    List<String> words = List.of(text.split("(?<=\\s)(?=\\S)", -1));
    int from = random.nextInt(words.size());
    int end = Math.min(words.size(), from + 1 + random.nextInt(random.nextBoolean() ? 6 : 40));
    String head = random.nextInt(4) == 0 ? text.substring(0, text.length() / 6) : "";
    return head + String.join("", words.subList(from, end));
  }

  /** Words of the releases in any order, on one line or on many. */
  static Stream<String> shuffled(int count) {
    Random random = new Random(1453);
    List<String> words =
        releases().stream().flatMap(text -> Stream.of(text.split("\\s+", -1))).toList();
    return Stream.generate(
            () ->
                IntStream.range(0, random.nextInt(300) + 1)
                    .mapToObj(i -> words.get(random.nextInt(words.size())) + blank(random))
                    .collect(Collectors.joining()))
        .limit(count);
  }

  private static String blank(Random random) {
    return switch (random.nextInt(20)) {
      case 0 -> "\n";
      case 1 -> "\n\n";
      case 2 -> "    ";
      case 3 -> "";
      default -> " ";
    };
  }

  /** Releases with letters left out, doubled and exchanged. */
  static Stream<String> damaged(int count) {
    Random random = new Random(1923);
    return Stream.generate(() -> damaged(releases().get(random.nextInt(releases().size())), random))
        .limit(count);
  }

  private static String damaged(String text, Random random) {
    StringBuilder damaged = new StringBuilder(text);
    for (int i = text.length() / 30; i > 0; i--) {
      int at = random.nextInt(damaged.length());
      int other = random.nextInt(damaged.length());
      switch (random.nextInt(3)) {
        case 0 -> damaged.deleteCharAt(at);
        case 1 -> damaged.insert(at, damaged.charAt(other));
        default -> damaged.setCharAt(at, damaged.charAt(other));
      }
    }
    return damaged.toString();
  }

  /** Any characters, marks and halves of pairs among them, now and then with words. */
  static Stream<String> noise(int count) {
    Random random = new Random(1071);
    return Stream.generate(() -> noise(random)).limit(count);
  }

  private static String noise(Random random) {
    StringBuilder text = new StringBuilder();
    int highest = random.nextBoolean() ? 0x250 : random.nextBoolean() ? 0x3000 : 0x11000;
    for (int i = random.nextInt(200); i >= 0; i--) {
      text.appendCodePoint(random.nextInt(highest));
      if (random.nextInt(12) == 0) {
        text.append("Rusya Dışişleri Bakanı");
      }
    }
    return text.toString();
  }

  /** Releases one behind the other up to a length. */
  static String many(int length) {
    Random random = new Random(1876);
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append(releases().get(random.nextInt(releases().size()))).append("\n\n");
    }
    return text.substring(0, length);
  }

  /** Ministers that all have names of their own, up to a length. */
  static String people(int length) {
    Random random = new Random(1299);
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append("Rusya Dışişleri Bakanı ").append(name(random)).append(' ');
      text.append(name(random)).append(random.nextBoolean() ? ", " : " geldi. ");
    }
    return text.substring(0, length);
  }

  private static String name(Random random) {
    String name =
        IntStream.range(0, 4)
            .mapToObj(i -> SYLLABLES[random.nextInt(SYLLABLES.length)])
            .collect(Collectors.joining());
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
