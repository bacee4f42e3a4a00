package org.wsis.stocktaking.report.read;

import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wsis.reference.ContentRow;
import org.wsis.web.GenevaText;

/**
 * How large the register was, as a source says.
 *
 * @param stakeholders people in the community, or null if the source does not say
 */
record FormerFigure(YearMonth asOf, int entries, @Nullable Integer stakeholders, String source) {
    static FormerFigure of(ContentRow row) {
        String stakeholders = row.optional("stakeholders");
        return new FormerFigure(
                YearMonth.parse(row.get("as_of")),
                Integer.parseInt(row.get("entries")),
                stakeholders == null ? null : Integer.valueOf(stakeholders),
                row.get("source"));
    }

    /** The month in the reader's language. */
    public String monthIn(Locale locale) {
        return GenevaText.in(locale).month(asOf);
    }
}
