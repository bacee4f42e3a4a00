package org.wsis.portal.process.proposal;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.Actor;
import org.wsis.audit.AuditedAct;
import org.wsis.portal.process.Lines;
import org.wsis.portal.process.proposal.Proposal.State;
import org.wsis.reference.Matrix;
import org.wsis.reference.Matrix.Link;

/** Where facilitators hand in what they want changed in the matrix. */
@Service
class ProposalDesk {
    private static final Set<State> UNDER_WAY = Set.of(State.WAITING, State.ACCEPTED);

    private final Proposals proposals;
    private final Matrix matrix;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProposalDesk(
            Proposals proposals, Matrix matrix, JdbcClient database, ApplicationEventPublisher events, Clock clock) {
        this.proposals = proposals;
        this.matrix = matrix;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** What came of proposing. */
    enum Outcome {
        PROPOSED,
        /** Another proposal about this link waits, or is accepted and not yet published. */
        UNDER_WAY,
        NO_CHANGE
    }

    /** The actor must be the line's facilitator; see {@link Lines#facilitated}. */
    @Transactional
    public Outcome propose(Wish wish, Actor actor) {
        lock(wish);
        if (isUnderWay(wish.line(), wish.sdg())) {
            return Outcome.UNDER_WAY;
        }
        Optional<Link> current = matrix.current().link(wish.line(), wish.sdg());
        if (wish.changesNothing(current)) {
            return Outcome.NO_CHANGE;
        }
        Proposal made = proposals.save(Proposal.make(wish, actor.account(), clock.instant()));
        events.publishEvent(new AuditedAct(
                actor.account(),
                clock.instant(),
                "process.matrix.proposed",
                "process.matrix-proposal",
                made.id().value().toString(),
                Map.of("line", wish.line(), "sdg", String.valueOf(wish.sdg()))));
        return Outcome.PROPOSED;
    }

    @Transactional(readOnly = true)
    public boolean isUnderWay(String line, int sdg) {
        return proposals.existsByActionLineAndSdgAndStateIn(line, (short) sdg, UNDER_WAY);
    }

    // Two browsers at once: the second must be told, not shown the unique index.
    private void lock(Wish wish) {
        database.sql("SELECT pg_advisory_xact_lock(hashtextextended('proposal ' || :line || ' ' || :sdg, 0))")
                .param("line", wish.line())
                .param("sdg", String.valueOf(wish.sdg()))
                .query((row, number) -> number)
                .list();
    }
}
