package org.wsis.consultation.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReviewRows extends Repository<Review, UUID> {
    Review saveAndFlush(Review review);

    Optional<Review> findByIdAndProcess(UUID id, UUID process);

    /** The latest first, those without a day last. */
    @Query("select r from Review r where r.process = :process order by r.details.firstDay desc nulls last, r.id")
    List<Review> of(UUID process);
}
