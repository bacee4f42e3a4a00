package org.wsis.portal.service;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** The reported problems. */
interface Problems extends Repository<Problem, UUID> {
    Problem save(Problem problem);

    Optional<Problem> findById(UUID id);

    long countByState(Problem.State state);

    long countByStateAndReportedAtBefore(Problem.State state, Instant at);

    List<Problem> findByStateOrderByReportedAtAscIdAsc(Problem.State state, Limit limit);
}
