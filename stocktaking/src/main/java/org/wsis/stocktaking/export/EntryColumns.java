package org.wsis.stocktaking.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wsis.stocktaking.published.PublicEntry;
import org.wsis.stocktaking.published.PublicEntry.Document;
import org.wsis.stocktaking.published.PublicEntry.Picture;

/** An entry as a row. Contacts are left out: a page shows one, a table of all of them would be a list to write to. */
final class EntryColumns {
    static final List<String> NAMES = List.of(
            "id",
            "number",
            "url",
            "title",
            "kind",
            "language",
            "website",
            "organisation",
            "stakeholderType",
            "country",
            "region",
            "scope",
            "shortDescription",
            "description",
            "status",
            "startsOn",
            "endsOn",
            "actionLines",
            "sdgs",
            "targets",
            "audiences",
            "results",
            "challenges",
            "replicability",
            "sustainability",
            "partnerships",
            "wsisValues",
            "picture",
            "pictureAlt",
            "files",
            "year",
            "source",
            "receivedAt",
            "publishedAt",
            "updatedAt",
            "collections",
            "continues",
            "confirmedAt",
            "endedAt");

    private EntryColumns() {}

    static List<@Nullable Object> of(PublicEntry entry) {
        List<@Nullable Object> row = new ArrayList<>(NAMES.size());
        who(entry, row);
        what(entry, row);
        outcome(entry, row);
        record(entry, row);
        return row;
    }

    private static void who(PublicEntry entry, List<@Nullable Object> row) {
        row.add(entry.id().toString());
        row.add(entry.number());
        row.add(entry.url());
        row.add(entry.title());
        row.add(text(entry.kind()));
        row.add(entry.language());
        row.add(entry.website());
        row.add(entry.organisation());
        row.add(text(entry.stakeholderType()));
        row.add(entry.country());
        row.add(text(entry.region()));
        row.add(text(entry.scope()));
    }

    private static void what(PublicEntry entry, List<@Nullable Object> row) {
        row.add(entry.shortDescription());
        row.add(entry.description());
        row.add(text(entry.status()));
        row.add(text(entry.startsOn()));
        row.add(text(entry.endsOn()));
        row.add(entry.actionLines());
        row.add(entry.sdgs());
        row.add(entry.targets());
        row.add(entry.audiences().stream().map(Enum::name).toList());
    }

    private static void outcome(PublicEntry entry, List<@Nullable Object> row) {
        row.add(entry.results());
        row.add(entry.challenges());
        row.add(entry.replicability());
        row.add(entry.sustainability());
        row.add(entry.partnerships());
        row.add(entry.wsisValues());
    }

    private static void record(PublicEntry entry, List<@Nullable Object> row) {
        Picture picture = entry.picture();
        row.add(picture == null ? null : picture.url());
        row.add(picture == null ? null : picture.alt());
        row.add(entry.files().stream().map(Document::url).toList());
        row.add(entry.year());
        row.add(entry.source());
        row.add(text(entry.receivedAt()));
        row.add(text(entry.publishedAt()));
        row.add(text(entry.updatedAt()));
        row.add(entry.collections());
        row.add(entry.continues());
        row.add(text(entry.confirmedAt()));
        row.add(text(entry.endedAt()));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : Objects.toString(value);
    }
}
