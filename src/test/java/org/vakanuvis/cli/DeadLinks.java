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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows every link of a site from page to page, as a reader without a server would. */
final class DeadLinks {
  private static final Pattern LINK =
      Pattern.compile("\\s(?:href|src|action|poster)=(?:\"([^\"]*)\"|([^\\s\">]+))");
  private static final Pattern ID = Pattern.compile("\\sid=(?:\"([^\"]*)\"|([^\\s\">]+))");
  private static final Pattern ELSEWHERE = Pattern.compile("^(?:[a-z]+:|//).*");

  private final Map<String, Path> files;
  private final Map<String, Set<String>> ids = new HashMap<>();
  private int followed;

  private DeadLinks(Map<String, Path> files) {
    this.files = files;
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
    DeadLinks links = new DeadLinks(SiteFolder.files(site));
    List<String> open = new ArrayList<>(entries);
    open.add("index.html");
    Set<String> reached = new HashSet<>();
    List<String> dead = new ArrayList<>();
    while (!open.isEmpty()) {
      String page = open.remove(open.size() - 1);
      if (page.endsWith(".html") && links.files.containsKey(page) && reached.add(page)) {
        open.addAll(links.targets(page, dead));
      }
    }
    return dead;
  }

  static Report of(Path site) throws IOException {
    DeadLinks links = new DeadLinks(SiteFolder.files(site));
    List<String> dead = new ArrayList<>();
    Map<String, Set<String>> targets = new TreeMap<>();
    for (String page : links.files.keySet()) {
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
    Matcher links = LINK.matcher(Files.readString(files.get(page)));
    while (links.find()) {
      String link = group(links).replace("&amp;", "&");
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
    boolean there = files.containsKey(target) && !link.startsWith("/");
    return there && (place.isEmpty() || ids(target).contains(decoded(place))) ? target : null;
  }

  private Set<String> ids(String page) throws IOException {
    Set<String> known = ids.get(page);
    if (known == null) {
      known = new HashSet<>();
      Matcher matcher = ID.matcher(Files.readString(files.get(page)));
      while (matcher.find()) {
        known.add(group(matcher));
      }
      ids.put(page, known);
    }
    return known;
  }

  private static String group(Matcher matcher) {
    return matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
