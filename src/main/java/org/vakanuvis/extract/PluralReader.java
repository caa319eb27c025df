package org.vakanuvis.extract;

import java.util.ArrayList;
import java.util.List;
import org.vakanuvis.extract.OfficeUnit.Part;
import org.vakanuvis.turkish.Ending;

/**
 * Reads the names behind an office in the plural and gives each its country and portfolio: {@code
 * Türkiye ve Azerbaycan Dışişleri Bakanları Hakan Fidan ve Ceyhun Bayramov}.
 */
final class PluralReader {
  private static final double ZIPPED = 0.93;
  private static final double LISTED = 0.88;

  private final Reading reading;
  private final Tokens tokens;
  private final NameReader names;
  private final OfficeTitles titles;
  private final OwnerReader owners;

  PluralReader(Reading reading, NameReader names, OfficeTitles titles, OwnerReader owners) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.names = names;
    this.titles = titles;
    this.owners = owners;
  }

  List<Appearance> read(Office office) {
    if (office.last().ending() == Ending.ABLATIVE) {
      Name name = office.to() < tokens.size() ? names.after(office.to()) : null;
      return name == null || !names.lines().joined(office.to())
          ? List.of()
          : List.of(one(office, name));
    }
    if (!office.nominative()) {
      return List.of();
    }
    List<Name> listed = list(start(office.to()));
    List<NameMatch> countries = OwnerReader.countries(office);
    List<Part> parts = office.last().parts();
    List<Appearance> found = new ArrayList<>();
    for (int i = 0; i < listed.size(); i++) {
      Name name = listed.get(i);
      boolean split = parts.size() > 1 && parts.size() == listed.size() && countries.size() < 2;
      Held held =
          split
              ? titles.held(office, parts.get(i), "offices in the order of names", LISTED)
              : titles.held(office, "office of a list", ZIPPED);
      found.add(new Appearance(name, office, held, claim(office, name, i, listed.size())));
    }
    return found;
  }

  private Appearance one(Office office, Name name) {
    return new Appearance(
        name, office, titles.held(office, "one of several", LISTED), owners.claim(office, name));
  }

  private Claim claim(Office office, Name name, int number, int count) {
    Claim beside = owners.inBrackets(name.to());
    if (beside != null) {
      return beside;
    }
    List<NameMatch> countries = OwnerReader.countries(office);
    if (countries.size() == count) {
      return Claim.told(reading, countries.get(number), "countries in the order of names", ZIPPED);
    }
    return countries.size() == 1
        ? Claim.told(reading, countries.get(0), "country of a list", LISTED)
        : null;
  }

  /** Behind what may stand between a plural and its names: {@code sırasıyla}, a colon. */
  private int start(int token) {
    int i = token;
    while (i < tokens.size() && (tokens.mark(i, ':') || tokens.get(i).key().equals("sırasıyla"))) {
      i++;
    }
    return i;
  }

  /** The names that commas and {@code ve} join from here on. */
  private List<Name> list(int token) {
    List<Name> found = new ArrayList<>();
    int i = token;
    while (i < tokens.size() && names.lines().joined(i)) {
      Name name = names.after(i);
      if (name == null) {
        break;
      }
      found.add(name);
      i = behindBrackets(name.to());
      if (!joint(i) || name.ending() != Ending.BARE) {
        break;
      }
      i++;
    }
    return found;
  }

  private int behindBrackets(int token) {
    if (!tokens.mark(token, '(')) {
      return token;
    }
    int end = token + 1;
    while (end < tokens.size() && end - token < 8 && !tokens.mark(end, ')')) {
      end++;
    }
    return tokens.mark(end, ')') ? end + 1 : token;
  }

  private boolean joint(int token) {
    if (token >= tokens.size()) {
      return false;
    }
    Token joint = tokens.get(token);
    String key = joint.key();
    return joint.mark(',') || joint.mark('&') || key.equals("ve") || key.equals("ile");
  }
}
