package org.vakanuvis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Every page is HTML without an error or a warning, says the checker of the W3C. */
class ValidHtmlTest {
  /** The grammar of HTML nests deeper than the stack that a thread has by default. */
  private static final long STACK = 64L << 20;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"tr", "en"})
  void everyPageIsValid(String language) throws Exception {
    BuiltSite.build(
        BuiltSite.speaking(language, folder.resolve("content")), folder.resolve("site"));
    Complaints complaints = new Complaints();
    FutureTask<Void> check = new FutureTask<>(() -> check(complaints), null);
    Thread thread = new Thread(null, check, "checker", STACK);
    thread.start();
    check.get();
    assertThat(complaints.said).isEmpty();
  }

  private void check(Complaints complaints) {
    try {
      SimpleDocumentValidator checker = new SimpleDocumentValidator();
      checker.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, complaints);
      checker.setUpValidatorAndParsers(complaints, false, true);
      for (Path page : pages(folder.resolve("site"))) {
        complaints.page = folder.relativize(page).toString();
        try (InputStream html = Files.newInputStream(page)) {
          InputSource source = new InputSource(html);
          source.setEncoding("UTF-8");
          source.setSystemId("https://ornek.example/" + complaints.page);
          checker.checkHtmlInputSource(source);
        }
      }
    } catch (Exception e) {
      throw new IllegalStateException(complaints.page, e);
    }
  }

  private static List<Path> pages(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  private static final class Complaints implements ErrorHandler {
    private final List<String> said = new ArrayList<>();
    private String page = "";

    @Override
    public void warning(SAXParseException e) {
      said.add(page + ":" + e.getLineNumber() + ": " + e.getMessage());
    }

    @Override
    public void error(SAXParseException e) {
      warning(e);
    }

    @Override
    public void fatalError(SAXParseException e) {
      warning(e);
    }
  }
}
