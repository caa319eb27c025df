package org.vakanuvis.extract.titles;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.OfficeHead;
import org.vakanuvis.extract.words.OfficeHead.Form;
import org.vakanuvis.extract.words.OfficeHead.Role;
import org.vakanuvis.extract.words.OfficeHead.Takes;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.Suffixes.Kind;
import org.vakanuvis.turkish.Turkish;

/** Makes the forms of the heads of office phrases from the rows of the dictionary. */
final class OfficeHeads {
  /** Behind the office of one who stands in for its holder: {@code Müdür Vekili}. */
  private static final String ACTING = " vekili";

  /** Abbreviations are shorter. */
  private static final int SHORT = 4;

  private OfficeHeads() {}

  /**
   * All forms of all heads.
   *
   * @param heads where each is put under its bare form
   */
  static TokenTrie<OfficeHead> trie(Lexicon lexicon, Map<String, OfficeHead> heads) {
    WordTable table = lexicon.dictionaries().table("offices");
    int bare = table.column("bare");
    int owned = table.column("owned");
    int slips = table.column("slips");
    int plural = table.column("plural");
    int ours = table.column("ours");
    int role = table.column("role");
    int takes = table.column("takes");
    int of = table.column("of");
    TokenTrie.Builder<OfficeHead> trie = lexicon.phrases();
    Set<String> rows = new HashSet<>(lexicon.words("offices", "owned"));
    for (List<String> row : table.rows()) {
      List<String> bareForms = WordTable.parts(row.get(bare));
      List<String> ownedForms = WordTable.parts(row.get(owned));
      Role held = Role.valueOf(Cues.constant(row.get(role)));
      Takes taken = Takes.valueOf(Cues.constant(row.get(takes)));
      String first = bareForms.get(0);
      String second = ownedForms.get(0);
      OfficeHead head = new OfficeHead(first, second, held, taken, Form.BARE, row.get(of), false);
      for (String form : ownedForms) {
        Form kind = bareForms.contains(form) ? Form.EITHER : Form.OWNED;
        trie.add(form, suffixes(form), head.in(kind));
      }
      for (String form : WordTable.parts(row.get(slips))) {
        trie.add(form, suffixes(form), head.misread());
      }
      if (deputised(held)) {
        Set<String> acting = new LinkedHashSet<>(ownedForms);
        acting.addAll(bareForms);
        acting.removeIf(form -> form.length() < SHORT || rows.contains(form + ACTING));
        acting.forEach(form -> trie.add(form + ACTING, Kind.POSSESSIVE, head.in(Form.EITHER)));
      }
      heads.put(first, head);
      for (String form : bareForms) {
        if (!ownedForms.contains(form)) {
          trie.add(form, Kind.NOUN, head);
        }
      }
      for (String form : plurals(WordTable.parts(row.get(plural)), first)) {
        boolean possessed = !form.endsWith("r");
        trie.add(form, possessed ? Kind.POSSESSIVE : Kind.NOUN, head.in(Form.PLURAL));
        if (possessed) {
          // Cumhurbaşkanlarımız
          String last = form.substring(form.length() - 1);
          trie.add(form + "m" + last + "z", Kind.NOUN, head.in(Form.PLURAL));
        }
      }
      String own = row.get(ours).isEmpty() ? ours(first, second) : row.get(ours);
      if (!own.isEmpty()) {
        trie.add(own, Kind.NOUN, head.in(Form.OURS));
      }
      if (own.endsWith("z")) {
        trie.add(yours(own), Kind.NOUN, head.in(Form.YOURS));
        if (held.government()) {
          // Sayın Bakanım X
          trie.add(own.substring(0, own.length() - 2), Kind.NOUN, head.in(Form.OURS));
        }
      }
    }
    posts(lexicon, heads, trie);
    return trie.build();
  }

  /** Whether the one who stands in for the holder is what the holder is. */
  private static boolean deputised(Role role) {
    return switch (role) {
      case OFFICIAL, INTERNATIONAL, ENVOY, DEPUTY -> true;
      default -> false;
    };
  }

  /** Bakanı V. takes no suffix, for Bakanı ve would be one, nor does B. */
  private static Kind suffixes(String owned) {
    boolean letter = owned.length() == 1 || owned.charAt(owned.length() - 2) == ' ';
    return letter ? Kind.FIXED : Kind.POSSESSIVE;
  }

  /** The plurals with the one without a possessive, {@code büyükelçiler}. */
  private static Set<String> plurals(List<String> told, String bare) {
    Set<String> forms = new LinkedHashSet<>(told);
    if (!told.isEmpty()) {
      char vowel = bare.charAt(lastVowel(bare));
      forms.add(bare + (Turkish.front(vowel) ? "ler" : "lar"));
    }
    return forms;
  }

  private static int lastVowel(String word) {
    int i = word.length() - 1;
    while (i > 0 && "aeıioöuüâî".indexOf(word.charAt(i)) < 0) {
      i--;
    }
    return i;
  }

  /** The form of the one who speaks, {@code Bakanımız}; empty where the head has none. */
  private static String ours(String bare, String owned) {
    char vowel = owned.charAt(owned.length() - 1);
    if (!Turkish.high(vowel)) {
      return "";
    }
    // Büyükelçisi, but konsolosu: the s is the suffix's or the word's.
    boolean own = owned.charAt(owned.length() - 2) == 's' && !owned.equals(bare + vowel);
    return owned.substring(0, owned.length() - (own ? 2 : 0)) + "m" + vowel + "z";
  }

  private static String yours(String ours) {
    int end = ours.length() - "mız".length();
    return ours.substring(0, end) + "n" + ours.substring(end + 1);
  }

  /** Several of a post that bears a possessive: {@code bakanlıkları}. */
  private static String posts(String post) {
    int end = post.length() - 1;
    boolean soft = post.charAt(end - 1) == 'ğ';
    String stem = soft ? post.substring(0, end - 1) + "k" : post.substring(0, end);
    return stem + (Turkish.front(post.charAt(end)) ? "leri" : "ları");
  }

  private static void posts(
      Lexicon lexicon, Map<String, OfficeHead> heads, TokenTrie.Builder<OfficeHead> trie) {
    WordTable table = lexicon.dictionaries().table("posts");
    for (List<String> row : table.rows()) {
      OfficeHead head = heads.get(row.get(table.column("head")));
      String post = row.get(table.column("post"));
      trie.add(post, post.endsWith("k") ? Kind.NOUN : Kind.POSSESSIVE, head.in(Form.POST));
      if (Turkish.high(post.charAt(post.length() - 1))) {
        trie.add(posts(post), Kind.POSSESSIVE, head.in(Form.POSTS));
      }
    }
  }
}
