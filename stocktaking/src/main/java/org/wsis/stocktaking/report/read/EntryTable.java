package org.wsis.stocktaking.report.read;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsis.stocktaking.report.freeze.ItemRow;

/** The entries of a report as a table for spreadsheets; lists in a cell are separated by semicolons. */
final class EntryTable {
    static final List<String> COLUMNS = List.of(
            "id",
            "number",
            "title",
            "organisation",
            "stakeholder_type",
            "kind",
            "language",
            "country",
            "region",
            "scope",
            "status",
            "start",
            "end",
            "year",
            "received_on",
            "action_lines",
            "sdgs",
            "targets",
            "short_description",
            "website",
            "source");

    private EntryTable() {}

    static List<@Nullable Object> cells(ItemRow item) {
        return Arrays.asList(
                item.entry().toString(),
                item.number(),
                item.title(),
                item.organisation(),
                item.stakeholderType(),
                item.kind(),
                item.language(),
                item.country(),
                item.region(),
                item.scope(),
                item.status(),
                text(item.startsOn()),
                text(item.endsOn()),
                item.year(),
                text(item.receivedOn()),
                item.actionLines(),
                item.sdgs(),
                item.targets(),
                item.shortDescription(),
                item.website(),
                item.source());
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
