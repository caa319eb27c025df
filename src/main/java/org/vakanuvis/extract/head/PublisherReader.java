package org.vakanuvis.extract.head;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vakanuvis.extract.frame.HeadNames;
import org.vakanuvis.extract.names.NameFinder;
import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.NameMatch.Kind;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.Turkish;

/** Tells the country of the body that publishes a text. */
public final class PublisherReader {
  private final Lexicon lexicon;
  private final NameFinder names;
  private final Map<String, String> agencies = new HashMap<>();
  private final TokenTrie<String> unowned;

  /** With the countries of papers and agencies, and with the finder of those in a name. */
  public PublisherReader(Lexicon lexicon, NameFinder names) {
    this.lexicon = lexicon;
    this.names = names;
    this.unowned = Cues.trie(lexicon, "letterheads", Set.of("council", "paper"));
    for (List<String> row : lexicon.dictionaries().table("papers").rows()) {
      WordTable.parts(row.get(0)).forEach(name -> agencies.put(Turkish.key(name), row.get(1)));
    }
    WordTable table = lexicon.dictionaries().table("agencies");
    for (List<String> row : table.rows()) {
      String country = row.get(table.column("country"));
      agencies.put(Turkish.key(row.get(table.column("name"))), country);
      WordTable.parts(row.get(table.column("aliases")))
          .forEach(alias -> agencies.putIfAbsent(Turkish.key(alias), country));
    }
  }

  /**
   * Who published a text.
   *
   * @param source the body that the text names as its source
   */
  public Publisher of(Optional<Fact<String>> source) {
    if (source.isEmpty()) {
      return Publisher.UNKNOWN;
    }
    String name = source.get().value();
    String agency = agencies.get(Turkish.key(name));
    // T.A.K.
    agency = agency == null ? agencies.get(Turkish.key(name.replace(".", ""))) : agency;
    // TAK - Türk Ajansı Kıbrıs
    for (String part : agency == null ? name.split(" [-–—/] ", -1) : new String[0]) {
      agency = agency == null ? agencies.get(Turkish.key(part)) : agency;
    }
    if (agency != null) {
      return new Publisher(agency, false);
    }
    Reading reading = names.read(lexicon.tokenizer().tokens(name));
    for (NameMatch match : reading.names()) {
      if (match.kind() == Kind.COUNTRY) {
        return new Publisher(match.value(), true);
      }
    }
    Tokens tokens = reading.tokens();
    if (HeadNames.ends(unowned, tokens, 0, tokens.size())) {
      // A body of many countries, or a paper of who knows where.
      return Publisher.UNKNOWN;
    }
    // A body that names no country is one of the country in whose language the text is.
    return new Publisher(Lexicon.HOME, true);
  }
}
