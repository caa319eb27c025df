package org.vakanuvis.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.vakanuvis.model.Header;
import org.vakanuvis.model.Verdicts;

/**
 * The text of a sidecar, into which fields and verdicts are put without touching what an editor
 * wrote: pieces are only inserted, and what comes of it is read again and compared.
 */
final class SidecarText {
  private static final String MARK = "\uFEFF";
  private static final String TRUE = "true";

  private final String text;
  private final String lineEnd;
  private final List<Piece> pieces = new ArrayList<>();

  private SidecarText(String text) {
    this.text = text;
    this.lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
  }

  /** Something to insert at an offset. */
  private record Piece(int offset, String words) {}

  /** What cannot be put in for sure. */
  private static final class Unfit extends Exception {
    private static final long serialVersionUID = 1L;

    Unfit() {
      super(null, null, false, false);
    }
  }

  /** See {@link FrontMatterWriter#added}. */
  static Optional<String> added(String sidecar, Header more) {
    if (sidecar.startsWith(MARK)) {
      return added(sidecar.substring(MARK.length()), more).map(MARK::concat);
    }
    try {
      String added = new SidecarText(sidecar).with(more);
      return proven(sidecar, added, more) ? Optional.of(added) : Optional.empty();
    } catch (Unfit | YamlEngineException e) {
      return Optional.empty();
    }
  }

  private String with(Header more) throws Unfit {
    Optional<Node> root = new Compose(LoadSettings.builder().build()).composeString(text);
    if (ended() || !root.map(SidecarText::lines).orElse(true)) {
      throw new Unfit();
    }
    Map<String, Node> fields = root.map(SidecarText::fields).orElse(Map.of());
    boolean confirm = insert(fields.get("confirm"), more.confirm());
    boolean reject = insert(fields.get("reject"), more.reject());
    StringBuilder whole = new StringBuilder(text);
    pieces.sort(Comparator.comparingInt(Piece::offset).reversed());
    pieces.forEach(piece -> whole.insert(piece.offset(), piece.words()));
    String tail = FrontMatterWriter.text(without(more, confirm, reject));
    if (!tail.isEmpty() && whole.length() > 0 && whole.charAt(whole.length() - 1) != '\n') {
      whole.append(lineEnd);
    }
    return whole.append(tail.replace("\n", lineEnd)).toString();
  }

  /** Whether it holds fields on lines of their own. */
  private static boolean lines(Node root) {
    return root instanceof MappingNode mapping && mapping.getFlowStyle() != FlowStyle.FLOW;
  }

  private boolean ended() {
    return text.lines().anyMatch(line -> line.startsWith("..."));
  }

  /** The same header without the verdicts that stand already. */
  private static Header without(Header header, boolean confirm, boolean reject) {
    return new Header(
        header.title(),
        header.date(),
        header.number(),
        header.source(),
        header.kind(),
        header.ministers(),
        header.officials(),
        header.countries(),
        header.places(),
        header.organizations(),
        reject ? Verdicts.NONE : header.reject(),
        confirm ? Verdicts.NONE : header.confirm(),
        header.provenance(),
        header.standing(),
        Map.of());
  }

  /** Puts verdicts beside those that stand; returns whether there were any to stand beside. */
  private boolean insert(Node standing, Verdicts more) throws Unfit {
    if (standing == null || more.equals(Verdicts.NONE)) {
      return false;
    }
    if (!(standing instanceof MappingNode verdicts)) {
      throw new Unfit();
    }
    Map<String, Node> fields = fields(verdicts);
    List<String> pairs = new ArrayList<>();
    for (String field : new TreeSet<>(more.fields())) {
      if (!fields.containsKey(field)) {
        pairs.add(field + ": " + TRUE);
      }
    }
    for (Map.Entry<String, List<String>> field : new TreeMap<>(more.values()).entrySet()) {
      Node named = fields.get(field.getKey());
      if (named == null) {
        pairs.add(field.getKey() + ": [" + items(field.getValue()) + "]");
      } else if (named instanceof SequenceNode list) {
        insertItems(list, field.getValue());
      } else {
        throw new Unfit();
      }
    }
    if (!pairs.isEmpty()) {
      insertPairs(verdicts, pairs);
    }
    return true;
  }

