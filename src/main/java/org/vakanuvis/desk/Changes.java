package org.vakanuvis.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.vakanuvis.FactSheet;
import org.vakanuvis.link.SiteLinker;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.Release;

/**
 * What an archive has become since an earlier state of it.
 *
 * @param fresh releases that were not there, in the archive's order
 * @param gone ids of releases that are not there any more
 * @param changed what is told otherwise of a release, by its id: facts with a plus or minus before
 * @param addressesBefore addresses at which nothing stands any more
 * @param addressesNow addresses at which nothing stood
 */
public record Changes(
    List<Release> fresh,
    List<String> gone,
    Map<String, List<String>> changed,
    List<Permalink> addressesBefore,
    List<Permalink> addressesNow) {
  public Changes {
    fresh = List.copyOf(fresh);
    gone = List.copyOf(gone);
    changed = new TreeMap<>(changed);
    addressesBefore = List.copyOf(addressesBefore);
    addressesNow = List.copyOf(addressesNow);
  }

  /** What changed between two states of an archive. */
  public static Changes between(Archive before, Archive now) {
    Map<String, Release> old = new HashMap<>();
    before.releases().forEach(release -> old.put(release.id(), release));
    List<Release> fresh = new ArrayList<>();
    Map<String, List<String>> changed = new TreeMap<>();
    for (Release release : now.releases()) {
      Release known = old.remove(release.id());
      if (known == null) {
        fresh.add(release);
      } else {
        List<String> differences = differences(known, release);
        if (!differences.isEmpty()) {
          changed.put(release.id(), differences);
        }
      }
    }
    Set<Permalink> one = SiteLinker.addresses(before).keySet();
    Set<Permalink> other = SiteLinker.addresses(now).keySet();
    return new Changes(
        fresh,
        List.copyOf(new TreeSet<>(old.keySet())),
        changed,
        one.stream().filter(address -> !other.contains(address)).sorted().toList(),
        other.stream().filter(address -> !one.contains(address)).sorted().toList());
  }

  private static List<String> differences(Release before, Release now) {
    Set<String> old = facts(before);
    Set<String> fresh = facts(now);
    List<String> differences = new ArrayList<>();
    old.stream()
        .filter(fact -> !fresh.contains(fact))
        .forEach(fact -> differences.add("- " + fact));
    fresh.stream()
        .filter(fact -> !old.contains(fact))
        .forEach(fact -> differences.add("+ " + fact));
    return differences;
  }

  private static Set<String> facts(Release release) {
    return FactSheet.of(release).stream()
        .map(line -> line.field() + ": " + line.value())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
