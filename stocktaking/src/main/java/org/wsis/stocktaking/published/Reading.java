package org.wsis.stocktaking.published;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wsis.files.FileId;
import org.wsis.files.StoredFile;
import org.wsis.mail.PublicAddress;
import org.wsis.reference.StakeholderType;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.content.Audience;
import org.wsis.stocktaking.content.Kind;
import org.wsis.stocktaking.content.Scope;
import org.wsis.stocktaking.content.Status;
import org.wsis.stocktaking.published.PublicEntry.Contact;
import org.wsis.stocktaking.published.PublicEntry.Document;
import org.wsis.stocktaking.published.PublicEntry.Picture;

/** Makes of rows what machines get. */
@Component
class Reading {
    private final Places places;
    private final PublicAddress address;

    Reading(Places places, PublicAddress address) {
        this.places = places;
        this.address = address;
    }

    List<PublicLine> lines(List<EntryRecord> rows) {
        Known known = places.ofLines(rows);
        return rows.stream().map(row -> line(row, known)).toList();
    }

    List<PublicEntry> entries(List<EntryRecord> rows, boolean withContact) {
        Known known = places.ofEntries(rows);
        return rows.stream().map(row -> entry(row, known, withContact)).toList();
    }

    private PublicLine line(EntryRecord row, Known known) {
        return new PublicLine(
                row.id(),
                pageOf(row),
                row.title(),
                known.organisationOf(row),
                row.text("country"),
                places.region(row),
                row.one(StakeholderType.class, "stakeholder_type"),
                row.texts("action_lines"),
                row.numbers("sdgs"),
                (int) row.number("year"),
                Objects.requireNonNull(row.instant("published_at")));
    }

    private PublicEntry entry(EntryRecord row, Known known, boolean withContact) {
        return new PublicEntry(
                row.id(),
                row.number("number"),
                pageOf(row),
                row.title(),
                row.one(Kind.class, "kind"),
                row.text("language"),
                row.text("website"),
                known.organisationOf(row),
                row.one(StakeholderType.class, "stakeholder_type"),
                row.text("country"),
                places.region(row),
                row.one(Scope.class, "scope"),
                withContact ? contact(row) : null,
                row.text("short_description"),
                row.text("description"),
                row.one(Status.class, "status"),
                row.day("starts_on"),
                row.day("ends_on"),
                row.texts("action_lines"),
                row.numbers("sdgs"),
                row.texts("targets"),
                row.several(Audience.class, "audiences"),
                row.text("results"),
                row.text("challenges"),
                row.text("replicability"),
                row.text("sustainability"),
                row.text("partnerships"),
                row.text("wsis_values"),
                picture(row),
                documents(row, known),
                (int) row.number("year"),
                row.text("source"),
                row.instant("received_at"),
                Objects.requireNonNull(row.instant("published_at")),
                Objects.requireNonNull(row.instant("updated_at")),
                row.texts("collections"),
                former(row),
                row.instant("confirmed_at"),
                row.instant("ended_at"));
    }

    private @Nullable String former(EntryRecord row) {
        UUID former = row.uuid("continues");
        return former == null ? null : address.of(new EntryId(former).path());
    }

    private static @Nullable Contact contact(EntryRecord row) {
        String name = row.text("contact_name");
        String email = row.text("contact_email");
        return name == null && email == null ? null : new Contact(name, email);
    }

    private @Nullable Picture picture(EntryRecord row) {
        UUID picture = row.uuid("picture");
        return picture == null ? null : new Picture(fileOf(row, picture), row.text("picture_alt"));
    }

    private List<Document> documents(EntryRecord row, Known known) {
        return row.uuids("files").stream()
                .filter(id -> known.files().containsKey(new FileId(id)))
                .map(id -> document(row, Objects.requireNonNull(known.files().get(new FileId(id)))))
                .toList();
    }

    private Document document(EntryRecord row, StoredFile file) {
        return new Document(fileOf(row, file.id().value()), file.name(), file.mediaType(), file.size());
    }

    private String pageOf(EntryRecord row) {
        return address.of(new EntryId(row.id()).path());
    }

    private String fileOf(EntryRecord row, UUID file) {
        return address.of(new EntryId(row.id()).path() + "/files/" + file);
    }
}
