package org.vakanuvis.render;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.TemplateLoader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.vakanuvis.model.SiteFile;

/**
 * Where templates and assets come from: an archive's own folder, or those that the program brings.
 *
 * @param path the folder; null for the program's own
 */
record TemplateFolder(Path path) {
  private static final String OWN = "/templates/";
  private static final String ASSETS = "assets";

  /** What the program brings; a jar cannot be listed. */
  private static final List<String> OWN_ASSETS =
      List.of("ara-dil.js", "ara-dizin.js", "ara.css", "ara.js", "atif.js", "style.css");

  /** The folder, or the program's own where it is null or does not exist. */
  static TemplateFolder of(Path path) {
    return new TemplateFolder(path != null && Files.isDirectory(path) ? path : null);
  }

  /** Gives FreeMarker the files of this folder and none outside it. */
  TemplateLoader loader() {
    if (path == null) {
      return new ClassTemplateLoader(TemplateFolder.class, OWN);
    }
    try {
      return new Inside(path.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Finds no file that lies outside its folder, where FreeMarker's own would throw. */
  private static final class Inside extends FileTemplateLoader {
    Inside(File folder) throws IOException {
      super(folder);
    }

    @Override
    public Object findTemplateSource(String name) throws IOException {
      try {
        return super.findTemplateSource(name);
      } catch (SecurityException e) {
        return null;
      }
    }
  }

  /** What an editor would call a template of this folder. */
  String pathOf(String template) {
    String folder = path == null ? "templates" : path.toString().replace('\\', '/');
    return folder.endsWith("/") ? folder + template : folder + "/" + template;
  }

  /** The assets, byte for byte, by name. */
  Stream<SiteFile> assets() {
    if (path == null) {
      return OWN_ASSETS.stream().map(name -> new SiteFile(ASSETS + "/" + name, own(name)));
    }
    Path assets = path.resolve(ASSETS);
    return names(assets).stream()
        .map(name -> new SiteFile(ASSETS + "/" + name, bytes(assets.resolve(name))));
  }

  /** The names and texts of all templates; nothing for those that the program brings. */
  String ingredients() {
    if (path == null) {
      return "";
    }
    StringBuilder texts = new StringBuilder();
    for (String name : names(path)) {
      if (!name.startsWith(ASSETS + "/")) {
        String text = new String(bytes(path.resolve(name)), StandardCharsets.UTF_8);
        texts.append(name).append('\0').append(text).append('\0');
      }
    }
    return texts.toString();
  }

  private static List<String> names(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          // Not what links lead to: it would publish files from outside the folder.
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] own(String name) {
    try (InputStream in = TemplateFolder.class.getResourceAsStream(OWN + ASSETS + "/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
