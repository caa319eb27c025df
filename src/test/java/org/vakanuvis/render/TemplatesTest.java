package org.vakanuvis.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.SiteFile;

/** Templates that are missing, broken or want too much. */
class TemplatesTest {
  @TempDir Path outside;

  private Path folder;
  private final List<Diagnostic> reported = new ArrayList<>();

  @BeforeEach
  void copyTemplates() throws IOException {
    folder = Files.createDirectory(outside.resolve("templates"));
    try (Stream<Path> files = Files.list(Path.of("templates"))) {
      files.filter(Files::isRegularFile).forEach(file -> copy(file));
    }
  }

  private void copy(Path file) {
    try {
      Files.copy(file, folder.resolve(file.getFileName().toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String name, String template) throws IOException {
    Files.writeString(folder.resolve(name), template);
  }

  private TemplateSet set() {
    return new TemplateSet(folder);
  }

  private String home() {
    return new SiteRenderer(SamplePages.SITE, List.of(), set(), reported::add)
        .render(SamplePages.home())
        .map(SiteFile::bytes)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .orElse(null);
  }

  private String path(String template) {
    return folder.toString().replace('\\', '/') + "/" + template;
  }

  private void reportsOne(String code, String template, int line, int column) {
    assertThat(reported).hasSize(1);
    Diagnostic diagnostic = reported.get(0);
    assertThat(diagnostic.code()).isEqualTo(code);
    assertThat(diagnostic.severity()).isEqualTo(Diagnostic.Severity.ERROR);
    assertThat(diagnostic.position().path()).isEqualTo(path(template));
    assertThat(diagnostic.position().line()).isEqualTo(line);
    assertThat(diagnostic.position().column()).isEqualTo(column);
    assertThat(diagnostic.arguments()).allMatch(words -> !words.contains("\n"));
  }

  @Test
  void bringsTheSameAssetsWithAndWithoutAFolder() {
    assertThat(TemplateFolder.of(null).assets().map(SiteFile::path))
        .containsExactlyElementsOf(
            TemplateFolder.of(Path.of("templates")).assets().map(SiteFile::path).toList());
  }

  @Test
  void reportsMissingTemplateBeforeAnyPage() throws IOException {
    Files.delete(folder.resolve("home.ftlh"));
    new SiteRenderer(SamplePages.SITE, List.of(), set(), reported::add);
    reportsOne("template.missing", "home.ftlh", 0, 0);
    assertThat(home()).isNull();
  }

  @Test
  void reportsBrokenTemplateBeforeAnyPage() throws IOException {
    write("list.ftlh", "<h1>\n  ${page.title</h1>\n");
    new SiteRenderer(SamplePages.SITE, List.of(), set(), reported::add);
    reportsOne("template.syntax", "list.ftlh", 2, 16);
  }

  @Test
  void reportsBrokenSharedTemplateAtItsPlace() throws IOException {
    write("parts.ftlh", "<#macro when>\n</#macr>\n");
    new SiteRenderer(SamplePages.SITE, List.of(), set(), reported::add);
    reportsOne("template.syntax", "parts.ftlh", 2, 2);
  }

  @Test
  void reportsWhereATemplateStopsAndOnlyOnce() throws IOException {
    write("home.ftlh", "<h1>\n  ${page.titel}</h1>\n");
    SiteRenderer renderer = new SiteRenderer(SamplePages.SITE, List.of(), set(), reported::add);
    assertThat(renderer.render(SamplePages.home())).isEmpty();
    assertThat(renderer.render(SamplePages.home())).isEmpty();
    reportsOne("template.failed", "home.ftlh", 2, 5);
    assertThat(reported.get(0).arguments().get(0)).contains("page.titel");
  }

  @Test
  void reportsUnknownPhrase() throws IOException {
    write("home.ftlh", "<h1>${say('no.such')}</h1>\n");
    home();
    reportsOne("template.failed", "home.ftlh", 1, 7);
    assertThat(reported.get(0).arguments().get(0)).contains("no.such");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${'freemarker.template.utility.Execute'?new()('id')}",
        "${page?api.getClass()}",
        "${page.class.name}",
        "${page.getClass().getName()}",
        "${site.class}",
        "<#include '../../../../../../etc/hostname'>",
        "<#include '/../outside.txt'>",
        "<#include 'file:///etc/hostname'>",
        "${page.trail.getClass()}",
      })
  void refusesWhatLeadsOutOfThePage(String template) throws IOException {
    Files.writeString(outside.resolve("outside.txt"), "secret");
    write("home.ftlh", template);
    assertThat(home()).isNull();
    assertThat(reported).hasSize(1);
  }

  @Test
  void readsNothingThroughALinkOutOfTheFolder() throws IOException {
    Path secret = Files.writeString(outside.resolve("secret.ftlh"), "secret");
    Files.createSymbolicLink(folder.resolve("link.ftlh"), secret);
    write("home.ftlh", "<#include 'link.ftlh'>");
    assertThat(home()).isNull();
    reportsOne("template.failed", "home.ftlh", 1, 1);
  }
}
