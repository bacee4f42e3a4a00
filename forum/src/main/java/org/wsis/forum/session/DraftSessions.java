package org.wsis.forum.session;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored sessions to be. */
interface DraftSessions extends Repository<DraftSession, UUID> {
    DraftSession saveAndFlush(DraftSession session);

    /** All that there ever were of the request. */
    List<DraftSession> findByRequest(UUID request);

    /** The one that is to be. */
    Optional<DraftSession> findByRequestAndGoneAtIsNull(UUID request);

    Optional<DraftSession> findByEditionAndNumber(int edition, int number);

    @Query(
            "select new org.wsis.forum.session.DraftSessionLine(d.number, d.title, d.organisation, d.type, d.minutes,"
                    + " d.consultation, d.contribution, d.goneReason) from DraftSession d where d.edition = :edition order by d.number")
    Page<DraftSessionLine> lines(int edition, Pageable part);

    /** The next number of the edition; whoever asks next waits until the running transaction ends. */
    @Query(
            nativeQuery = true,
            value = "INSERT INTO forum.draft_count AS counted (edition, last) VALUES (:edition, 1)"
                    + " ON CONFLICT (edition) DO UPDATE SET last = counted.last + 1 RETURNING last")
    int nextNumber(int edition);
}
