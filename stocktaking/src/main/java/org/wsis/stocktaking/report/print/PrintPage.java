package org.wsis.stocktaking.report.print;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.wsis.stocktaking.report.ReportView;
import org.wsis.stocktaking.report.figures.FigureTable;
import org.wsis.stocktaking.report.figures.Figures;
import org.wsis.stocktaking.report.freeze.ItemLine;
import org.wsis.stocktaking.report.section.SectionView;
import org.wsis.web.BarDrawer;

/**
 * What the document shows.
 *
 * @param address of the report's public page
 * @param site the portal's own address, without a slash at the end
 * @param places the entries under the countries' names, in the report's order; empty if they are too many to print
 */
record PrintPage(
        ReportView report,
        Instant frozenAt,
        String checksum,
        String address,
        String site,
        List<SectionView> sections,
        Figures figures,
        List<FigureTable> tables,
        List<Place> places) {
    /** A country and its entries. */
    record Place(String name, List<ItemLine> items) {}

    public Locale locale() {
        return report.locale();
    }

    /** {@code rtl} for Arabic, else {@code ltr}. */
    public String direction() {
        return isRightToLeft() ? "rtl" : "ltr";
    }

    boolean isRightToLeft() {
        return locale().getLanguage().equals("ar");
    }

    /** Which part of all entries the count is, for the bar: 0 to 1 with four decimals. */
    public String share(long count) {
        return BarDrawer.share(count, figures.entries());
    }

    /** The same in per cent, with one decimal where it needs one. */
    public String percent(long count) {
        return BarDrawer.percent(count, figures.entries(), locale());
    }
}
