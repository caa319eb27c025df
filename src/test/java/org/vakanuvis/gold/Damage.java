package org.vakanuvis.gold;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.vakanuvis.turkish.Turkish;

/** What happens to texts in archives: each the same at any time. */
enum Damage implements UnaryOperator<String> {
  /** Everything is in capitals, as telexes are. */
  CAPITALS {
    @Override
    public String apply(String text) {
      return letters(text, Turkish::upper);
    }
  },
  /** Everything is in small letters, as in hasty messages. */
  SMALL_LETTERS {
    @Override
    public String apply(String text) {
      return letters(text, Turkish::lower);
    }
  },
  /** A program that knows no Turkish put everything in capitals, I for i. */
  UNDOTTED_CAPITALS {
    @Override
    public String apply(String text) {
      return text.toUpperCase(Locale.ROOT);
    }
  },
  /** The same in small letters, with a dot of its own behind the i of an İ. */
  UNTURKISH_SMALL_LETTERS {
    @Override
    public String apply(String text) {
      return text.toLowerCase(Locale.ROOT);
    }
  },
  /** All words have a capital. */
  TITLED {
    @Override
    public String apply(String text) {
      StringBuilder titled = new StringBuilder(text);
      for (int i = 1; i < text.length(); i++) {
        boolean begins = " \n(\"“".indexOf(text.charAt(i - 1)) >= 0;
        titled.setCharAt(i, begins ? Turkish.upper(text.charAt(i)) : text.charAt(i));
      }
      return titled.toString();
    }
  },
  /** Letters that only Turkish has are lost, as in early electronic mail. */
  PLAIN_LETTERS {
    @Override
    public String apply(String text) {
      return letters(text, Damage::plain);
    }
  },
  /** All letters that not every encoding has are lost, as where a text was saved in a wrong one. */
  LOST_LETTERS {
    @Override
    public String apply(String text) {
      return letters(text, c -> c < 0x80 ? c : '\uFFFD');
    }
  },
  /** Apostrophes before suffixes are lost. */
  NO_APOSTROPHES {
    @Override
    public String apply(String text) {
      return BEFORE_SUFFIX.matcher(text).replaceAll("");
    }
  },
  /** Blanks stand for apostrophes before suffixes. */
  BLANKS_FOR_APOSTROPHES {
    @Override
    public String apply(String text) {
      return BEFORE_SUFFIX.matcher(text).replaceAll(" ");
    }
  },
  /** Letters that no Western alphabet has are plain, as where a text was saved in Latin-1. */
  WESTERN_LETTERS {
    @Override
    public String apply(String text) {
      return letters(text, c -> c < 0x100 ? c : plain(c));
    }
  },
  /** A scanner's reader took each ı for an i. */
  DOTTED {
    @Override
    public String apply(String text) {
      return text.replace('ı', 'i');
    }
  },
  /** It took each ş for an s. */
  NO_CEDILLA {
    @Override
    public String apply(String text) {
      return text.replace('ş', 's').replace('Ş', 'S');
    }
  },
  /** The bytes of UTF-8 were taken for letters of Latin-1. */
  ENCODED_TWICE {
    @Override
    public String apply(String text) {
      return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
  },
  /** A page ends within a paragraph. */
  TWO_PAGES {
    @Override
    public String apply(String text) {
      String[] lines = text.split("\n", -1);
      int last = lines.length / 3;
      while (last + 1 < lines.length && !(filled(lines[last]) && filled(lines[last + 1]))) {
        last++;
      }
      if (last + 1 < lines.length) {
        lines[last] += "\n\n                         - 2 -\n";
      }
      return String.join("\n", lines);
    }
  },
  /** Marks stand before their letters, as in text copied from some PDF files. */
  LOOSE_MARKS {
    @Override
    public String apply(String text) {
      StringBuilder loose = new StringBuilder();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        int letter = MARKED.indexOf(c);
        loose.append(letter < 0 ? "" + c : "" + MARKS.charAt(letter) + BARE.charAt(letter));
      }
      return loose.toString();
    }
  },
  /** Words before a comma have footnotes. */
  FOOTNOTES {
    @Override
    public String apply(String text) {
      return BEFORE_COMMA.matcher(text).replaceAll("[12],");
    }
  },
  /** Every third letter that Cyrillic has too is of that alphabet, as in texts of its machines. */
  LOOK_ALIKES {
    @Override
    public String apply(String text) {
      StringBuilder mixed = new StringBuilder(text);
      int seen = 0;
      for (int i = 0; i < text.length(); i++) {
        int letter = TWINS.indexOf(text.charAt(i));
        if (letter >= 0 && seen++ % 3 == 0) {
          mixed.setCharAt(i, CYRILLIC.charAt(letter));
        }
      }
      return mixed.toString();
    }
  },
  /** Lines end as those that Word's writers end themselves. */
  VERTICAL_TABS {
    @Override
    public String apply(String text) {
      return text.replace('\n', '\u000B');
    }
  },
  /** Names are links to pages of a wiki. */
  WIKI_LINKS {
    @Override
    public String apply(String text) {
      return NAME.matcher(text).replaceAll("[[$0]]");
    }
  },
  /** A program wrote each İ as i with a dot. */
  DOTS_APART {
    @Override
    public String apply(String text) {
      return text.replace("İ", "i\u0307");
    }
  },
  /** Letters beyond ASCII are written as a script writes them. */
  SCRIPT {
    @Override
    public String apply(String text) {
      StringBuilder script = new StringBuilder();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        script.append(c < 0x80 ? "" + c : String.format("\\u%04x", (int) c));
      }
      return script.toString();
    }
  },
  /** A letter was saved as it was sent. */
  MAIL {
    @Override
    public String apply(String text) {
      StringBuilder mail = new StringBuilder();
      for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
        mail.append(b > 0 && b != '=' ? "" + (char) b : String.format("=%02X", b));
      }
      return mail.toString();
    }
  },
  /** An empty line stands below every line. */
  DOUBLE_SPACED {
    @Override
    public String apply(String text) {
      return text.replace("\n", "\n\n");
    }
  },
  /** The text was set in a column as narrow as those of newspapers. */
  NARROW_COLUMN {
    @Override
    public String apply(String text) {
      StringBuilder narrow = new StringBuilder();
      int column = 0;
      for (String line : text.split("\n", -1)) {
        boolean goesOn = !line.isEmpty() && Character.isLowerCase(line.charAt(0)) && column > 0;
        narrow.append(goesOn ? "" : "\n");
        column = goesOn ? column : 0;
        boolean row = line.contains("  ") || line.contains("\t") || line.contains("|");
        for (String word : row ? new String[] {line} : line.split(" ", -1)) {
          boolean full = column > 0 && column + 1 + word.length() > COLUMN;
          narrow.append(full ? "\n" : column > 0 ? " " : "").append(word);
          column = (full || column == 0 ? 0 : column + 1) + word.length();
        }
      }
      return narrow.substring(1);
    }
  },
  /** Numbers stand before all paragraphs but the first. */
  NUMBERED {
    @Override
    public String apply(String text) {
      StringBuilder numbered = new StringBuilder();
      int number = 0;
      for (String paragraph : GAP.split(text, -1)) {
        numbered.append(number == 0 ? "" : "\n\n" + number + ". ").append(paragraph);
        number++;
      }
      return numbered.toString();
    }
  },
  /** The text was a cell of a table of values. */
  CELL {
    @Override
    public String apply(String text) {
      return '"' + text.replace("\"", "\"\"") + "\"\n";
    }
  },
  /** A page was saved with all that it hides. */
  SAVED_PAGE {
    @Override
    public String apply(String text) {
      String body = GAP.matcher(text).replaceAll("</p>\n<p>").replace("\n", "<br>\n");
      return "<!DOCTYPE html><html><head><title>Haberler - Bakanlık</title><style>p{margin:0}"
          + "</style><script>var a=\"x\";</script></head><body><p>"
          + body.replace("</p><br>\n", "</p>\n")
          + "</p></body></html>";
    }
  },
  /** Each line has its number before it, as in minutes. */
  LINE_NUMBERS {
    @Override
    public String apply(String text) {
      StringBuilder numbered = new StringBuilder();
      int number = 0;
      for (String line : text.split("\n", -1)) {
        number++;
        numbered.append(number).append("  ").append(line).append('\n');
      }
      return numbered.toString();
    }
  },
  /** No blank stands between the parts of a date. */
  GLUED_DATES {
    @Override
    public String apply(String text) {
      return WITHIN_DATE.matcher(text).replaceAll("");
    }
  },
  /** Some blanks before capitals are lost, as in text copied from some PDF files. */
  GLUED_WORDS {
    @Override
    public String apply(String text) {
      return some(text, BEFORE_CAPITAL, 7, "");
    }
  },
  /** Some blanks are double, as in justified text copied from PDF files. */
  DOUBLE_BLANKS {
    @Override
    public String apply(String text) {
      return some(text, WITHIN_LINE, 3, "  ");
    }
  },
  /** A blank stands before the marks that end or part sentences. */
  BLANKS_BEFORE_MARKS {
    @Override
    public String apply(String text) {
      return BEFORE_MARK.matcher(text).replaceAll(" ");
    }
  },
  /** Question marks stand for apostrophes, which the encoding had not. */
  ASKED_APOSTROPHES {
    @Override
    public String apply(String text) {
      return BEFORE_SUFFIX.matcher(text).replaceAll("?");
    }
  };

  /** A narrow column is no wider. */
  private static final int COLUMN = 34;

  private static final Pattern GAP = Pattern.compile("\n[ \t]*\n");

  /** A line of wrapped text has more letters. */
  private static final int FILLED = 50;

  private static final Pattern BEFORE_SUFFIX = Pattern.compile("(?<=\\p{L})['’´`](?=[a-zçğıöşü])");
  private static final Pattern BEFORE_COMMA = Pattern.compile("(?<=\\p{Ll}),(?= )");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){1,3}");
  private static final String TWINS = "aeocpxAEOCPTHKMB";
  private static final String CYRILLIC = "аеосрхАЕОСРТНКМВ";
  private static final String MONTH =
      "(?:Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık)";
  private static final Pattern WITHIN_DATE =
      Pattern.compile(
          "(?<=[0-9]) (?=" + MONTH + "\\b)|(?<=[0-9] " + MONTH + ") (?=[0-9]{4})",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern BEFORE_CAPITAL = Pattern.compile("(?<=\\p{Ll}) (?=\\p{Lu})");
  private static final Pattern WITHIN_LINE = Pattern.compile("(?<=\\S) (?=\\S)");
  private static final Pattern BEFORE_MARK = Pattern.compile("(?<=\\p{L})(?=[.,!?]\\s)");
  private static final String MARKED = "şğçöüŞĞİÇÖÜ";
  private static final String MARKS = "¸˘¸¨¨¸˘˙¸¨¨";
  private static final String BARE = "sgcouSGICOU";
  private static final String TURKISH = "şğıçöüŞĞİÇÖÜâîûÂÎÛ";
  private static final String PLAIN = "sgicouSGICOUaiuAIU";

  /** The text with a replacement for every so manieth match. */
  private static String some(String text, Pattern pattern, int every, String replacement) {
    int[] count = new int[1];
    return pattern
        .matcher(text)
        .replaceAll(match -> count[0]++ % every == 0 ? replacement : match.group());
  }

  private static boolean filled(String line) {
    return line.length() > FILLED;
  }

  private static char plain(char c) {
    int letter = TURKISH.indexOf(c);
    return letter < 0 ? c : PLAIN.charAt(letter);
  }

  /** Something that is done to each unit of a text. */
  private interface Unit {
    char of(char c);
  }

  private static String letters(String text, Unit unit) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      letters.append(unit.of(text.charAt(i)));
    }
    return letters.toString();
  }
}
