package org.vakanuvis.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vakanuvis.turkish.Turkish;

/**
 * An index as it lies on disk, read back, so that what was written is tested and not what was
 * meant.
 */
final class ReadIndex {
  private final Path folder;
  private final JsonNode contents;
  private final Map<String, TreeSet<Integer>> words = new TreeMap<>();
  private final Map<Integer, String> addresses = new HashMap<>();
  private final Set<String> folded = new HashSet<>();
  private final Set<String> whole = new HashSet<>();

  private ReadIndex(Path folder) throws IOException {
    this.folder = folder;
    this.contents = read("dizin");
    for (String start : contents.get("shelves").asText().split(" ", -1)) {
      shelf(read("k-" + IndexFile.name(start)));
    }
    int block = contents.get("block").asInt();
    for (int i = 0; i * block < contents.get("numbers").asInt(); i++) {
      if (Files.exists(folder.resolve("b-" + i + ".js"))) {
        addresses(read("b-" + i), i * block);
      }
    }
  }

  static ReadIndex of(Path site) throws IOException {
    return new ReadIndex(site.resolve("ara"));
  }

  private void shelf(JsonNode shelf) throws IOException {
    for (int i = 0; i < shelf.size(); i++) {
      if (shelf.get(i).isTextual()) {
        String word = shelf.get(i).asText();
        String postings = shelf.get(++i).asText();
        folded.add(Turkish.fold(word));
        if (postings.startsWith("!")) {
          whole.add(Turkish.fold(word));
          postings = postings.substring(1);
        }
        if (postings.equals("*")) {
          postings = read("p-" + IndexFile.name(word)).asText();
        }
        TreeSet<Integer> releases = new TreeSet<>();
        for (String code : postings.split(" ", -1)) {
          releases.addAll(numbers(code));
        }
        words.put(word, releases);
      }
    }
  }

  private void addresses(JsonNode block, int first) {
    List<Integer> numbers = numbers(block.get(0).asText());
    for (int i = 0; i < numbers.size(); i++) {
      addresses.put(first + numbers.get(i), block.get(i + 1).asText());
    }
  }

  /** What {@link NumberCode} wrote. */
  static List<Integer> numbers(String code) {
    List<Integer> numbers = new ArrayList<>();
    int last = -1;
    int high = 0;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      int digit = c > '\\' ? c - '#' - 1 : c - '#';
      if (digit >= 60) {
        high = high * 31 + digit - 59;
      } else {
        last += high * 60 + digit + 1;
        high = 0;
        numbers.add(last);
      }
    }
    return numbers;
  }

  private JsonNode read(String name) throws IOException {
    String script = Files.readString(folder.resolve(name + ".js"));
    String head = "ara(\"" + name + "\",";
    if (!script.startsWith(head) || !script.endsWith(")\n")) {
      throw new IOException("no file of the index: " + name);
    }
    return new ObjectMapper().readTree(script.substring(head.length(), script.length() - 2));
  }

  Analyser.Vocabulary vocabulary() {
    return new Analyser.Vocabulary(folded::contains, whole::contains);
  }

  /** The words with the numbers of their releases. */
  Map<String, ? extends Set<Integer>> words() {
    return words;
  }

  /** The addresses of releases that have every word in some form. */
  Set<String> find(String question, Analyser analyser) {
    Set<Integer> found = null;
    List<String> asked = analyser.words(question);
    for (int i = 0; i < asked.size(); i++) {
      String word = asked.get(i);
      if (i + 1 < asked.size()
          && analyser.splits().joins(Turkish.fold(word), Turkish.fold(asked.get(i + 1)))) {
        word += asked.get(++i);
      }
      if (!analyser.functionWord(word)) {
        Set<Integer> releases = releases(word, analyser);
        if (found == null) {
          found = releases;
        } else {
          found.retainAll(releases);
        }
      }
    }
    Set<String> paths = new TreeSet<>();
    if (found != null) {
      found.forEach(number -> paths.add(addresses.get(number)));
    }
    return paths;
  }

  private Set<Integer> releases(String asked, Analyser analyser) {
    Set<Integer> releases = new HashSet<>();
    words.forEach(
        (word, in) -> {
          boolean value = word.charAt(0) == Lexicon.VALUE;
          if (!value && analyser.nearness(asked, word, vocabulary()) != Analyser.Nearness.NONE) {
            releases.addAll(in);
          }
        });
    return releases;
  }
}
