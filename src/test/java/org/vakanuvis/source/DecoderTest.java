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

  private static final Charset WINDOWS = Charset.forName("windows-1254");

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
        "D=C4=B1=C5=9Fi=C5=9Fleri Bakan=C4=B1 Mevl=C3=BCt =C3=87avu=\r\n=C5=9Fo=C4=9Flu ="
            + "\r\n=C4=B0=C4=9EDIR'da g=C3=B6r=C3=BC=C5=9Ft=C3=BC.\r\n",
        "D=FD=FEi=FEleri Bakan=FD Mevl=FCt =C7avu=FEo=F0lu =DD=D0DIR=27da g=F6r=FC=FEt=FC.\r\n",
      })
  void readsLettersAsMailProgramsSendThem(String text) {
    assertThat(release(text)).isEqualTo(TEXT);
    assertThat(said).extracting(Diagnostic::code).containsExactly("file.mail-codes");
  }

  @Test
  void joinsLinesThatMailProgramsBroke() {
    String line = "Irak Disisleri Bakani Hosyar Zebari ile Misir Disisleri Bakani Nebil ";
    String text = line.repeat(3).replace("Nebil ", "Neb=\nil ");

    assertThat(release(text)).isEqualTo(line.repeat(3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "D&amp;#305;&amp;#351;i&amp;scedil;leri Bakan&amp;amp;#305; Mevl&amp;uuml;t"
            + " &amp;Ccedil;avu&amp;#x15f;o&amp;#287;lu &amp;#304;&amp;#286;DIR&amp;#39;da"
            + " g&amp;ouml;r&amp;uuml;&amp;#351;t&amp;uuml;.\r\n",
        "D\\u0131\\u015fi\\u015fleri Bakan\\u0131 Mevl\\u00fct \\u00C7avu\\u015Fo\\u011flu"
            + " \\u0130\\u011EDIR'da g\\u00f6r\\u00fc\\u015ft\\u00fc.\r\n",
        "D%u0131%u015Fi%u015Fleri Bakan%u0131 Mevl%u00FCt %u00C7avu%u015Fo%u011Flu"
            + " %u0130%u011EDIR'da g%u00F6r%u00FC%u015Ft%u00FC.\r\n",
        "Du0131u015fiu015fleri Bakanu0131 Mevlu00fct u00c7avuu015fou011flu"
            + " u0130u011eDIR'da gu00f6ru00fcu015ftu00fc.\r\n",
        "D%C4%B1%C5%9Fi%C5%9Fleri Bakan%C4%B1 Mevl%C3%BCt %C3%87avu%C5%9Fo%C4%9Flu"
            + " %C4%B0%C4%9EDIR'da g%C3%B6r%C3%BC%C5%9Ft%C3%BC.\r\n"
      })
  void readsLettersThatStandAsCodes(String text) {
    assertThat(release(text)).isEqualTo(TEXT);
    assertThat(said).extracting(Diagnostic::code).containsExactly("file.escapes");
  }

  @Test
  void readsTheStringOfAScript() {
    String text = "D\\u0131\\u015fi\\u015fleri:\\n\\n\\\"Geldi\\\", 5\\/6";

    assertThat(release(text)).isEqualTo("Dışişleri:\n\n\"Geldi\", 5/6");
  }

  @Test
  void takesOutOfWordsWhatHasNoWidth() {
    String text = TEXT.replace("şl", "ş\u00ADl").replace("ak", "a\u200B\u200Bk");

    assertThat(release(text)).isEqualTo(TEXT);
    assertThat(said).extracting(Diagnostic::code).containsExactly("file.invisible");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Yüzde %20 ile %85%90 arası; https://ornek.org/D%C4%B1%C5%9Fi%C5%9Fleri/Bakan%C4%B1",
        "Toplam a=b, c=20 ve x=C4=B1; sonra =C5=9F",
        "https://ornek.org/?q=D%C4%B1%C5%9Fi%C5%9Fleri ve www.ornek.org/%C5%9F%C5%9F%C5%9F",
        "AT&amp;T &amp;lt;p&amp;gt; imini R&amp;D sayfasında C:\\new\\u015f ile verdi",
        "Sözcük\u00ADler ve سلام\u200C\u200D\u200Cسلام ile u015f u0131"
      })
  void leavesAloneWhatOnlyLooksLikeCodes(String text) {
    assertThat(release(text)).isEqualTo(text);
    assertThat(said).isEmpty();
  }

  @Test
  void readsNoCodesInWhatAnEditorWrote() {
    String header = "---\ntitle: \"D\\u0131\\u015fi\\u015fleri\\n\"\n---\n";

    assertThat(release(header + "Metin")).isEqualTo(header + "Metin");
    assertThat(release(header + "D\\u0131\\u015fi\\u015fleri")).isEqualTo(header + "Dışişleri");
  }

  @Test
  void readsTheSignsOfWindowsThatWereTakenForControls() {
    assertThat(release("\u0093Türkiye\u0092nin\u0085\u0094 \u0096 dedi\n"))
        .isEqualTo("“Türkiye’nin…” – dedi\n");
    assertThat(release("Bir\u0085İki\u0085")).isEqualTo("Bir\u0085İki\u0085");
  }

  @Test
  void readsCapitalsTheLastByteOfWhichWasLost() {
    String damaged =
        new String("DIŞİŞLERİ BAKANLIĞI, Şam’da “Millî”".getBytes(StandardCharsets.UTF_8), WINDOWS);

    assertThat(release(damaged)).isEqualTo("DIŞİŞLERİ BAKANLIĞI, Şam’da “Millî”");
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

  private String release(String text) {
    Original original = new Original("a.txt", text.getBytes(StandardCharsets.UTF_8));
    return Decoder.release(original, said::add).orElseThrow().text();
  }

  private Optional<Decoded> decode(byte[] bytes) {
    return Decoder.decode(new Original("a.txt", bytes), said::add);
  }
}
