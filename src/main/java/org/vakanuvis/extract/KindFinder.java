package org.vakanuvis.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.ReleaseKind;
import org.vakanuvis.model.Span;
import org.vakanuvis.model.WordTable;

/** Finds what sort of event a release reports, by cue words in its headline and lead. */
final class KindFinder {
  /** So many tokens of the lead are looked at. */
  private static final int LEAD = 60;

  private final Map<String, List<Cue>> cues = new HashMap<>();
  private final Tokenizer tokenizer;

  KindFinder(Lexicon lexicon) {
    this.tokenizer = lexicon.tokenizer();
    WordTable table = lexicon.dictionaries().table("kinds");
    for (List<String> row : table.rows()) {
      for (String words : WordTable.parts(row.get(0))) {
        add(words, row);
      }
    }
  }

  /** Words that speak for a kind. */
  private record Cue(
      List<String> words, boolean open, ReleaseKind kind, int weight, String where) {}

  private void add(String words, List<String> row) {
    boolean open = words.endsWith("-");
    Tokens tokens = tokenizer.tokens(open ? words.substring(0, words.length() - 1) : words);
    List<String> forms = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      forms.add(form(tokens.get(i)));
    }
    ReleaseKind kind = ReleaseKind.of(row.get(1)).orElseThrow();
    Cue cue = new Cue(forms, open, kind, Integer.parseInt(row.get(2)), row.get(3));
    cues.computeIfAbsent(start(forms.get(0)), key -> new ArrayList<>()).add(cue);
  }

  private static String start(String form) {
    return form.length() < 3 ? form : form.substring(0, 3);
  }

  /** A token with its suffix, in small letters without marks. */
  private static String form(Token token) {
    String key = token.suffixed() ? token.key() + token.suffix() : token.key();
    char[] letters = key.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      int turkish = "çğıöşüİIÇĞÖŞÜ".indexOf(letters[i]);
      letters[i] =
          turkish < 0 ? Character.toLowerCase(letters[i]) : "cgiosuiicgosu".charAt(turkish);
    }
    return new String(letters);
  }

  /** The kind; empty where nothing speaks for any. */
  Optional<Fact<ReleaseKind>> find(Frame frame, Optional<Fact<String>> title) {
    Map<ReleaseKind, Integer> weights = new EnumMap<>(ReleaseKind.class);
    Map<ReleaseKind, List<Span>> spans = new EnumMap<>(ReleaseKind.class);
    Tokens tokens = frame.tokens();
    Span headline = title.map(fact -> fact.evidence().spans().get(0)).orElse(new Span(0, 0));
    int leadEnd = Math.min(frame.leadEnd(), frame.leadFirst() + LEAD);
    for (int i = 0; i < leadEnd; i++) {
      boolean inside = headline.covers(tokens.get(i).span());
      if (inside || i >= frame.leadFirst()) {
        weigh(tokens, i, inside ? "headline" : "lead", weights, spans);
      }
    }
    return weights.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(best -> fact(best.getKey(), weights, spans));
  }

  private void weigh(
      Tokens tokens,
      int index,
      String where,
      Map<ReleaseKind, Integer> weights,
      Map<ReleaseKind, List<Span>> spans) {
    Map<ReleaseKind, Cue> best = new EnumMap<>(ReleaseKind.class);
    for (Cue cue : cues.getOrDefault(start(form(tokens.get(index))), List.of())) {
      boolean here = cue.where().equals("any") || cue.where().equals(where);
      if (here && matches(tokens, index, cue)) {
        best.merge(cue.kind(), cue, (one, other) -> one.weight() >= other.weight() ? one : other);
      }
    }
    best.forEach(
        (kind, cue) -> {
          weights.merge(kind, cue.weight(), Integer::sum);
          spans
              .computeIfAbsent(kind, key -> new ArrayList<>())
              .add(tokens.span(index, index + cue.words().size()));
        });
  }

  private static boolean matches(Tokens tokens, int index, Cue cue) {
    int size = cue.words().size();
    for (int i = 0; i < size; i++) {
      if (index + i >= tokens.size()) {
        return false;
      }
      String form = form(tokens.get(index + i));
      String word = cue.words().get(i);
      boolean start = cue.open() && i == size - 1;
      boolean same = start ? form.startsWith(word) : form.equals(word);
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private static Fact<ReleaseKind> fact(
      ReleaseKind kind, Map<ReleaseKind, Integer> weights, Map<ReleaseKind, List<Span>> spans) {
    int[] sorted = weights.values().stream().mapToInt(Integer::intValue).sorted().toArray();
    int best = sorted[sorted.length - 1];
    int next = sorted.length > 1 ? sorted[sorted.length - 2] : 0;
    double confidence = Math.min(0.95, 0.55 + 0.04 * Math.min(best - next, 10));
    return new Fact<>(kind, Evidence.read(spans.get(kind), "cues", confidence));
  }
}
