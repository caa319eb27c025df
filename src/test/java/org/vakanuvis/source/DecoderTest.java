package org.vakanuvis.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.source.Decoder.Decoded;

/** Bytes as they come from the machines of many decades. */
class DecoderTest {
  private static final String TEXT = "Dışişleri Bakanı Mevlüt Çavuşoğlu İĞDIR'da görüştü.\r\n";

  private final List<Diagnostic> said = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({"UTF-8, UTF-8", "ISO-8859-9, ISO-8859-9", "windows-1254, ISO-8859-9"})
  void readsTurkishInEveryEncodingInUse(String written, String read) {
    Decoded decoded = decode(TEXT.getBytes(Charset.forName(written))).orElseThrow();

    assertThat(decoded).isEqualTo(new Decoded(TEXT, read, 0));
    assertThat(said).hasSize(written.equals("UTF-8") ? 0 : 1);
  }

  @Test
  void quotesAndDashesTellWindowsFromIso() {
    String text = "“Kapımız açık” – Şimşek’in…";
    Decoded decoded = decode(text.getBytes(Charset.forName("windows-1254"))).orElseThrow();

    assertThat(decoded).isEqualTo(new Decoded(text, "windows-1254", 0));
    assertThat(said.get(0).code()).isEqualTo("file.legacy-encoding");
  }

  @ParameterizedTest
  @ValueSource(strings = {"IBM857", "x-MacTurkish"})
  void readsWhatDosAndTheMacintoshWrote(String charset) {
    Decoded decoded = decode(TEXT.getBytes(Charset.forName(charset))).orElseThrow();

    assertThat(decoded).isEqualTo(new Decoded(TEXT, charset, 0));
    assertThat(said).extracting(Diagnostic::code).containsExactly("file.legacy-encoding");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dı¸si¸sleri Bakanı Mevlüt C¸avu¸so˘glu ˙I˘GDIR'da görü¸stü.\r\n",
        "Dıs¸is¸leri Bakanı Mevlu¨t C¸avus¸og˘lu I˙G˘DIR'da go¨ru¨s¸tu¨.\r\n",
        "Dı¸si¸sleri Bakanı Mevl¨ut ¸Cavu¸so˘glu ˙I˘GDIR'da g¨or¨u¸st¨u.\r\n"
      })
  void putsMarksBackOnTheirLetters(String text) {
    assertThat(decode(text.getBytes(StandardCharsets.UTF_8)))
        .contains(new Decoded(TEXT, "UTF-8", 0));
    assertThat(said).extracting(Diagnostic::code).containsExactly("file.loose-marks");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void goesByTheMarkThatAFileBeginsWith(String charset) {
    byte[] bytes = ("\uFEFF" + TEXT).getBytes(Charset.forName(charset));

    assertThat(decode(bytes)).contains(new Decoded(TEXT, charset, 1));
  }

  @ParameterizedTest
  @CsvSource({"windows-1254, ISO-8859-1", "UTF-8, windows-1252", "UTF-8, ISO-8859-1"})
  void readsLettersAsTheyWereMeantThatWereTakenForOthersBefore(String written, String taken) {
    String damaged = new String(TEXT.getBytes(Charset.forName(written)), Charset.forName(taken));

    assertThat(decode(damaged.getBytes(StandardCharsets.UTF_8)))
        .contains(new Decoded(TEXT, "UTF-8", 0));
    assertThat(said).extracting(Diagnostic::code).containsExactly("file.mojibake");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dışişleri Bakanı Guðlaugur Þór Þórðarson ile Vladimír Špidla ve Nový Jičín",
        "DISISLERI BAKANI ILTER TURKMEN, Gu\u00F0laugur Bj\u00F6rn ile",
        "BAKAN SÃO TOMÉ VE PRÍNCIPE'DEN DÖNDÜ",
        "CAFÉ «ÂME» ÜÇÜNCÜ KÖPRÜ",
        "Açı ölçüsü: 12¨, kuyruk ¸ ve çatı ˆ imleri",
        "D&#305;&#351;i&#351;leri Bakan&#305; Jan Lipavský ile Guðlaugur Þór ve Nový Jičín"
      })
  void leavesForeignLettersAlone(String text) {
    assertThat(decode(text.getBytes(StandardCharsets.UTF_8)))
        .contains(new Decoded(text, "UTF-8", 0));
    assertThat(said).isEmpty();
  }

  @Test
  void aMarkWithinTheTextStays() {
    assertThat(decode("a\uFEFFb".getBytes(StandardCharsets.UTF_8)).orElseThrow().text())
        .isEqualTo("a\uFEFFb");
  }

  @Test
  void aTextCutWithinALetterIsDamaged() {
    byte[] bytes = TEXT.repeat(3).getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(bytes, 2);

    assertThat(decode(Arrays.copyOf(bytes, bytes.length - 4))).isEmpty();
    assertThat(said.get(0).code()).isEqualTo("file.damaged");
    assertThat(said.get(0).position().line()).isEqualTo(3);
    assertThat(decode(cut)).isPresent();
  }

  @Test
  void loneSurrogatesAreNoUtf8() {
    byte[] bytes = {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80, 'b'};

    assertThat(decode(bytes)).map(Decoded::charset).isNotEqualTo(Optional.of("UTF-8"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void anyBytesAreTextOrRefused(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = new byte[random.nextInt(64)];
      random.nextBytes(bytes);
      said.clear();
      Optional<Decoded> decoded = decode(bytes);
      assertThat(decoded.isPresent() || !said.isEmpty()).isTrue();
      decoded.ifPresent(text -> assertThat(text.text()).doesNotContain("\0"));
    }
  }

  private Optional<Decoded> decode(byte[] bytes) {
    return Decoder.decode(new Original("a.txt", bytes), said::add);
  }
}