  private void insertPairs(MappingNode verdicts, List<String> pairs) throws Unfit {
    if (verdicts.getFlowStyle() == FlowStyle.FLOW) {
      insertInFlow(verdicts, String.join(", ", pairs));
    } else {
      Node first = verdicts.getValue().get(0).getKeyNode();
      insertLines(verdicts, column(first), pairs);
    }
  }

  private void insertItems(SequenceNode list, List<String> more) throws Unfit {
    List<String> there =
        list.getValue().stream()
            .map(item -> item instanceof ScalarNode scalar ? scalar.getValue() : "")
            .toList();
    List<String> items = more.stream().filter(item -> !there.contains(item)).toList();
    if (items.isEmpty()) {
      return;
    }
    if (list.getFlowStyle() == FlowStyle.FLOW) {
      insertInFlow(list, items(items));
    } else {
      List<String> lines = items.stream().map(item -> "- " + items(List.of(item))).toList();
      insertLines(list, column(list), lines);
    }
  }

  private static String items(List<String> values) {
    return values.stream().map(FrontMatterWriter::item).collect(Collectors.joining(", "));
  }

  private void insertInFlow(CollectionNode<?> collection, String words) throws Unfit {
    int bracket = offset(collection.getEndMark()) - 1;
    pieces.add(new Piece(bracket, (collection.getValue().isEmpty() ? "" : ", ") + words));
  }

  private void insertLines(CollectionNode<?> collection, int column, List<String> lines)
      throws Unfit {
    int end = text.indexOf('\n', offset(last(collection).getEndMark()));
    int offset = end < 0 ? text.length() : end + 1;
    String head = end < 0 ? lineEnd : "";
    String words =
        lines.stream()
            .map(line -> " ".repeat(column) + line + lineEnd)
            .collect(Collectors.joining("", head, ""));
    pieces.add(new Piece(offset, words));
  }

  /** What stands last in it, brackets as a whole. */
  private static Node last(Node node) {
    if (!(node instanceof CollectionNode<?> collection)
        || collection.getFlowStyle() == FlowStyle.FLOW
        || collection.getValue().isEmpty()) {
      return node;
    }
    Object last = collection.getValue().get(collection.getValue().size() - 1);
    return last(last instanceof NodeTuple pair ? pair.getValueNode() : (Node) last);
  }

  private static Map<String, Node> fields(Node mapping) {
    Map<String, Node> fields = new LinkedHashMap<>();
    for (NodeTuple pair : ((MappingNode) mapping).getValue()) {
      if (pair.getKeyNode() instanceof ScalarNode name) {
        fields.put(name.getValue(), pair.getValueNode());
      }
    }
    return fields;
  }

  private static int column(Node node) throws Unfit {
    return node.getStartMark().map(Mark::getColumn).orElseThrow(Unfit::new);
  }

  private int offset(Optional<Mark> mark) throws Unfit {
    return text.offsetByCodePoints(0, mark.orElseThrow(Unfit::new).getIndex());
  }

  /** Whether the new text says what the old one and the header say together, and nothing else. */
  private static boolean proven(String before, String after, Header more) {
    Optional<Map<String, Object>> old = SidecarTree.of(before);
    Optional<Map<String, Object>> whole = SidecarTree.of(after);
    Optional<Map<String, Object>> added = SidecarTree.of(FrontMatterWriter.text(more));
    return old.isPresent()
        && whole.isPresent()
        && added.isPresent()
        && whole.get().equals(SidecarTree.merged(old.get(), added.get()));
  }
}
