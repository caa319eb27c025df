package org.vakanuvis.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vakanuvis.FactFinding.Found;
import org.vakanuvis.model.CountryMention;
import org.vakanuvis.model.Edtf;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Meeting;
import org.vakanuvis.model.Meeting.Participant;
import org.vakanuvis.model.Officeholder;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.ReleaseKind;
import org.vakanuvis.model.Span;

/** Writes findings as JSON Lines: one object a release, facts as the text has them. */
final class FindingsJson implements AutoCloseable {
  private final JsonGenerator json;

  /** Writes to a stream, which is left open. */
  FindingsJson(OutputStream out) throws IOException {
    json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setRootValueSeparator(null);
  }

  /** Writes the line of one release. */
  void write(Found found) throws IOException {
    Release told = found.told();
    json.writeStartObject();
    json.writeStringField("id", found.file().id());
    json.writeStringField("path", told.file().path());
    writeText("title", told.headline().fact().map(Fact::value));
    writeText("date", told.date().map(Fact::value).map(Edtf::text));
    writeText("dateBounds", told.dateBounds().map(Edtf::text));
    writeText("source", told.source().map(Fact::value));
    writeText("number", told.number().map(Fact::value));
    writeText("kind", told.kind().map(Fact::value).map(ReleaseKind::key));
    writePeople("ministers", told.ministers());
    writePeople("officials", told.officials());
    writeValues("countries", told.countries());
    writeMentions(found.findings().countryMentions(), found.original().text());
    writeValues("places", told.places());
    writeValues("organizations", told.organizations());
    writeMeetings(told.meetings());
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void writeText(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    } else {
      json.writeNullField(name);
    }
  }

  private void writeValues(String name, List<Fact<String>> facts) throws IOException {
    json.writeArrayFieldStart(name);
    for (Fact<String> fact : facts) {
      json.writeString(fact.value());
    }
    json.writeEndArray();
  }

  private void writePeople(String name, List<Fact<Officeholder>> people) throws IOException {
    json.writeArrayFieldStart(name);
    for (Fact<Officeholder> fact : people) {
      json.writeStartObject();
      json.writeStringField("name", fact.value().name());
      writeText("country", fact.value().country());
      writeText("office", fact.value().office());
      json.writeNumberField("confidence", rounded(fact.evidence().confidence()));
      writeSpans(fact.evidence().spans());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeMentions(List<CountryMention> mentions, String text) throws IOException {
    json.writeArrayFieldStart("countryMentions");
    for (CountryMention mention : mentions) {
      if (mention.confidence() < Evidence.DROPPED_BELOW) {
        continue;
      }
      json.writeStartObject();
      json.writeStringField("country", mention.country());
      json.writeStringField("text", mention.span().of(text));
      json.writeNumberField("start", mention.span().start());
      json.writeNumberField("end", mention.span().end());
      json.writeNumberField("confidence", rounded(mention.confidence()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeMeetings(List<Release.Told> meetings) throws IOException {
    json.writeArrayFieldStart("meetings");
    for (Release.Told told : meetings) {
      Fact<Meeting> fact = told.meeting();
      Meeting meeting = fact.value();
      json.writeStartObject();
      json.writeArrayFieldStart("participants");
      for (Participant participant : meeting.participants()) {
        json.writeStartObject();
        writeText("name", participant.name());
        writeText("country", participant.country());
        json.writeEndObject();
      }
      json.writeEndArray();
      writeText("date", meeting.date().map(Edtf::text));
      writeText("place", meeting.place());
      json.writeStringField("form", meeting.form().name().toLowerCase(Locale.ROOT));
      json.writeBooleanField("planned", meeting.planned());
      json.writeNumberField("confidence", rounded(fact.evidence().confidence()));
      writeSpans(fact.evidence().spans());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static double rounded(double confidence) {
    return Math.round(confidence * 1000) / 1000.0;
  }

  private void writeSpans(List<Span> spans) throws IOException {
    json.writeArrayFieldStart("spans");
    for (Span span : spans) {
      json.writeStartArray();
      json.writeNumber(span.start());
      json.writeNumber(span.end());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
