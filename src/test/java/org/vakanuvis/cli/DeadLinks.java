package org.vakanuvis.cli;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Follows every link of a site from page to page, as a reader without a server would. */
final class DeadLinks {
  private static final Pattern LINK =
      Pattern.compile("\\s(?:href|src|action|poster)=(?:\"([^\"]*)\"|([^\\s\">]+))");
  private static final Pattern ID = Pattern.compile("\\sid=(?:\"([^\"]*)\"|([^\\s\">]+))");
  private static final Pattern ELSEWHERE = Pattern.compile("^(?:[a-z]+:|//).*");

  private final Set<String> files;
  private final Pages pages;
  private int followed;

  /**
   * The links of a site.
   *
   * @param files the paths of all that stands in it
   */
  DeadLinks(Set<String> files, Pages pages) {
    this.files = files;
    this.pages = pages;
  }

  /** Reads the pages of a site. */
  interface Pages {
    Page of(String path) throws IOException;
  }

  /**
   * A page as far as links go.
   *
   * @param links as they are written
   * @param ids the places in it to which links may lead
   */
  record Page(List<String> links, Set<String> ids) {
    /** What a page of that HTML leads to. */
    static Page of(String html) {
      return new Page(
          LINK.matcher(html).results().map(link -> group(link).replace("&amp;", "&")).toList(),
          ID.matcher(html).results().map(DeadLinks::group).collect(Collectors.toSet()));
    }
  }

  private static DeadLinks in(Path site) throws IOException {
    Map<String, Path> files = SiteFolder.files(site);
    Map<String, Page> read = new HashMap<>();
    return new DeadLinks(
        files.keySet(),
        path -> {
          Page page = read.get(path);
          if (page == null) {
            page = Page.of(Files.readString(files.get(path)));
            read.put(path, page);
          }
          return page;
        });
  }

  /**
   * What was found.
   *
   * @param dead page and link of each that leads nowhere
   * @param followed how many links were followed
   * @param reached the HTML files that can be reached from the home page
   */
  record Report(List<String> dead, int followed, Set<String> reached) {}

  /** The links to missing files on pages that can be reached from the home page or from others. */
  static List<String> onTheWay(Path site, Collection<String> entries) throws IOException {
    return in(site).onTheWay(entries);
  }

  /** The same. */
  List<String> onTheWay(Collection<String> entries) throws IOException {
    List<String> open = new ArrayList<>(entries);
    open.add("index.html");
    Set<String> reached = new HashSet<>();
    List<String> dead = new ArrayList<>();
    while (!open.isEmpty()) {
      String page = open.remove(open.size() - 1);
      if (page.endsWith(".html") && files.contains(page) && reached.add(page)) {
        open.addAll(targets(page, dead));
      }
    }
    return dead;
  }

  static Report of(Path site) throws IOException {
    DeadLinks links = in(site);
    List<String> dead = new ArrayList<>();
    Map<String, Set<String>> targets = new TreeMap<>();
    for (String page : links.files) {
      if (page.endsWith(".html")) {
        targets.put(page, links.targets(page, dead));
      }
    }
    Set<String> reached = new HashSet<>();
    reach("index.html", targets, reached);
    return new Report(dead, links.followed, reached);
  }

  private static void reach(String first, Map<String, Set<String>> targets, Set<String> reached) {
    List<String> open = new ArrayList<>(List.of(first));
    while (!open.isEmpty()) {
      String page = open.remove(open.size() - 1);
      if (targets.containsKey(page) && reached.add(page)) {
        open.addAll(targets.get(page));
      }
    }
  }

  private Set<String> targets(String page, List<String> dead) throws IOException {
    Set<String> targets = new HashSet<>();
    for (String link : pages.of(page).links()) {
      if (!ELSEWHERE.matcher(link).matches()) {
        followed++;
        String target = target(page, link);
        if (target == null) {
          dead.add(page + " → " + link);
        } else {
          targets.add(target);
        }
      }
    }
    return targets;
  }

  /** The file that a link leads to; null if it, or the place in it, is not there. */
  private String target(String page, String link) throws IOException {
    int hash = link.indexOf('#');
    String place = hash < 0 ? "" : link.substring(hash + 1);
    String path = (hash < 0 ? link : link.substring(0, hash)).replaceFirst("\\?.*", "");
    String target = page;
    if (!path.isEmpty()) {
      String below = page.substring(0, page.lastIndexOf('/') + 1) + decoded(path);
      target = Path.of(below).normalize().toString().replace('\\', '/');
    }
    boolean there = files.contains(target) && !link.startsWith("/");
    return there && (place.isEmpty() || pages.of(target).ids().contains(decoded(place)))
        ? target
        : null;
  }

  private static String group(MatchResult match) {
    return match.group(1) != null ? match.group(1) : match.group(2);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
