package org.vakanuvis.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Position;

/**
 * Reads YAML 1.2 into {@link Yaml}. It builds the values from the parser's events, so that nothing
 * in a file can make it construct objects, follow references or sink into nested lists.
 */
final class YamlReader {
  /** What editors write has four levels. */
  private static final int DEEPEST = 16;

  /** In UTF-16 units; no header comes near. */
  private static final int LONGEST = 4 << 20;

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

  private final String path;
  private final int linesBefore;
  private final Consumer<Diagnostic> report;
  private Position reached;

  /**
   * A reader of one file.
   *
   * @param linesBefore how many lines of the file stand before the YAML
   */
  YamlReader(String path, int linesBefore, Consumer<Diagnostic> report) {
    this.path = path;
    this.linesBefore = linesBefore;
    this.report = report;
    this.reached = Position.of(path);
  }

  /** Stops the reading at what the remark says. */
  private static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Diagnostic diagnostic;

    Refusal(Diagnostic diagnostic) {
      super(diagnostic.code(), null, false, false);
      this.diagnostic = diagnostic;
    }
  }

  /** The value that a text holds; empty if it is broken, which is reported. */
  Optional<Yaml> read(String text) {
    if (text.length() > LONGEST) {
      report.accept(Remark.YAML_TOO_LARGE.at(path));
      return Optional.empty();
    }
    try {
      return Optional.of(build(text));
    } catch (Refusal e) {
      report.accept(e.diagnostic);
    } catch (MarkedYamlEngineException e) {
      Position position =
          e.getProblemMark().or(e::getContextMark).map(this::at).orElse(Position.of(path));
      String problem = e.getProblem() == null ? "" : e.getProblem().replace("\n", "").strip();
      boolean tab = problem.contains("TAB");
      report.accept(tab ? Remark.YAML_TAB.at(position) : Remark.YAML_BROKEN.at(position, problem));
    } catch (ReaderException e) {
      // What is written as an escape may be told of behind the end of the text.
      int place = Math.min(e.getPosition(), text.codePointCount(0, text.length()));
      Position position = Offsets.of(path, text, text.offsetByCodePoints(0, place));
      report.accept(
          Remark.YAML_CHARACTER.at(
              new Position(path, position.line() + linesBefore, position.column()),
              String.format("U+%04X", e.getCodePoint())));
    } catch (YamlEngineException e) {
      report.accept(Remark.YAML_BROKEN.at(path, e.getMessage()));
    } catch (NumberFormatException e) {
      // The parser stumbles itself over an escape without digits, behind what it last told of.
      report.accept(Remark.YAML_BROKEN.at(reached, "\\x"));
    }
    return Optional.empty();
  }

  private Yaml build(String text) {
    Deque<YamlParts> open = new ArrayDeque<>();
    open.push(new YamlParts.Document(Position.of(path)));
    boolean begun = false;
    for (Event event : new Parse(SETTINGS).parseString(text)) {
      Position position = event.getStartMark().map(this::at).orElse(Position.of(path));
      reached = position;
      if (event instanceof DocumentStartEvent) {
        if (begun) {
          throw new Refusal(Remark.YAML_SECOND_DOCUMENT.at(position));
        }
        begun = true;
      } else if (event instanceof AliasEvent) {
        throw new Refusal(Remark.YAML_ALIAS.at(position));
      } else if (event instanceof ScalarEvent scalar) {
        refuseUnwritable(scalar.getValue(), position);
        add(open.element(), new Yaml.Scalar(scalar.getValue(), !scalar.isPlain(), position));
      } else if (event instanceof SequenceStartEvent) {
        open.push(new YamlParts.OpenItems(position));
      } else if (event instanceof MappingStartEvent) {
        open.push(new YamlParts.OpenFields(position));
      } else if (event.getEventId() == Event.ID.SequenceEnd
          || event.getEventId() == Event.ID.MappingEnd) {
        Yaml whole = open.pop().whole();
        add(open.element(), whole);
      }
      if (open.size() > DEEPEST) {
        throw new Refusal(Remark.YAML_TOO_DEEP.at(position));
      }
    }
    return open.pop().whole();
  }

  /** An escape can say what no file can hold, and no page: a NUL, or half of a character. */
  private static void refuseUnwritable(String value, Position position) {
    value
        .codePoints()
        .filter(
            c ->
                (Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r')
                    || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                    || (c & 0xFFFE) == 0xFFFE)
        .findFirst()
        .ifPresent(
            c -> {
              throw new Refusal(Remark.YAML_CHARACTER.at(position, String.format("U+%04X", c)));
            });
  }

  private static void add(YamlParts parts, Yaml value) {
    parts
        .add(value)
        .ifPresent(
            mistake -> {
              throw new Refusal(mistake);
            });
  }

  private Position at(Mark mark) {
    return new Position(
        path, mark.getLine() + 1 + linesBefore, mark.getColumn() + 1 + wideBefore(mark));
  }

  /** How many characters before a mark, in its line, are two UTF-16 units. */
  private static int wideBefore(Mark mark) {
    int wide = 0;
    int[] buffer = mark.getBuffer();
    // Far into a line nobody counts columns, and looking back each time would cost the square.
    int first = mark.getPointer() - Math.min(mark.getColumn(), 500);
    for (int i = Math.max(first, 0); i < mark.getPointer() && i < buffer.length; i++) {
      wide += Character.isSupplementaryCodePoint(buffer[i]) ? 1 : 0;
    }
    return wide;
  }
}
