package org.vakanuvis.render;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.vakanuvis.turkish.Turkish;

/** The bare words of trees and texts. */
final class Words {
  private Words() {}

  /** What a reader reads of a node. */
  static String of(Node node) {
    StringBuilder words = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            words.append(text.getLiteral());
          }

          @Override
          public void visit(Code code) {
            words.append(code.getLiteral());
          }

          @Override
          public void visit(SoftLineBreak end) {
            words.append(' ');
          }

          @Override
          public void visit(HardLineBreak end) {
            words.append(' ');
          }
        });
    return words.toString();
  }

  /**
   * For comparing: folded letters and digits, whatever stands between them as single blanks, and
   * the dot at the end, which sentences have and headlines have not.
   */
  static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean blank = false;
    String letters = Turkish.fold(text);
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (!Character.isLetterOrDigit(c)) {
        blank = folded.length() > 0;
        continue;
      }
      if (blank) {
        folded.append(' ');
        blank = false;
      }
      folded.append(c);
    }
    String whole = text.strip();
    return whole.endsWith(".") ? folded.append('.').toString() : folded.toString();
  }
}
