package org.wsis.stocktaking.gap;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wsis.export.ExportFormat;
import org.wsis.export.RowWriter;

/** Gaps as a table for spreadsheets: each with its codes, its names in the reader's language, and the entries there are. */
@Component
class GapRows {
    private static final List<String> COLUMNS =
            List.of("actionLine", "actionLineName", "sdg", "sdgName", "region", "regionName", "entries");

    private final Gaps gaps;
    private final MessageSource messages;

    GapRows(Gaps gaps, MessageSource messages) {
        this.gaps = gaps;
        this.messages = messages;
    }

    void write(GapForm asked, ExportFormat format, Locale locale, OutputStream out) throws IOException {
        RowWriter rows = format.open(out, COLUMNS);
        gaps.each(
                asked,
                (line, goal, region, entries) -> rows.row(List.of(
                        line.code(),
                        words(line.key(), locale),
                        goal.number(),
                        words(goal.key(), locale),
                        region.name(),
                        words(region.key(), locale),
                        entries)));
        rows.close(); // not after a failure: half a table must not look like a whole one
    }

    private String words(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
