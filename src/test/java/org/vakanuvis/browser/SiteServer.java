package org.vakanuvis.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/**
 * Serves a site's folder on localhost below a project path, as GitHub Pages would: text is sent
 * with gzip, and an address without a file is answered by {@code 404.html}.
 */
public final class SiteServer implements AutoCloseable {
  private static final String PROJECT = "/arsiv/";

  /** What is sent with gzip, and its type; anything else goes as it is. */
  private static final Map<String, String> TEXTS =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json; charset=utf-8",
          "txt", "text/plain; charset=utf-8",
          "xml", "application/xml; charset=utf-8",
          "svg", "image/svg+xml");

  private final Path root;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);
  private final List<Sent> sent = new CopyOnWriteArrayList<>();

  private SiteServer(Path root) throws IOException {
    this.root = root.toAbsolutePath().normalize();
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /**
   * A file that was asked for.
   *
   * @param path below the site's root
   * @param bytes of its body as they went over the wire
   */
  public record Sent(String path, int bytes) {}

  /** Serves a folder until it is closed. */
  public static SiteServer of(Path site) {
    try {
      return new SiteServer(site);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The full address of a path below the site's root. */
  public String url(String path) {
    return "http://localhost:" + server.getAddress().getPort() + PROJECT + path;
  }

  /** What was asked for since the start or {@link #forget}, in its order. */
  public List<Sent> sent() {
    return List.copyOf(sent);
  }

  /** Begins a new list of what is asked for. */
  public void forget() {
    sent.clear();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String asked = exchange.getRequestURI().getPath();
      String path = asked.startsWith(PROJECT) ? asked.substring(PROJECT.length()) : "404.html";
      String name = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
      Path file = root.resolve(name).normalize();
      boolean found = file.startsWith(root) && Files.isRegularFile(file);
      Path shown = found ? file : root.resolve("404.html");
      byte[] body = Files.isRegularFile(shown) ? Files.readAllBytes(shown) : new byte[0];
      String ending = shown.toString().substring(shown.toString().lastIndexOf('.') + 1);
      exchange.getResponseHeaders().set("Cache-Control", "no-cache");
      exchange
          .getResponseHeaders()
          .set("Content-Type", TEXTS.getOrDefault(ending, "application/octet-stream"));
      if (TEXTS.containsKey(ending)) {
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        body = gzip(body);
      }
      sent.add(new Sent(name, body.length));
      exchange.sendResponseHeaders(found ? 200 : 404, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private static byte[] gzip(byte[] body) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(body);
    }
    return packed.toByteArray();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
