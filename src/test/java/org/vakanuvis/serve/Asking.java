package org.vakanuvis.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.regex.Pattern;

/** Sends requests as no well-behaved browser would. */
record Asking(URI address) {
  private static final Pattern BUILD =
      Pattern.compile("data:[0-9a-f-]+(?: [0-9a-z-]+)?\n(?:data:.*\n)*\n");

  /** The whole answer to a request for that path. */
  String get(String path) throws IOException {
    return ask("GET", path, address.getAuthority());
  }

  /** The whole answer; the request has no Host where that is null. */
  String ask(String method, String path, String host) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
      String hostLine = host == null ? "" : "Host: " + host + "\r\n";
      String request = method + " " + path + " HTTP/1.1\r\n" + hostLine;
      socket.getOutputStream().write((request + "Connection: close\r\n\r\n").getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  /** So many events of news. */
  String news(int events) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
      socket.setSoTimeout(20_000);
      String request = "GET /.vakanuvis/events HTTP/1.1\r\nHost: " + address.getAuthority();
      socket.getOutputStream().write((request + "\r\n\r\n").getBytes(UTF_8));
      StringBuilder heard = new StringBuilder();
      byte[] buffer = new byte[1024];
      while (BUILD.matcher(heard).results().count() < events) {
        int read = socket.getInputStream().read(buffer);
        if (read < 0) {
          break;
        }
        heard.append(new String(buffer, 0, read, UTF_8));
      }
      return heard.toString();
    }
  }
}
