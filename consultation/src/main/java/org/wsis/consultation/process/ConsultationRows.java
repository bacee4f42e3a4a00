package org.wsis.consultation.process;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored consultations, each with its words in the same statement. */
interface ConsultationRows extends Repository<Consultation, UUID> {
    Consultation saveAndFlush(Consultation consultation);

    @Query("select c from Consultation c left join fetch c.words where c.slug = :slug")
    Optional<Consultation> named(String slug);

    @Query("select c from Consultation c left join fetch c.words where c.id = :id")
    Optional<Consultation> find(UUID id);

    /** Without the words, because the lock is for the consultation. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Consultation c where c.id = :id")
    Optional<Consultation> lock(UUID id);

    /** Not against others who hold it, only against whoever removes it. */
    @Query(
            nativeQuery = true,
            value = "SELECT id FROM consultation.process WHERE id = :id AND removed_at IS NULL FOR KEY SHARE")
    Optional<UUID> hold(UUID id);

    @Query("select c from Consultation c left join fetch c.words order by c.createdAt desc, c.slug desc")
    List<Consultation> all();
}
