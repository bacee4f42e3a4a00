package org.wsis.stocktaking.report.freeze;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wsis.stocktaking.report.ReportPlan;
import org.wsis.stocktaking.report.ReportView;
import org.wsis.stocktaking.report.figures.Dimension;
import org.wsis.stocktaking.report.figures.Figures;
import org.wsis.stocktaking.report.section.SectionLibrary;
import org.wsis.stocktaking.report.section.SectionView;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The data file of a report: everything that was frozen, in a fixed order, so that the same report always gives the same
 * bytes. Their SHA-256 is the report's checksum, which anybody can compute anew from the file. Whoever changes a name or
 * the order here changes the checksums of reports to come, and must keep this format for those that exist.
 */
@Component
public class DataFile {
    private static final String FORMAT = "wsis-stocktaking-report/1";
    private static final JsonMapper JSON =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final Items items;
    private final SectionLibrary sections;

    DataFile(Items items, SectionLibrary sections) {
        this.items = items;
        this.sections = sections;
    }

    /** SHA-256 of the file, in hexadecimal. */
    String checksum(ReportView report, Instant frozenAt, Figures figures) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
                write(report, frozenAt, figures, out);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Writes the file and leaves the stream open. */
    public void write(ReportView report, Instant frozenAt, Figures figures, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("format", FORMAT);
            plan(report.plan(), json);
            json.writeStringProperty("frozenAt", frozenAt.toString());
            json.writeStringProperty("introduction", report.introduction());
            json.writeArrayPropertyStart("sections");
            sections.taken(report.id()).forEach(section -> section(section, json));
            json.writeEndArray();
            figures(figures, json);
            json.writeArrayPropertyStart("entries");
            items.each(report.id(), item -> item(item, json));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void plan(ReportPlan plan, JsonGenerator json) {
        json.writeStringProperty("report", plan.slug());
        json.writeStringProperty("kind", plan.kind().name());
        json.writeStringProperty("title", plan.title());
        json.writeStringProperty("language", plan.language().code());
        json.writeStringProperty("from", plan.period().from().toString());
        json.writeStringProperty("to", plan.period().lastDay().toString());
        text(json, "region", plan.scope().region());
        texts(json, "countries", plan.scope().countries());
        texts(json, "actionLines", plan.scope().actionLines());
        texts(json, "sdgs", plan.scope().sdgs());
        text(json, "set", plan.scope().set());
    }

    private static void section(SectionView section, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("actionLine", section.line());
        json.writeStringProperty("text", section.body());
        json.writeEndObject();
    }

    private static void figures(Figures figures, JsonGenerator json) {
        json.writeObjectPropertyStart("figures");
        json.writeNumberProperty("entries", figures.entries());
        json.writeNumberProperty("leftOut", figures.leftOut());
        for (Dimension dimension : Dimension.values()) {
            json.writeObjectPropertyStart(dimension.parameter());
            for (Map.Entry<String, Integer> count : new TreeMap<>(figures.of(dimension)).entrySet()) {
                json.writeNumberProperty(count.getKey(), count.getValue());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void item(ItemRow item, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", item.entry().toString());
        json.writeNumberProperty("number", item.number());
        json.writeStringProperty("title", item.title());
        text(json, "organisation", item.organisation());
        text(json, "stakeholderType", item.stakeholderType());
        text(json, "kind", item.kind());
        text(json, "language", item.language());
        text(json, "country", item.country());
        text(json, "region", item.region());
        text(json, "scope", item.scope());
        text(json, "status", item.status());
        text(json, "start", item.startsOn());
        text(json, "end", item.endsOn());
        json.writeNumberProperty("year", item.year());
        text(json, "receivedOn", item.receivedOn());
        texts(json, "actionLines", item.actionLines());
        texts(json, "sdgs", item.sdgs());
        texts(json, "targets", item.targets());
        text(json, "shortDescription", item.shortDescription());
        text(json, "website", item.website());
        text(json, "source", item.source());
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, @Nullable Object value) {
        if (value != null) {
            json.writeStringProperty(name, value.toString());
        }
    }

    private static void texts(JsonGenerator json, String name, Collection<?> values) {
        if (!values.isEmpty()) {
            json.writeArrayPropertyStart(name);
            values.forEach(value -> {
                if (value instanceof Integer number) {
                    json.writeNumber(number);
                } else {
                    json.writeString(value.toString());
                }
            });
            json.writeEndArray();
        }
    }
}
