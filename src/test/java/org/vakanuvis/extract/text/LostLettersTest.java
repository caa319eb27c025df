package org.vakanuvis.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vakanuvis.extract.BuiltInDictionaries;

/** Puts letters back that were lost, as many as there were. */
class LostLettersTest {
  private static final LostLetters LOST = new LostLetters(BuiltInDictionaries.read());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "D��i�leri Bakan� Mevl�t �avu�o�lu | Dışişleri Bakanı Mevlüt Çavuşoğlu",
        "MALTA DI���LER� BAKANI ANKARA�DA | MALTA DIŞİŞLERİ BAKANI ANKARA'DA",
        "9 �ubat 2016 Sal�, T�rkiye�nin | 9 Şubat 2016 Salı, Türkiye'nin",
        "�stanbul�da, Akdeniz�deki, G�rcistan�la | İstanbul'da, Akdeniz'deki, Gürcistan'la",
        "Davuto�lu�nun Maltal� mevkida�� | Davutoğlu'nun Maltalı mevkidaşı",
        "�Buraya gelirken� T�rk ��renciler | \"Buraya gelirken\" Türk Öğrenciler",
      })
  void putsLettersBack(String damaged, String mended) {
    assertThat(LOST.mended(damaged)).isEqualToIgnoringCase(mended).hasSameSizeAs(damaged);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "D??i?leri Bakan?, s?n?r köprüsünün aç?laca??n? söyledi | Dışişleri Bakanı, sınır köprüsünün açılacağını söyledi",
        "N?KARAGUA'YA ?LK TANIMA KOM?ULARDAN, Ba?kan?n yapt??? aç?klama | NİKARAGUA'YA İLK TANIMA KOMŞULARDAN, Başkanın yaptığı açıklama",
        "Bakan? konu?tu, ba?kanl?k yapt??? toplant?da kim geldi? Belli de?il | Bakanı konuştu, başkanlık yaptığı toplantıda kim geldi? Belli değil",
      })
  void putsLettersBackForQuestionMarks(String damaged, String mended) {
    assertThat(LOST.mended(damaged)).isEqualTo(mended).hasSameSizeAs(damaged);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Neden mi?Çünkü. Kim?Ben. Ne zaman?Dün. Nerede?Orada. Nasıl?İyi. Kaçta?Üçte. Kaç?On.",
        "Kim geldi? Neden geldi? Ne dedi? Nerede? Ne zaman? Nasıl? Kaç kişi? Bitti mi?",
        "ornek.org/a?b=1 ve ornek.org/c?d=2",
      })
  void leavesQuestionsAlone(String text) {
    assertThat(LOST.mended(text)).isSameAs(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ba�ka bir �ey", "", "Hi�"})
  void leavesTextsAloneThatLostHardlyAny(String text) {
    assertThat(LOST.mended(text)).isSameAs(text);
  }

  @Test
  void leavesOtherLettersAlone() {
    String text = "�ok � şey�� ���� Øre a�\n\t� b";
    String mended = LOST.mended(text);
    assertThat(mended).hasSameSizeAs(text);
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != LostLetters.LOST) {
        assertThat(mended.charAt(i)).isEqualTo(text.charAt(i));
      }
    }
  }
}
