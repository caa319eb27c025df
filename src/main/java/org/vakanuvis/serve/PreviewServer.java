package org.vakanuvis.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * Serves the built site to browsers of this machine, each page with a script that waits for news.
 */
final class PreviewServer implements AutoCloseable {
  /** Its own files stand where no site can have any. */
  private static final String OWN = "/.vakanuvis/";

  private static final Map<String, String> OWN_TYPES =
      Map.of("preview.js", "text/javascript; charset=utf-8", "preview.css", "text/css");

  /** A CR alone, too, ends a line of news. */
  private static final Pattern LINE_ENDS = Pattern.compile("[\\r\\n]+");

  private static final String HTML = "text/html; charset=utf-8";

  private static final Duration HEARTBEAT = Duration.ofSeconds(15);

  private final SiteFolder site;
  private final News news;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final URI address;
  private final Set<String> hosts;
  private volatile Optional<Shown> shown = Optional.empty();

  /** A page that stands in for the one in the folder. */
  private record Shown(ServedPage page, String edition) {}

  /** A server on that port, or on a free one if it is taken. */
  PreviewServer(SiteFolder site, News news, int port) throws IOException {
    this.site = site;
    this.news = news;
    this.server = bound(port);
    int taken = server.getAddress().getPort();
    this.address = URI.create("http://127.0.0.1:" + taken + "/");
    this.hosts = Set.of("127.0.0.1:" + taken, "localhost:" + taken);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  private static HttpServer bound(int port) throws IOException {
    // Never "localhost", which a machine may be told to look up elsewhere.
    InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    try {
      return HttpServer.create(new InetSocketAddress(here, port), 0);
    } catch (BindException e) {
      return HttpServer.create(new InetSocketAddress(here, 0), 0);
    }
  }

  URI address() {
    return address;
  }

  /**
   * Serves a page in place of the one in the folder.
   *
   * @param edition by which browsers know it
   */
  void show(ServedPage page, String edition) {
    shown = Optional.of(new Shown(page, edition));
  }

  /**
   * Serves the folder as it is.
   *
   * @return the edition of the page that was served in place of one, if the same stands there now;
   *     else nothing
   */
  String showFolder() throws IOException {
    Optional<Shown> before = shown;
    shown = Optional.empty();
    return before.isPresent() && stands(before.get().page()) ? before.get().edition() : "";
  }

  private boolean stands(ServedPage page) throws IOException {
    Optional<Path> file = site.file("/" + page.path());
    return file.isPresent() && Arrays.equals(Files.readAllBytes(file.get()), page.html());
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
      String host = exchange.getRequestHeaders().getFirst("Host");
      String method = exchange.getRequestMethod();
      // A page of the web whose name was made to lead here must not read what is not published.
      if (host == null || !hosts.contains(host)) {
        exchange.sendResponseHeaders(403, -1);
      } else if (!method.equals("GET") && !method.equals("HEAD")) {
        exchange.sendResponseHeaders(405, -1);
      } else {
        answer(exchange, Optional.ofNullable(exchange.getRequestURI().getPath()).orElse(""));
      }
    }
  }

  private void answer(HttpExchange exchange, String path) throws IOException {
    if (path.equals(OWN + "events")) {
      sendNews(exchange);
    } else if (path.startsWith(OWN) && OWN_TYPES.containsKey(path.substring(OWN.length()))) {
      String name = path.substring(OWN.length());
      send(exchange, 200, OWN_TYPES.get(name), own(name));
    } else if (site.isFolder(path)) {
      exchange
          .getResponseHeaders()
          .set("Location", exchange.getRequestURI().getRawPath().replaceFirst("^/+", "/") + "/");
      exchange.sendResponseHeaders(302, -1);
    } else {
      sendFile(exchange, path);
    }
  }

  private void sendFile(HttpExchange exchange, String path) throws IOException {
    // Which build a page is of must be known before it is read: later, it would seem too new.
    String build = news.state().build();
    Optional<Shown> newer = shown.filter(one -> one.page().address().equals(path));
    if (newer.isPresent()) {
      send(exchange, 200, HTML, withScript(newer.get().page().html(), newer.get().edition()));
      return;
    }
    Optional<Path> file = site.file(path);
    Path shown = file.or(() -> site.file("/404.html")).orElse(null);
    if (shown == null) {
      // Before the first build there is nothing but the script, which will tell of it.
      send(exchange, 503, HTML, withScript(new byte[0], build));
    } else {
      byte[] body = Files.readAllBytes(shown);
      boolean page = shown.toString().endsWith(".html");
      send(
          exchange,
          file.isPresent() ? 200 : 404,
          SiteFolder.type(shown),
          page ? withScript(body, build) : body);
    }
  }

  /** The page's own bytes and, behind their end, the script. */
  private static byte[] withScript(byte[] page, String build) {
    ByteArrayOutputStream both = new ByteArrayOutputStream(page.length + 100);
    both.writeBytes(page.length == 0 ? utf8("<!doctype html><title>Vakanüvis</title>") : page);
    both.writeBytes(
        utf8("<script src=\"" + OWN + "preview.js\" data-build=\"" + build + "\"></script>\n"));
    return both.toByteArray();
  }

  private void sendNews(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    News.State seen = null;
    try (OutputStream out = exchange.getResponseBody()) {
      while (true) {
        News.State state = news.after(seen, HEARTBEAT);
        out.write(utf8(state.equals(seen) ? ":\n\n" : event(state, seen == null)));
        out.flush();
        seen = state;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * The build, and an edition that is no older, on the first line, each problem on one of the
   * others; of a single page its address.
   *
   * @param first whether the browser has only now loaded its page, the newest that there is
   */
  private static String event(News.State state, boolean first) {
    if (!state.page().isEmpty() && !first) {
      return "event:page\ndata:" + state.page() + "\n\n";
    }
    String edition = state.edition().isEmpty() ? "" : " " + state.edition();
    StringBuilder event = new StringBuilder("data:" + state.build() + edition + "\n");
    for (String problem : state.problems()) {
      // Any line end would end the field, and what follows could feign another.
      event.append("data:").append(LINE_ENDS.matcher(problem).replaceAll(" ")).append('\n');
    }
    return event.append('\n').toString();
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    boolean bare = exchange.getRequestMethod().equals("HEAD") || body.length == 0;
    exchange.sendResponseHeaders(status, bare ? -1 : body.length);
    if (!bare) {
      exchange.getResponseBody().write(body);
    }
  }

  private static byte[] own(String name) throws IOException {
    try (InputStream in = PreviewServer.class.getResourceAsStream("/preview/" + name)) {
      return in.readAllBytes();
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    threads.shutdownNow();
    server.stop(0);
  }
}
