package org.wsis.stocktaking.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds reports: all for staff, the public ones for everybody. */
@Service
@Transactional(readOnly = true)
public class ReportLibrary {
    private static final Set<ReportState> PUBLIC = Set.of(ReportState.PUBLISHED, ReportState.WITHDRAWN);

    private final Reports reports;

    ReportLibrary(Reports reports) {
        this.reports = reports;
    }

    /** The report, in whatever state. */
    public Optional<ReportView> find(ReportId id) {
        return reports.findById(id.value()).map(Report::view);
    }

    /** Those that exist, by id, in one query. */
    public Map<ReportId, ReportView> findAll(Collection<ReportId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : reports.findByIdIn(ids.stream().map(ReportId::value).toList()).stream()
                        .map(Report::view)
                        .collect(Collectors.toMap(ReportView::id, Function.identity()));
    }

    /** The report of this address, if it was published, also if it was withdrawn later. */
    public Optional<ReportView> published(String slug) {
        return reports.findBySlug(slug)
                .filter(report -> report.state().isPublic())
                .map(Report::view);
    }

    /** All of them, the last changed first. */
    public Page<ReportView> all(PageRequest page) {
        return reports.findAllByOrderByChangedAtDescId(page).map(Report::view);
    }

    /** What was published, the newest first. */
    public Page<ReportView> published(PageRequest page) {
        return reports.findByStateInOrderByPublishedAtDescId(PUBLIC, page).map(Report::view);
    }

    /** Those that are to be frozen, the longest waiting first. */
    public List<ReportId> freezing() {
        return reports.freezing().stream().map((UUID id) -> new ReportId(id)).toList();
    }
}
