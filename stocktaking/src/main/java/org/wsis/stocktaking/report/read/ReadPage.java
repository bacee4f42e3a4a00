package org.wsis.stocktaking.report.read;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.stocktaking.collection.SpecialRepository;
import org.wsis.stocktaking.report.ReportView;
import org.wsis.stocktaking.report.figures.FigureTable;
import org.wsis.stocktaking.report.figures.Figures;
import org.wsis.stocktaking.report.freeze.ItemLine;
import org.wsis.stocktaking.report.section.SectionView;
import org.wsis.web.Paging;

/**
 * A published report, as everybody may read it.
 *
 * @param repository the special repository that it is drawn from, or null
 * @param items those of the page asked for
 * @param present which of these are still in the register
 * @param hasPdf whether the PDF is made
 * @param address the full address, to cite
 * @param citedYear of publication, in Geneva
 */
record ReadPage(
        ReportView report,
        @Nullable SpecialRepository repository,
        Figures figures,
        List<FigureTable> tables,
        List<SectionView> sections,
        List<ItemLine> items,
        Set<UUID> present,
        Paging paging,
        boolean hasPdf,
        String address,
        String citedYear) {
    /** Whether readers can still open the entry. */
    public boolean isPresent(ItemLine item) {
        return present.contains(item.entry());
    }

    /** Whether this is the first page of entries, which also shows everything else. */
    public boolean isFirst() {
        return paging.number() == 1;
    }
}
