package org.mithaq.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.mithaq.fact.Country;
import org.mithaq.fact.Extraction;
import org.mithaq.fact.Fact;
import org.mithaq.fact.FactDate;
import org.mithaq.fact.Official;
import org.mithaq.fact.Organization;
import org.mithaq.fact.Participant;
import org.mithaq.fact.Place;
import org.mithaq.fact.Quote;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/// The facts contract: the JSON form of an extraction, in one line, with every key in its place.
/// The same for the command line and for REST. Written key by key rather than by data binding,
/// whose start alone takes longer than reading an article.
public final class FactsJson {
    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                    .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                    .build();

    private final JsonGenerator json;

    private FactsJson(JsonGenerator json) {
        this.json = json;
    }

    /// The extraction in UTF-8, without a line feed.
    public static byte[] of(Extraction extraction) {
        var bytes = new ByteArrayOutputStream();
        try (var json =
                JSON.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
            new FactsJson(json).write(extraction);
        }
        return bytes.toByteArray();
    }

    /// The same as a string.
    public static String text(Extraction extraction) {
        return new String(of(extraction), StandardCharsets.UTF_8);
    }

    private void write(Extraction extraction) {
        json.writeStartObject();
        string("articleId", extraction.articleId());
        string("lang", extraction.lang());
        json.writeName("extractor").writeStartObject();
        string("name", extraction.extractor().name());
        string("version", extraction.extractor().version());
        json.writeEndObject();
        objects("officials", extraction.officials(), FactsJson::official);
        objects("countries", extraction.countries(), FactsJson::country);
        objects("organizations", extraction.organizations(), FactsJson::organization);
        objects("meetings", extraction.meetings(), FactsJson::meeting);
        objects("agreements", extraction.agreements(), FactsJson::agreement);
        objects("statements", extraction.statements(), FactsJson::statement);
        objects("acts", extraction.acts(), FactsJson::act);
        strings("notes", extraction.notes());
        json.writeEndObject();
    }

    private void official(Official official) {
        string("ref", official.ref());
        string("id", official.id());
        string("name", official.name());
        string("nameEn", official.nameEn());
        string("office", official.office().name());
        string("officeText", official.officeText());
        string("country", official.country());
        quotes("mentions", official.mentions());
        strings("reasons", official.reasons());
        if (!official.candidates().isEmpty()) {
            strings("candidates", official.candidates());
        }
    }

    private void country(Country country) {
        string("ref", country.ref());
        string("iso3", country.iso3());
        quotes("mentions", country.mentions());
    }

    private void organization(Organization organization) {
        string("ref", organization.ref());
        string("id", organization.id());
        string("acronym", organization.acronym());
        string("name", organization.name());
        string("nameEn", organization.nameEn());
        quotes("mentions", organization.mentions());
    }

    private void meeting(Fact.Meeting meeting) {
        string("ref", meeting.ref());
        string("type", meeting.type().name());
        string("status", meeting.status().name());
        objects("participants", meeting.participants(), FactsJson::participant);
        strings("countries", meeting.countries());
        object("place", meeting.place(), FactsJson::place);
        object("date", meeting.date(), FactsJson::date);
        quotes("evidence", meeting.evidence());
        grounds(meeting);
    }

    private void agreement(Fact.Agreement agreement) {
        string("ref", agreement.ref());
        string("type", agreement.type().name());
        string("status", agreement.status().name());
        strings("parties", agreement.parties());
        string("title", agreement.title());
        string("subject", agreement.subject());
        string("meeting", agreement.meeting());
        object("date", agreement.date(), FactsJson::date);
        quotes("mentions", agreement.mentions());
        quotes("evidence", agreement.evidence());
        grounds(agreement);
    }

    private void statement(Fact.Statement statement) {
        string("ref", statement.ref());
        string("speaker", statement.speaker());
        string("stance", statement.stance().name());
        strings("about", statement.about());
        strings("topics", statement.topics());
        quotes("evidence", statement.evidence());
        object("date", statement.date(), FactsJson::date);
        grounds(statement);
    }

    private void act(Fact.Act act) {
        string("ref", act.ref());
        string("type", act.type().name());
        string("status", act.status().name());
        string("actor", act.actor());
        string("target", act.target());
        quotes("evidence", act.evidence());
        object("date", act.date(), FactsJson::date);
        grounds(act);
    }

    private void grounds(Fact fact) {
        json.writeNumberProperty("confidence", fact.confidence());
        strings("reasons", fact.reasons());
        string("rule", fact.rule());
    }

    private void participant(Participant participant) {
        string("ref", participant.ref());
        string("role", participant.role().name());
    }

    private void place(Place place) {
        string("name", place.name());
        string("nameEn", place.nameEn());
        string("country", place.country());
    }

    private void date(FactDate date) {
        string("edtf", date.edtf());
        string("earliest", date.earliest() == null ? null : date.earliest().toString());
        string("latest", date.latest() == null ? null : date.latest().toString());
        string("precision", date.precision().name());
        string("basis", date.basis().name());
    }

    private void quote(Quote quote) {
        json.writeNumberProperty("start", quote.start());
        json.writeNumberProperty("end", quote.end());
        string("text", quote.text());
    }

    private void quotes(String key, List<Quote> quotes) {
        objects(key, quotes, FactsJson::quote);
    }

    private <T> void objects(String key, List<T> values, BiConsumer<FactsJson, T> write) {
        json.writeArrayPropertyStart(key);
        for (var value : values) {
            json.writeStartObject();
            write.accept(this, value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private <T> void object(String key, @Nullable T value, BiConsumer<FactsJson, T> write) {
        if (value == null) {
            json.writeNullProperty(key);
            return;
        }
        json.writeName(key).writeStartObject();
        write.accept(this, value);
        json.writeEndObject();
    }

    private void strings(String key, List<String> values) {
        json.writeArrayPropertyStart(key);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private void string(String key, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(key);
        } else {
            json.writeStringProperty(key, value);
        }
    }
}
