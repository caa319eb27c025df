package org.vakanuvis.extract.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vakanuvis.extract.BuiltInDictionaries;
import org.vakanuvis.extract.words.Token.Flag;

class VocabularyTest {
  private static final int MANY = 100_000;

  private final Vocabulary vocabulary = new Vocabulary(new PlainWords(BuiltInDictionaries.read()));

  private WordType word(String text) {
    return type(text, text.length(), text.length(), Flag.WORD);
  }

  private WordType type(String text, int end, int suffix, Flag kind) {
    return vocabulary.type(text.toCharArray(), 0, end, suffix, text.length(), kind.in(0));
  }

  @Test
  void givesTokensThatAreSpeltAlikeOneType() {
    assertThat(word("Bakan")).isSameAs(word("Bakan"));
    assertThat(word("Bakan")).isNotSameAs(word("bakan"));
  }

  @Test
  void keepsApartWhatAnApostropheParts() {
    assertThat(type("Fidan'ın", 5, 6, Flag.WORD).suffix()).isEqualTo("ın");
    assertThat(type("Fidan'ın", 5, 6, Flag.WORD)).isNotSameAs(word("Fidanın"));
  }

  @Test
  void keepsApartAnInitialAndALetter() {
    assertThat(type("R", 1, 1, Flag.INITIAL)).isNotSameAs(word("R"));
  }

  @Test
  void tellsTheSameWhenItHasForgotten() {
    WordType before = word("İSTANBUL");
    for (int i = 0; i < MANY; i++) {
      assertThat(word("kelime" + i).key()).isEqualTo("kelime" + i);
    }
    assertThat(word("İSTANBUL").key()).isEqualTo(before.key()).isEqualTo("istanbul");
    assertThat(word("İSTANBUL").is(Flag.ALL_CAPS)).isTrue();
  }

  @Test
  void asksOnceForEachType() {
    List<String> asked = new ArrayList<>();
    Question<Integer> length =
        vocabulary.question(
            type -> {
              asked.add(type.stem());
              return type.stem().length() < 3 ? null : type.stem().length();
            });
    for (int i = 0; i < 2; i++) {
      assertThat(length.of(word("ve"))).isNull();
      assertThat(length.of(word("heyet"))).isEqualTo(5);
    }
    assertThat(asked).containsExactly("ve", "heyet");
  }

  @Test
  void keepsTheAnswersToManyQuestionsApart() {
    List<Question<Integer>> questions = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      Integer answer = i % 3 == 0 ? null : i;
      questions.add(vocabulary.question(type -> answer));
    }
    for (int pass = 0; pass < 2; pass++) {
      for (int i = 0; i < questions.size(); i++) {
        assertThat(questions.get(i).of(word("heyet"))).isEqualTo(i % 3 == 0 ? null : i);
      }
    }
  }
}
