package org.vakanuvis.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vakanuvis.link.ListCutter.Listed;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.Release;
import org.vakanuvis.turkish.Turkish;

/** Gathers the releases that share a kind, a source, an organisation or a place. */
final class Shared {
  private final Sort sort;
  private final Addresses addresses;
  private final Map<Permalink, List<Listed>> releases = new HashMap<>();
  private final Map<Permalink, Map<String, Integer>> spellings = new HashMap<>();

  private Shared(Sort sort, Addresses addresses) {
    this.sort = sort;
    this.addresses = addresses;
  }

  /** What releases can share. */
  enum Sort {
    KINDS("kinds"),
    SOURCES("sources"),
    ORGANIZATIONS("organizations"),
    PLACES("places");

    private final String key;

    Sort(String key) {
      this.key = key;
    }

    /** Its name in keys of texts and kinds of pages. */
    String key() {
      return key;
    }
  }

  /**
   * What some releases share.
   *
   * @param name in its most frequent spelling; the key of a kind
   */
  record Group(Permalink address, String name, List<Listed> releases) {
    Group {
      releases = List.copyOf(releases);
    }

    boolean doubtful() {
      return releases.stream().allMatch(Listed::doubtful);
    }
  }

  /** The groups of one sort, by address. */
  static List<Group> in(Archive archive, Sort sort, Addresses addresses) {
    Shared shared = new Shared(sort, addresses);
    archive.releases().forEach(shared::gather);
    List<Group> groups = new ArrayList<>();
    new TreeMap<>(shared.releases)
        .forEach((address, some) -> groups.add(new Group(address, shared.name(address), some)));
    return groups;
  }

  private void gather(Release release) {
    Map<Permalink, Boolean> doubts = new HashMap<>();
    switch (sort) {
      case KINDS ->
          release
              .kind()
              .ifPresent(
                  kind -> add(doubts, kind.value().address(), kind.value().key(), kind.doubtful()));
      case SOURCES -> release.source().ifPresent(source -> add(doubts, source));
      case ORGANIZATIONS -> release.organizations().forEach(fact -> add(doubts, fact));
      case PLACES -> release.places().forEach(fact -> add(doubts, fact));
    }
    doubts.forEach(
        (address, doubtful) ->
            releases
                .computeIfAbsent(address, a -> new ArrayList<>())
                .add(new Listed(release, doubtful)));
  }

  private void add(Map<Permalink, Boolean> doubts, Fact<String> fact) {
    add(doubts, addresses.of(sort, fact.value()), fact.value(), fact.doubtful());
  }

  private void add(
      Map<Permalink, Boolean> doubts, Permalink address, String spelling, boolean doubtful) {
    doubts.merge(address, doubtful, Boolean::logicalAnd);
    spellings.computeIfAbsent(address, a -> new HashMap<>()).merge(spelling, 1, Integer::sum);
  }

  private String name(Permalink address) {
    Map<String, Integer> counts = spellings.get(address);
    int most = Collections.max(counts.values());
    return counts.keySet().stream()
        .filter(spelling -> counts.get(spelling) == most)
        .min(Turkish.alphabetical())
        .orElseThrow();
  }
}
