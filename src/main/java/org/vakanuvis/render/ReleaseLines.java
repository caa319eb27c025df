package org.vakanuvis.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Meeting;
import org.vakanuvis.model.Officeholder;
import org.vakanuvis.model.Provenance;
import org.vakanuvis.model.Release;

/** Writes the front matter of releases as JSON Lines, every fact with its confidence. */
final class ReleaseLines {
  private static final JsonFactory JSON = new JsonFactory();

  private final Function<Release, String> url;

  /**
   * @param url the full address of a release
   */
  ReleaseLines(Function<Release, String> url) {
    this.url = url;
  }

  /** One line for each release, in their order. */
  byte[] of(List<Release> releases) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      json.setRootValueSeparator(null);
      for (Release release : releases) {
        write(release, json);
        json.writeRaw('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void write(Release release, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", release.id());
    json.writeStringField("page", url.apply(release));
    json.writeStringField("title", release.headline().shown());
    json.writeBooleanField("titleFromLead", release.headline().made());
    fact("date", release.date(), json);
    text("dateBounds", release.dateBounds(), json);
    fact("number", release.number(), json);
    fact("source", release.source(), json);
    fact("kind", release.kind().map(kind -> new Fact<>(kind.value().key(), kind.evidence())), json);
    people("ministers", release.ministers(), json);
    people("officials", release.officials(), json);
    values("countries", "code", release.countries(), json);
    values("places", "name", release.places(), json);
    values("organizations", "name", release.organizations(), json);
    meetings(release.meetings(), json);
    json.writeStringField("file", release.file().name());
    json.writeStringField("sha256", release.file().sha256());
    provenance(release.provenance(), json);
    text("withdrawn", release.standing().withdrawn().map(w -> w.date()), json);
    json.writeEndObject();
  }

  private static void provenance(Provenance provenance, JsonGenerator json) throws IOException {
    text("url", provenance.url(), json);
    text("retrieved", provenance.retrieved(), json);
    text("added", provenance.added(), json);
    text("rights", provenance.rights(), json);
    text("language", provenance.language(), json);
  }

  private static void people(String field, List<Fact<Officeholder>> people, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (Fact<Officeholder> person : people) {
      json.writeStartObject();
      json.writeStringField("name", person.value().name());
      text("country", person.value().country(), json);
      text("office", person.value().office(), json);
      confidence(person, json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void values(
      String field, String name, List<Fact<String>> values, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart(field);
    for (Fact<String> value : values) {
      json.writeStartObject();
      json.writeStringField(name, value.value());
      confidence(value, json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void meetings(List<Release.Told> meetings, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("meetings");
    for (Release.Told told : meetings) {
      Fact<Meeting> meeting = told.meeting();
      json.writeStartObject();
      json.writeArrayFieldStart("participants");
      for (Meeting.Participant participant : meeting.value().participants()) {
        json.writeStartObject();
        text("name", participant.name(), json);
        text("country", participant.country(), json);
        json.writeEndObject();
      }
      json.writeEndArray();
      text("date", meeting.value().date(), json);
      text("place", meeting.value().place(), json);
      json.writeStringField("form", meeting.value().form().name());
      json.writeBooleanField("planned", meeting.value().planned());
      json.writeStringField("words", told.words());
      confidence(meeting, json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void fact(String field, Optional<? extends Fact<?>> fact, JsonGenerator json)
      throws IOException {
    if (fact.isEmpty()) {
      json.writeNullField(field);
      return;
    }
    json.writeObjectFieldStart(field);
    json.writeStringField("value", fact.get().value().toString());
    confidence(fact.get(), json);
    json.writeEndObject();
  }

  private static void confidence(Fact<?> fact, JsonGenerator json) throws IOException {
    json.writeNumberField("confidence", fact.evidence().confidence());
    json.writeBooleanField("confirmed", fact.evidence().confirmed());
  }

  private static void text(String field, Optional<?> value, JsonGenerator json) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(field, value.get().toString());
    } else {
      json.writeNullField(field);
    }
  }
}
