package org.vakanuvis.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    KINDS("kinds", true),
    SOURCES("sources", true),
    ORGANIZATIONS("organizations", false),
    PLACES("places", false);

    private final String key;
    private final boolean paged;

    Sort(String key, boolean paged) {
      this.key = key;
      this.paged = paged;
    }

    /** Whether there is a page of each even where a single release has it. */
    boolean paged() {
      return paged;
    }

    /** Its name in keys of texts and kinds of pages. */
    String key() {
      return key;
    }
  }

  /**
   * What some releases share.
   *
   * @param address of its page
   * @param page where it stands: on its page, or, where a single release has it, on that release's
   * @param name in its most frequent spelling; the key of a kind
   */
  record Group(Permalink address, Permalink page, String name, List<Listed> releases) {
    Group {
      releases = List.copyOf(releases);
    }

    /** Whether it has a page of its own. */
    boolean paged() {
      return page.equals(address);
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
        .forEach((address, some) -> groups.add(shared.group(archive, address, some)));
    return groups;
  }

  private Group group(Archive archive, Permalink address, List<Listed> some) {
    // A page that held one release would say less than that release's own.
    boolean paged = sort.paged() || some.size() > 1;
    Permalink page = paged ? address : archive.address(some.get(0).release());
    return new Group(address, page, name(address), some);
  }

  /** What a single release names and what therefore has no page, with the release. */
  static Map<Permalink, Release> alone(List<Release> releases, Addresses addresses) {
    Map<Permalink, Release> first = new HashMap<>();
    Set<Permalink> again = new HashSet<>();
    for (Release release : releases) {
      for (Permalink address : pageable(release, addresses)) {
        Release known = first.putIfAbsent(address, release);
        if (known != null && !known.id().equals(release.id())) {
          again.add(address);
        }
      }
    }
    first.keySet().removeAll(again);
    return first;
  }

  /** The addresses of what has a page only where releases share it. */
  static List<Permalink> pageable(Release release, Addresses addresses) {
    List<Permalink> pages = new ArrayList<>();
    for (Fact<String> organization : release.organizations()) {
      pages.add(addresses.of(Sort.ORGANIZATIONS, organization.value()));
    }
    for (Fact<String> place : release.places()) {
      pages.add(addresses.of(Sort.PLACES, place.value()));
    }
    return pages;
  }

  private void gather(Release release) {
    switch (sort) {
      case KINDS ->
          release
              .kind()
              .ifPresent(
                  kind -> {
                    spelled(kind.value().address(), kind.value().key());
                    list(kind.value().address(), new Listed(release, kind.doubtful()));
                  });
      case SOURCES -> list(release, release.source().stream().toList());
      case ORGANIZATIONS -> list(release, release.organizations());
      case PLACES -> list(release, release.places());
    }
  }

  private void list(Release release, List<Fact<String>> facts) {
    Map<Permalink, Boolean> doubts = facts.isEmpty() ? Map.of() : new HashMap<>();
    for (Fact<String> fact : facts) {
      Permalink address = addresses.of(sort, fact.value());
      doubts.merge(address, fact.doubtful(), Boolean::logicalAnd);
      spelled(address, fact.value());
    }
    doubts.forEach((address, doubtful) -> list(address, new Listed(release, doubtful)));
  }

  private void list(Permalink address, Listed listed) {
    releases.computeIfAbsent(address, a -> new ArrayList<>()).add(listed);
  }

  private void spelled(Permalink address, String spelling) {
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
