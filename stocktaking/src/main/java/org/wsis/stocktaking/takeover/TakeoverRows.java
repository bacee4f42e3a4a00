package org.wsis.stocktaking.takeover;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored requests. */
interface TakeoverRows extends Repository<Takeover, UUID> {
    Takeover save(Takeover takeover);

    Optional<Takeover> findById(UUID id);

    Optional<Takeover> findFirstByEntryAndPersonOrderByRequestedAtDesc(UUID entry, UUID person);

    boolean existsByEntryAndPersonAndState(UUID entry, UUID person, TakeoverState state);

    List<Takeover> findByPersonOrderByRequestedAtDesc(UUID person, Limit limit);

    List<Takeover> findByEntryAndState(UUID entry, TakeoverState state);

    long countByState(TakeoverState state);

    long countByStateAndRequestedAtBefore(TakeoverState state, Instant at);

    List<Takeover> findByStateOrderByRequestedAt(TakeoverState state, Limit limit);

    @Modifying
    @Query("delete from Takeover t where t.person = :person")
    void deleteOf(UUID person);
}
