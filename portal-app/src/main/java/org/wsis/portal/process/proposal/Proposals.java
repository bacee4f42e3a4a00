package org.wsis.portal.process.proposal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

interface Proposals extends Repository<Proposal, Proposal.Id> {
    Proposal save(Proposal proposal);

    Optional<Proposal> findById(Proposal.Id id);

    Page<Proposal> findByActionLineOrderByProposedAtDesc(String line, Pageable page);

    Page<Proposal> findByStateInOrderByProposedAt(Collection<Proposal.State> states, Pageable page);

    Page<Proposal> findByStateInOrderByProposedAtDesc(Collection<Proposal.State> states, Pageable page);

    List<Proposal> findByStateOrderByProposedAt(Proposal.State state);

    long countByState(Proposal.State state);

    long countByStateAndProposedAtBefore(Proposal.State state, Instant at);

    boolean existsByActionLineAndSdgAndStateIn(String line, short sdg, Collection<Proposal.State> states);
}
