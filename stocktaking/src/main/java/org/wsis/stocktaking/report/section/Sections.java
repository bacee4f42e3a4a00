package org.wsis.stocktaking.report.section;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Sections extends Repository<Section, Section.Id> {
    Section save(Section section);

    Optional<Section> findById(Section.Id id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Section s where s.id = :id")
    Optional<Section> lock(Section.Id id);

    List<Section> findByIdReport(UUID report);

    @Query("select s from Section s where s.id.line in :lines order by s.requestedAt desc, s.id.line")
    List<Section> ofLines(Collection<String> lines, Limit limit);

    @Query("""
            select s from Section s where s.id.line in :lines and s.state = SectionState.REQUESTED
            and s.id.report in (select r.id from Report r where r.state = ReportState.DRAFT)
            order by s.requestedAt desc, s.id.line""")
    List<Section> waiting(Collection<String> lines, Limit limit);
}
