package org.wsis.portal.process.proposal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.Actor;
import org.wsis.audit.AuditedAct;
import org.wsis.portal.process.proposal.Proposal.State;
import org.wsis.reference.Matrix;
import org.wsis.reference.Matrix.Publication;

/** Where staff decide about proposals and publish the next version of the matrix. */
@Service
class MatrixDesk {
    private final Proposals proposals;
    private final Matrix matrix;
    private final DecisionLetters letters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MatrixDesk(
            Proposals proposals,
            Matrix matrix,
            DecisionLetters letters,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proposals = proposals;
        this.matrix = matrix;
        this.letters = letters;
        this.events = events;
        this.clock = clock;
    }

    /** Answers nothing if there is no such proposal, false if somebody else decided it before. */
    @Transactional
    public Optional<Boolean> decide(UUID id, boolean accept, @Nullable String why, Actor actor) {
        return proposals.findById(new Proposal.Id(id)).map(proposal -> decide(proposal, accept, why, actor));
    }

    private boolean decide(Proposal proposal, boolean accept, @Nullable String why, Actor actor) {
        if (proposal.state() != State.WAITING) {
            return false;
        }
        Instant now = clock.instant();
        if (accept) {
            proposal.accept(why, actor.account(), now);
        } else {
            proposal.decline(String.valueOf(why), actor.account(), now);
        }
        proposals.save(proposal);
        letters.tell(proposal, accept, why);
        events.publishEvent(new AuditedAct(
                actor.account(),
                now,
                accept ? "process.matrix.accepted" : "process.matrix.declined",
                "process.matrix-proposal",
                proposal.id().value().toString(),
                Map.of("line", proposal.line(), "sdg", String.valueOf(proposal.sdg()))));
        return true;
    }

    /** What came of publishing. */
    enum Outcome {
        PUBLISHED,
        NOTHING_ACCEPTED,
        OVERTAKEN
    }

    /** Publishes what was accepted, as the version after {@code base}. */
    @Transactional
    public Outcome publish(int base, String note, Actor actor) {
        List<Proposal> accepted = proposals.findByStateOrderByProposedAt(State.ACCEPTED);
        if (accepted.isEmpty()) {
            return Outcome.NOTHING_ACCEPTED;
        }
        List<Matrix.Change> changes = accepted.stream().map(Proposal::change).toList();
        return switch (matrix.publish(base, changes, note, actor.account().value())) {
            case Publication.Overtaken overtaken -> Outcome.OVERTAKEN;
            case Publication.Published published -> {
                int number = published.edition().number();
                accepted.forEach(proposal -> proposal.publish(number));
                accepted.forEach(proposals::save);
                events.publishEvent(new AuditedAct(
                        actor.account(),
                        published.edition().at(),
                        "process.matrix.published",
                        "process.matrix",
                        String.valueOf(number),
                        Map.of("changes", String.valueOf(changes.size()))));
                yield Outcome.PUBLISHED;
            }
        };
    }
}
