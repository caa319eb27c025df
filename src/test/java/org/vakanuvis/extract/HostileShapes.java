package org.vakanuvis.extract;

import java.util.stream.Stream;

/** Pieces that make a text hard to read when they are all that it has, one behind the other. */
final class HostileShapes {
  private HostileShapes() {}

  static Stream<String> all() {
    return Stream.of(marks(), words(), offices(), lists()).flatMap(shapes -> shapes);
  }

  private static Stream<String> marks() {
    return Stream.of(
        "'",
        "\"",
        "(",
        "((",
        "[",
        "a[1]",
        "[a](http",
        "[[",
        "]]",
        "[[a|",
        "[[a|b]] ",
        "_",
        "_a",
        "_a_ ",
        "*",
        "²",
        ",",
        ", ",
        ".",
        "-",
        "|",
        "/",
        "\t",
        " ",
        "\r",
        "\n",
        "\f",
        "\u000B",
        "\u0085\u0085a",
        "- 2 -\n",
        "&",
        "&amp;",
        "&#12;",
        "<script>",
        "<title></",
        "<!doctype ",
        "\"\"",
        "1. a\n\n",
        "• a\n\n",
        "\u00AD",
        "\u0301",
        "a\u0301\u0302",
        "i\u0307",
        "a\u0430",
        "\u0430\u0436a",
        "a\u200B",
        "\uFF11",
        "😀",
        "7",
        "12 ",
        "1.");
  }

  private static Stream<String> words() {
    return Stream.of(
        "a'",
        "Ali-",
        "A.B.",
        "A. B. ",
        "kelime ",
        "kelime\n",
        "kelime\n\n",
        "Kelime ",
        "KELİME ",
        "ke-\n",
        "\"Ali\" ",
        "- madde\n",
        "1. madde\n",
        "ve ",
        "Lavrov ",
        "Rusya, ",
        "Rusya ve ",
        "Rusya'nın ",
        "Rusya Türkiye ",
        "Tarih: ",
        "Kaynak: AA\n",
        "5 Mayıs 2019 ",
        "5 Mayıs-",
        "5Mayıs2019",
        "AliVeli",
        "AliVeli ",
        "kelime  ",
        "Kelime  kelime  kelime  kelime  kelime  kelime\n",
        "kelime , ",
        "Ali?nin ",
        "Ali''",
        "Ali,nin ",
        "Ali-nin ");
  }

  private static Stream<String> offices() {
    return Stream.of(
        "Bakanı ",
        "Bakan: ",
        "(Bakan ",
        "Dışişleri Bakanı. ",
        "Dışişleri Bakanı\n",
        "Dışişleri Bakanları ",
        "Bakan Ali, ",
        "Ali Veli, Dışişleri Bakanı, ",
        "Rusya Dışişleri Bakanı Sergey Lavrov ",
        "Rusya Dışişleri Bakanı Sergey Lavrov\n",
        "mevkidaşı Ali Veli ",
        "beraberindeki Dışişleri Bakanı Ali Veli ",
        "Rus mevkidaşı Sergey Lavrov'u kabul eden Dışişleri Bakanı Ali Can, ",
        "Dışişleri Bakanı Ali Veli ile ",
        "Ali Veli'yi Dışişleri Bakanı olarak atadı ");
  }

  private static Stream<String> lists() {
    return Stream.of(
        "Ali Veli\nDışişleri Bakanı\n",
        "Dışişleri Bakanı\nAli Veli\n",
        "Dışişleri Bakanları Ali Veli, Can Han ve ",
        "Türkiye ve Rusya Dışişleri Bakanları geldi, ",
        "Rusya     Sergey Lavrov     Dışişleri Bakanı\n",
        "Rusya     Sergey Lavrov     Dışişleri Bakanı   ",
        "Rusya: Sergey Lavrov\n",
        "Dışişleri Bakanları:\nRusya: Sergey Lavrov\n");
  }
}
