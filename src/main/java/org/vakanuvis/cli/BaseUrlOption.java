package org.vakanuvis.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the site will be published, instead of what {@code site.yaml} says. */
final class BaseUrlOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  private Optional<String> url = Optional.empty();

  @Option(names = "--base-url", paramLabel = "URL")
  void url(String given) {
    if (!isWebAddress(given)) {
      throw new ParameterException(
          command.commandLine(), "", command.findOption("--base-url"), given);
    }
    url = Optional.of(given.endsWith("/") ? given : given + "/");
  }

  private static boolean isWebAddress(String given) {
    return web(given)
        .filter(uri -> uri.getQuery() == null && uri.getFragment() == null)
        .isPresent();
  }

  /** The address, if it is a whole one of the web. */
  static Optional<URI> web(String given) {
    try {
      URI uri = new URI(given);
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      return Optional.of(uri).filter(address -> web && address.getHost() != null);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** With a slash at its end; empty where it was not given. */
  Optional<String> url() {
    return url;
  }
}
