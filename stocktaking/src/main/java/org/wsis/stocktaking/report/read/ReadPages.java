package org.wsis.stocktaking.report.read;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.mail.PublicAddress;
import org.wsis.schedule.GenevaTime;
import org.wsis.stocktaking.report.ReportLibrary;
import org.wsis.stocktaking.report.ReportState;
import org.wsis.stocktaking.report.ReportView;
import org.wsis.stocktaking.report.figures.CollectionEntries;
import org.wsis.stocktaking.report.figures.Counting;
import org.wsis.stocktaking.report.figures.FigureWords;
import org.wsis.stocktaking.report.figures.Figures;
import org.wsis.stocktaking.report.freeze.ItemLine;
import org.wsis.stocktaking.report.freeze.ItemLines;
import org.wsis.stocktaking.report.freeze.Items;
import org.wsis.stocktaking.report.print.Prints;
import org.wsis.stocktaking.report.section.SectionLibrary;
import org.wsis.web.Paging;
import org.wsis.web.SitePages;

/** Reads published reports, a page in a number of statements that does not depend on what is in it. */
@Service
class ReadPages implements SitePages {
    private static final int SIZE = 50;
    private static final int MOST_PATHS = 1000;

    private final ReportLibrary library;
    private final CollectionEntries collections;
    private final Counting counting;
    private final FigureWords words;
    private final SectionLibrary sections;
    private final Items items;
    private final ItemLines lines;
    private final Prints prints;
    private final PublicAddress address;
    private final JdbcClient database;

    ReadPages(
            ReportLibrary library,
            CollectionEntries collections,
            Counting counting,
            FigureWords words,
            SectionLibrary sections,
            Items items,
            ItemLines lines,
            Prints prints,
            PublicAddress address,
            JdbcClient database) {
        this.library = library;
        this.collections = collections;
        this.counting = counting;
        this.words = words;
        this.sections = sections;
        this.items = items;
        this.lines = lines;
        this.prints = prints;
        this.address = address;
        this.database = database;
    }

    /** The report of this address, if it is published and was not withdrawn. */
    @Transactional(readOnly = true)
    public Optional<ReadPage> find(String slug, int number, Locale locale) {
        return library.published(slug)
                .filter(report -> report.state() == ReportState.PUBLISHED)
                .map(report -> page(report, number, locale));
    }

    private ReadPage page(ReportView report, int number, Locale locale) {
        ReportView.Frozen frozen = Objects.requireNonNull(report.frozen());
        Figures figures = counting.kept(report.id(), frozen.entries(), frozen.leftOut());
        int last = new Paging(1, SIZE, frozen.entries()).pages();
        var paging = new Paging(Math.clamp(number, 1, last), SIZE, frozen.entries());
        List<ItemLine> shown = items.from(report.id(), (paging.number() - 1) * SIZE + 1, SIZE).stream()
                .map(item -> lines.of(item, locale))
                .toList();
        return new ReadPage(
                report,
                collections.repository(report.plan().scope().set()).orElse(null),
                figures,
                words.tables(figures, locale),
                sections.taken(report.id()),
                shown,
                present(shown),
                paging,
                prints.of(report.id()).filter(print -> print.file() != null).isPresent(),
                address.of(report.path()),
                String.valueOf(Objects.requireNonNull(report.publishedAt())
                        .atZone(GenevaTime.ZONE)
                        .getYear()));
    }

    private Set<UUID> present(List<ItemLine> shown) {
        if (shown.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(database.sql("SELECT id FROM stocktaking.entry WHERE state = 'PUBLISHED' AND id IN (:ids)")
                .param("ids", shown.stream().map(ItemLine::entry).toList())
                .query(UUID.class)
                .list());
    }

    @Override
    public Stream<String> paths() {
        return Stream.concat(
                Stream.of("/stocktaking/reports"),
                library.published(PageRequest.of(0, MOST_PATHS)).stream()
                        .filter(report -> report.state() == ReportState.PUBLISHED)
                        .map(ReportView::path));
    }
}
