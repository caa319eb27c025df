package org.vakanuvis.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.SiteFile;

/** From the numbers of releases to their addresses, in files of so many numbers each. */
final class AddressBlocks {
  private static final int SMALLEST = 256;
  private static final int FILES = 512;

  private final int size;
  private final Map<Integer, String> paths = new TreeMap<>();

  AddressBlocks(Archive archive, Slots slots) {
    int numbers = SMALLEST;
    while (numbers * (long) FILES < slots.capacity()) {
      numbers *= 2;
    }
    this.size = numbers;
    for (int place = 0; place < archive.releases().size(); place++) {
      paths.put(slots.at(place), archive.address(archive.releases().get(place)).path());
    }
  }

  /** How many numbers a file is for. */
  int size() {
    return size;
  }

  /** The files: the numbers that are taken, counted from the file's first, and their addresses. */
  Stream<SiteFile> files() {
    Map<Integer, List<Map.Entry<Integer, String>>> blocks = new TreeMap<>();
    for (Map.Entry<Integer, String> path : paths.entrySet()) {
      blocks.computeIfAbsent(path.getKey() / size, block -> new ArrayList<>()).add(path);
    }
    return blocks.entrySet().stream()
        .map(
            block ->
                IndexFile.of(
                    "b-" + block.getKey(),
                    json -> {
                      NumberCode code = new NumberCode();
                      block.getValue().forEach(path -> code.add(path.getKey() % size));
                      json.writeStartArray();
                      json.writeString(code.text());
                      for (Map.Entry<Integer, String> path : block.getValue()) {
                        json.writeString(path.getValue());
                      }
                      json.writeEndArray();
                    }));
  }
}
