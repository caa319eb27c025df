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

  /** For comparing: small letters, white space as single blanks, none at the ends. */
  static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00A0') {
        blank = folded.length() > 0;
      } else {
        if (blank) {
          folded.append(' ');
          blank = false;
        }
        folded.append(Turkish.lower(c));
      }
    }
    return folded.toString();
  }
}
