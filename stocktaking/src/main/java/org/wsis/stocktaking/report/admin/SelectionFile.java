package org.wsis.stocktaking.report.admin;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.wsis.reference.Reference;
import org.wsis.reference.Region;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.published.PublicEntries;
import org.wsis.stocktaking.published.PublicLine;
import org.wsis.stocktaking.report.ReportView;
import org.wsis.stocktaking.report.figures.Selection;
import org.wsis.stocktaking.report.freeze.ItemRow;
import org.wsis.stocktaking.report.freeze.Items;
import org.wsis.web.Column;
import org.wsis.web.ListFile;

/** The entries that a report has, or would have if it were frozen now, as a list to take away. */
@Component
class SelectionFile {
    private final List<Column<Row>> columns;
    private final Selection selection;
    private final PublicEntries entries;
    private final Items items;

    SelectionFile(Selection selection, PublicEntries entries, Items items, Reference reference) {
        this.selection = selection;
        this.entries = entries;
        this.items = items;
        this.columns = List.of(
                Column.of("stocktaking.field.title", Row::title),
                Column.of("stocktaking.field.organisation", Row::organisation),
                new Column<>(
                        "stocktaking.facet.country",
                        (row, reader) ->
                                row.country() == null ? null : reference.countryName(row.country(), reader.locale())),
                Column.said("stocktaking.facet.region", Row::region),
                Column.of("stocktaking.field.actionLines", Row::actionLines),
                Column.of("stocktaking.field.sdgs", Row::sdgs),
                Column.of("stocktaking.facet.year", Row::year),
                Column.of("moderation.queue.page", Row::page));
    }

    /**
     * An entry of it.
     *
     * @param region the message key of its region
     * @param page the address of its page
     */
    record Row(
            String title,
            @Nullable String organisation,
            @Nullable String country,
            @Nullable String region,
            List<String> actionLines,
            List<Integer> sdgs,
            int year,
            String page) {}

    ListFile<Row> of(ReportView report, Locale locale) {
        ListFile.Part<Row> rows = report.frozen() == null ? selected(report, locale) : frozen(report);
        return new ListFile<>(report.plan().slug() + "-entries", columns, rows);
    }

    /** Chosen when the first are read, in the same state of the register. */
    private ListFile.Part<Row> selected(ReportView report, Locale locale) {
        var ids = SingletonSupplier.of(
                () -> selection.ids(report.plan().period(), report.plan().scope(), locale));
        return (page, size) -> entries.lines(part(ids.obtain(), page, size)).stream()
                .map(SelectionFile::row)
                .toList();
    }

    private static List<UUID> part(List<UUID> all, int page, int size) {
        return all.subList(Math.min(all.size(), (page - 1) * size), Math.min(all.size(), page * size));
    }

    private ListFile.Part<Row> frozen(ReportView report) {
        return (page, size) -> items.from(report.id(), (page - 1) * size + 1, size).stream()
                .map(SelectionFile::row)
                .toList();
    }

    private static Row row(PublicLine line) {
        return new Row(
                line.title(),
                line.organisation(),
                line.country(),
                line.region() == null ? null : line.region().key(),
                line.actionLines(),
                line.sdgs(),
                line.year(),
                line.url());
    }

    private static Row row(ItemRow item) {
        return new Row(
                item.title(),
                item.organisation(),
                item.country(),
                item.region() == null ? null : Region.valueOf(item.region()).key(),
                item.actionLines(),
                item.sdgs(),
                item.year(),
                new EntryId(item.entry()).path());
    }
}
