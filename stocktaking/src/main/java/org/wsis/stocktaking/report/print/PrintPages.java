package org.wsis.stocktaking.report.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.mail.PublicAddress;
import org.wsis.stocktaking.report.ReportView;
import org.wsis.stocktaking.report.figures.Counting;
import org.wsis.stocktaking.report.figures.FigureWords;
import org.wsis.stocktaking.report.figures.Figures;
import org.wsis.stocktaking.report.freeze.ItemLine;
import org.wsis.stocktaking.report.freeze.ItemLines;
import org.wsis.stocktaking.report.freeze.Items;
import org.wsis.stocktaking.report.print.PrintPage.Place;
import org.wsis.stocktaking.report.section.SectionLibrary;

/** Gathers what a document shows, from what was frozen and from nothing else. */
@Component
class PrintPages {
    /** More entries make a document that nobody reads and few machines open; they are in the data file. */
    static final int MOST_ENTRIES = 3000;

    private final Counting counting;
    private final FigureWords words;
    private final SectionLibrary sections;
    private final Items items;
    private final ItemLines lines;
    private final PublicAddress address;

    PrintPages(
            Counting counting,
            FigureWords words,
            SectionLibrary sections,
            Items items,
            ItemLines lines,
            PublicAddress address) {
        this.counting = counting;
        this.words = words;
        this.sections = sections;
        this.items = items;
        this.lines = lines;
        this.address = address;
    }

    @Transactional(readOnly = true)
    public PrintPage of(ReportView report) {
        ReportView.Frozen frozen = Objects.requireNonNull(report.frozen());
        Figures figures = counting.kept(report.id(), frozen.entries(), frozen.leftOut());
        return new PrintPage(
                report,
                frozen.at(),
                frozen.checksum(),
                address.of(report.path()),
                address.of(""),
                sections.taken(report.id()),
                figures,
                words.tables(figures, report.locale()),
                places(report, report.locale()));
    }

    private List<Place> places(ReportView report, Locale locale) {
        if (Objects.requireNonNull(report.frozen()).entries() > MOST_ENTRIES) {
            return List.of();
        }
        var places = new ArrayList<Place>();
        for (var item : items.from(report.id(), 1, MOST_ENTRIES)) {
            ItemLine line = lines.of(item, locale);
            if (places.isEmpty() || !places.getLast().name().equals(line.place())) {
                places.add(new Place(line.place(), new ArrayList<>()));
            }
            places.getLast().items().add(line);
        }
        return places;
    }
}
