package org.vakanuvis.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the command line understands its arguments, and in which language it answers. */
class CommandLineRunTest {
  @Test
  void showsItsHelpInTheSystemsLanguage() {
    assertThat(Call.in("tr", "--help").out()).startsWith("Türkçe basın").contains("Komutlar:");
    assertThat(Call.in("en", "--help").out()).contains("Commands:");
    assertThat(Call.in("de", "--help").out()).contains("Commands:");
  }

  @Test
  void speaksTheLanguageItIsAskedFor() {
    assertThat(Call.in("tr", "--lang", "en", "--help").out()).contains("Commands:");
    assertThat(Call.in("en", "generate", "--lang=tr", "--help").out()).contains("Seçenekler:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"generate", "extract", "explain", "check", "serve", "fixity"})
  void describesEveryOptionOfEveryCommandInBothLanguages(String command) {
    for (String language : new String[] {"tr", "en"}) {
      Call help = Call.in(language, command, "--help");
      assertThat(help.code()).isZero();
      String options = help.out().substring(help.out().indexOf("\n\n")).replaceAll("\n {10,}", " ");
      assertThat(options.lines())
          .filteredOn(line -> line.startsWith("  "))
          .isNotEmpty()
          .allMatch(line -> line.matches(" +(-\\w, )?\\S+ +\\S.*[.).]"));
      assertThat(help.out()).doesNotStartWith("Kullanım").doesNotStartWith("Usage");
    }
  }

  @Test
  void tellsItsVersion() {
    Call call = Call.of("--version");

    assertThat(call.code()).isZero();
    assertThat(call.out()).startsWith("Vakanüvis ");
  }

  @Test
  void showsItsHelpAsAMistakeWithoutACommand() {
    Call call = Call.of();

    assertThat(call.code()).isEqualTo(2);
    assertThat(call.out()).isEmpty();
    assertThat(call.err()).contains("Kullanım:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "generat                       | Anlaşılmadı: generat",
        "generate --outptu x           | Anlaşılmadı: --outptu x",
        "generate --jobs 0             | --jobs için geçersiz değer: 0",
        "generate --jobs çok           | --jobs için geçersiz değer: çok",
        "generate --base-url ftp://a/  | --base-url için geçersiz değer: ftp://a/",
        "generate --base-url arsiv     | --base-url için geçersiz değer: arsiv",
        "generate --lang de            | --lang için geçersiz değer: de",
        "generate --content            | Eksik: --content",
        "extract                       | Eksik: PATH",
        "extract --format xml a        | --format için geçersiz değer: xml",
        "extract --write --format jsonl a | --write yalnızca yaml yazar",
        "explain                       | Eksik: FILE",
        "serve --port 70000            | --port için geçersiz değer: 70000",
        "check --format html           | --format için geçersiz değer: html",
      })
  void saysWhatItDidNotUnderstand(String arguments, String message) {
    Call call = Call.of(arguments.split(" "));

    assertThat(call.code()).isEqualTo(2);
    assertThat(call.out()).isEmpty();
    assertThat(call.err()).contains(message).contains("--help").doesNotContain("Exception");
  }

  @Test
  void saysThatMemoryIsTooLittle() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            throw new OutOfMemoryError("as a text without end would cause");
          }

          @Override
          public int read(byte[] target, int offset, int length) {
            return read();
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(err, true, UTF_8);

    int code =
        new CommandLineRun(endless, stream, stream, InstantSource.system(), "en", false)
            .run("add", "-");

    assertThat(code).isEqualTo(3);
    assertThat(err.toString(UTF_8))
        .contains("too little memory", "-Xmx4g")
        .doesNotContain("OutOfMemory");
  }

  @Test
  void proposesTheNearestCommand() {
    assertThat(Call.of("generat").err()).contains("Şunu mu demek istediniz: ").contains("generate");
  }
}
