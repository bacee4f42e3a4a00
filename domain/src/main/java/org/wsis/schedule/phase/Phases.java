package org.wsis.schedule.phase;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.wsis.schedule.Planning.Edition;

/** The stored phases, each with its amendments in the same statement. */
interface Phases extends Repository<Phase, UUID> {
    Phase save(Phase phase);

    @Query("SELECT p FROM Phase p LEFT JOIN FETCH p.amendments WHERE p.id = :id")
    Optional<Phase> find(UUID id);

    @Query("""
            SELECT p FROM Phase p LEFT JOIN FETCH p.amendments
            WHERE p.process = :process AND p.edition = :edition AND p.key = :key
            """)
    Optional<Phase> named(String process, String edition, String key);

    @Query("""
            SELECT p FROM Phase p LEFT JOIN FETCH p.amendments
            WHERE p.process = :process AND p.edition = :edition
            ORDER BY p.number NULLS LAST, coalesce(p.dates.opensAt, p.dates.closesAt) NULLS LAST, p.key
            """)
    List<Phase> ofEdition(String process, String edition);

    @Query("SELECT p FROM Phase p LEFT JOIN FETCH p.amendments")
    List<Phase> all();

    /** Without the amendments, because the lock is for the phase. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT p FROM Phase p WHERE p.id = :id")
    Optional<Phase> forChange(UUID id);

    @Query("""
            SELECT new org.wsis.schedule.Planning$Edition(p.process, p.edition, count(p)) FROM Phase p
            GROUP BY p.process, p.edition ORDER BY p.process, p.edition DESC
            """)
    List<Edition> editions();

    /** How many phases of the edition are the record's: people were told of them, or a source tells of them. */
    @Query(nativeQuery = true, value = """
            SELECT count(*) FROM schedule.phase p WHERE process = :process AND edition = :edition
            AND withdrawn_at IS NULL AND (source IS NOT NULL OR EXISTS (SELECT FROM schedule.amendment a
                JOIN schedule.notice n ON n.amendment_id = a.id WHERE a.phase_id = p.id))
            """)
    long onRecord(String process, String edition);

    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = """
            UPDATE schedule.phase SET withdrawn_at = :now, version = version + 1
            WHERE process = :process AND edition = :edition AND withdrawn_at IS NULL
            """)
    int withdraw(String process, String edition, Instant now);
}
