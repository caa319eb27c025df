package org.vakanuvis.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.vakanuvis.link.SiteLinker;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.Register;
import org.vakanuvis.source.ContentReader;

/** The file of every address that was ever published; rows are only added to it. */
public final class RegisterFile {
  private static final String HEAD =
      """
      # Yayımlanmış her adres. generate --register ekler; silmeyin. Sayfası kalmayan bir adresin
      # nereye götüreceğini now sütununa yazabilirsiniz.
      address\tfirst\tkind\tnow
      """;

  private RegisterFile() {}

  /**
   * Adds the addresses of an archive that are not in the register.
   *
   * @param today when they are first published
   * @return how many were added
   */
  public static int add(Path content, Archive archive, LocalDate today) throws IOException {
    Path file = content.resolve("register.tsv");
    Set<Permalink> known =
        ContentReader.register(content, problem -> {}).entries().stream()
            .map(Register.Entry::address)
            .collect(Collectors.toSet());
    String text = Files.exists(file) ? Files.readString(file) : HEAD;
    StringBuilder added = new StringBuilder(text.isEmpty() || text.endsWith("\n") ? "" : "\n");
    int count = 0;
    for (Map.Entry<Permalink, Register.Kind> address : SiteLinker.addresses(archive).entrySet()) {
      if (!known.contains(address.getKey())) {
        added
            .append(address.getKey().path())
            .append('\t')
            .append(today)
            .append('\t')
            .append(address.getValue().key())
            .append('\n');
        count++;
      }
    }
    if (count > 0) {
      WholeFile.write(file, text + added);
    }
    return count;
  }
}
