package org.vakanuvis.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.Authority;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Link;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.Person;
import org.vakanuvis.model.RedirectPage;
import org.vakanuvis.model.Register;
import org.vakanuvis.model.Register.Entry;
import org.vakanuvis.model.Register.Kind;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.Section;
import org.vakanuvis.turkish.PersonName;

/**
 * Holds an archive against the addresses that were ever published: those of releases and
 * authorities must not vanish, and any other that does leads to the nearest page that stands.
 */
final class OldAddresses {
  private final Archive archive;
  private final Addresses addresses;
  private final Consumer<Diagnostic> report;
  private final Map<Permalink, Kind> standing;
  private final Map<Permalink, String> titles = new HashMap<>();

  /** What stands for pages of what too few releases tell, by the address that such a page has. */
  private final Map<Permalink, Link> instead = new HashMap<>();

  OldAddresses(Archive archive, Addresses addresses, Consumer<Diagnostic> report) {
    this.archive = archive;
    this.addresses = addresses;
    this.report = report;
    this.standing = standing(archive, addresses);
    archive.people().values().forEach(person -> titles.put(person.address(), person.name()));
    archive
        .countries()
        .keySet()
        .forEach(code -> titles.put(addresses.country(code), addresses.countryName(code)));
    archive.relations().stream()
        .filter(relation -> !relation.paged())
        .forEach(
            pair ->
                instead.put(
                    addresses.relation(pair.first(), pair.second()),
                    pair.alone() ? link(pair.releases().get(0)) : link(pair)));
    Shared.alone(archive.releases(), addresses)
        .forEach((address, release) -> instead.put(address, link(release)));
    archive.sections().stream()
        .map(Section::link)
        .forEach(link -> titles.put(link.target(), link.text()));
  }

  private Link link(Release release) {
    return new Link(release.headline().shown(), archive.address(release));
  }

  private Link link(Archive.Relation pair) {
    String first = addresses.countryName(pair.first());
    return new Link(first + " – " + addresses.countryName(pair.second()), pair.address());
  }

  /** Every address of an archive that readers may have noted, and what stands there. */
  static Map<Permalink, Kind> standing(Archive archive, Addresses addresses) {
    Map<Permalink, Kind> standing = new TreeMap<>();
    archive.releases().forEach(release -> standing.put(archive.address(release), Kind.RELEASE));
    for (Person person : archive.people().values()) {
      boolean known = person.authority().isPresent();
      standing.put(person.address(), known ? Kind.AUTHORITY : Kind.FINDING);
    }
    archive
        .countries()
        .keySet()
        .forEach(code -> standing.put(addresses.country(code), Kind.AUTHORITY));
    archive.relations().stream()
        .filter(Archive.Relation::paged)
        .forEach(relation -> standing.put(relation.address(), Kind.FINDING));
    Arrays.stream(Shared.Sort.values())
        .flatMap(sort -> Shared.in(archive, sort, addresses).stream())
        .filter(Shared.Group::paged)
        .forEach(group -> standing.put(group.address(), Kind.FINDING));
    return standing;
  }

  /**
   * The pages that stand where others were; what must not be missing is reported.
   *
   * @param unread ids of releases that have errors; without them nobody knows what else is gone
   */
  List<RedirectPage> redirects(Register register, Set<String> unread) {
    Set<Permalink> aliases = aliases(archive);
    unread.forEach(id -> aliases.add(Addresses.release(id)));
    Map<String, Permalink> keys = keys();
    Set<Permalink> known = authorities();
    List<RedirectPage> redirects = new ArrayList<>();
    Set<Permalink> seen = new TreeSet<>();
    for (Entry entry : register.entries()) {
      Permalink address = entry.address();
      if (!seen.add(address) || standing.containsKey(address) || aliases.contains(address)) {
        continue;
      }
      boolean key = entry.kind() == Kind.AUTHORITY && !known.contains(address);
      if (entry.now().isPresent() && !standing.containsKey(entry.now().get())) {
        report.accept(
            Diagnostic.error(entry.position(), "register.now-gone", entry.now().get().path()));
      } else if (entry.now().isEmpty() && (key || entry.kind() == Kind.RELEASE)) {
        String code = key ? "register.authority-gone" : "register.release-gone";
        report.accept(Diagnostic.error(entry.position(), code, address.path()));
      } else if (entry.now().isEmpty() && instead.containsKey(address)) {
        Link other = instead.get(address);
        redirects.add(new RedirectPage(address, other.text(), other.target()));
      } else if (page(address)) {
        Permalink target = entry.now().orElseGet(() -> nearest(address, keys));
        if (unread.isEmpty()) {
          report.accept(
              Diagnostic.notice(
                  entry.position(), "register.redirected", address.path(), "/" + target.path()));
        }
        String title = titles.getOrDefault(target, archive.site().title());
        redirects.add(new RedirectPage(address, title, target));
      }
    }
    return redirects;
  }

