package org.vakanuvis.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.vakanuvis.model.Phrases;

/** Lends our texts to picocli, which looks for those of its help by names of its own making. */
final class PhraseBundle extends ResourceBundle {
  private final Phrases phrases;

  PhraseBundle(Phrases phrases) {
    this.phrases = phrases;
  }

  @Override
  protected Object handleGetObject(String key) {
    return phrases.texts().get(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(phrases.texts().keySet());
  }
}
