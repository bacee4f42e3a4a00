package org.wsis.stocktaking.report.read;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wsis.reference.ContentFile;

/** What the sources say of former reports and of the register's size; gaps stay gaps. */
@Component
class FormerReports {
    private final List<FormerReport> reports = ContentFile.of("stocktaking_reports.csv").rows().stream()
            .map(FormerReport::of)
            .toList();
    private final List<FormerFigure> figures = ContentFile.of("stocktaking_figures.csv").rows().stream()
            .map(FormerFigure::of)
            .toList();

    /** The newest first. */
    List<FormerReport> reports() {
        return reports;
    }

    /** The oldest first. */
    List<FormerFigure> figures() {
        return figures;
    }
}
