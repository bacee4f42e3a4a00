package org.wsis.stocktaking.report;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Reports extends Repository<Report, UUID> {
    Report save(Report report);

    void delete(Report report);

    Optional<Report> findById(UUID id);

    Optional<Report> findBySlug(String slug);

    List<Report> findByIdIn(Collection<UUID> ids);

    /** For writing: the next who asks waits, but not for a transaction that only adds rows to the report. */
    @NativeQuery("SELECT * FROM stocktaking.report WHERE id = :id FOR NO KEY UPDATE")
    Optional<Report> lock(UUID id);

    @Query("select count(r) > 0 from Report r where r.slug = :slug and r.id <> :except")
    boolean isTaken(String slug, UUID except);

    Page<Report> findAllByOrderByChangedAtDescId(Pageable page);

    Page<Report> findByStateInOrderByPublishedAtDescId(Collection<ReportState> states, Pageable page);

    @Query("select r.id from Report r where r.state = ReportState.FREEZING order by r.changedAt, r.id")
    List<UUID> freezing();
}
