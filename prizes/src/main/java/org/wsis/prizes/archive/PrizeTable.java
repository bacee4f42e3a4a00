package org.wsis.prizes.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wsis.export.PublicTable;
import org.wsis.export.RowWriter;

/** The archive of prizes as a table that everybody may have. */
@Component
class PrizeTable implements PublicTable {
    private final PrizeArchive archive;
    private final PrizeRecords records;

    PrizeTable(PrizeArchive archive, PrizeRecords records) {
        this.archive = archive;
        this.records = records;
    }

    @Override
    public String name() {
        return "prizes";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "year",
                "category",
                "categoryBasis",
                "project",
                "organisation",
                "country",
                "international",
                "rank",
                "source",
                "entry");
    }

    @Override
    public void writeTo(RowWriter rows) throws IOException {
        for (YearCount year : archive.counts()) {
            for (PrizeLine prize : records.ofYear(year.year())) {
                rows.row(row(prize));
            }
        }
    }

    private static List<@Nullable Object> row(PrizeLine prize) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(prize.year());
        row.add(prize.category());
        row.add(prize.basis().name());
        row.add(prize.project());
        row.add(prize.organisation());
        row.add(prize.country());
        row.add(prize.international());
        row.add(prize.rank().name());
        row.add(prize.source());
        row.add(prize.entry() == null ? null : prize.entry().toString());
        return row;
    }
}