  /** The old addresses that lead to releases. */
  private static Set<Permalink> aliases(Archive archive) {
    return archive.releases().stream()
        .flatMap(release -> release.standing().aliases().stream())
        .map(AddressBook::alias)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Of published pages those at which nothing stands and of which the register does not know. */
  static Map<Permalink, Kind> gone(
      Archive archive, Addresses addresses, Register register, Collection<Permalink> published) {
    Set<Permalink> known = new TreeSet<>(standing(archive, addresses).keySet());
    known.addAll(aliases(archive));
    register.entries().forEach(entry -> known.add(entry.address()));
    Map<Permalink, Kind> gone = new TreeMap<>();
    for (Permalink page : published) {
      boolean noted = page(page) && Addresses.FOLDERS.containsKey(folder(page));
      if (noted && !known.contains(page) && !Addresses.FOLDERS.containsKey(page)) {
        gone.put(page, isRelease(page) ? Kind.RELEASE : Kind.FINDING);
      }
    }
    return gone;
  }

  /** Whether no part of a list can stand there. */
  private static boolean page(Permalink address) {
    long depth = address.path().chars().filter(c -> c == '/').count();
    return address.path().startsWith("kisi/") ? depth == 3 : depth == 2 || isRelease(address);
  }

  /** The first part of an address. */
  private static Permalink folder(Permalink address) {
    return new Permalink(address.path().substring(0, address.path().indexOf('/') + 1));
  }

  private static boolean isRelease(Permalink address) {
    return address.path().startsWith(Addresses.RELEASES + "/");
  }

  /** The addresses of all keys in the dictionaries, whether or not a release names them. */
  private Set<Permalink> authorities() {
    Set<Permalink> known = new TreeSet<>();
    for (Authority person : archive.dictionaries().people()) {
      known.add(addresses.person(person));
    }
    archive.dictionaries().countries().keySet().forEach(c -> known.add(addresses.country(c)));
    return known;
  }

  /** The people of the archive by every key that a spelling of theirs would make. */
  private Map<String, Permalink> keys() {
    Map<String, Permalink> keys = new HashMap<>();
    for (Person person : archive.people().values()) {
      Stream.concat(
              person.appearances().stream().map(one -> one.holder().value().name()),
              person.authority().stream().flatMap(known -> known.aliases().stream()))
          .map(name -> PersonName.of(name).key())
          .distinct()
          .forEach(
              key ->
                  keys.merge(
                      key,
                      person.address(),
                      (one, other) -> one.equals(other) ? one : Permalink.HOME));
    }
    return keys;
  }

  /** The same person elsewhere, else the list in which a reader would look. */
  private Permalink nearest(Permalink address, Map<String, Permalink> keys) {
    String[] parts = address.path().split("/", -1);
    Optional<Permalink> person =
        Optional.ofNullable(parts.length > 2 ? keys.get(parts[2]) : null)
            .filter(found -> parts[0].equals("kisi") && !found.equals(Permalink.HOME));
    Permalink country = new Permalink("ulke/" + parts[1] + "/");
    return person
        .or(() -> Optional.of(country).filter(standing::containsKey))
        .or(
            () ->
                Optional.ofNullable(Addresses.FOLDERS.get(new Permalink(parts[0] + "/")))
                    .filter(titles::containsKey))
        .orElse(Permalink.HOME);
  }
}
