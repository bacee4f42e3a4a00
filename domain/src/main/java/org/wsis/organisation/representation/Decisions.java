package org.wsis.organisation.representation;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.organisation.OrganisationAct.Decide;
import org.wsis.organisation.OrganisationAct.End;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.Representation;
import org.wsis.organisation.RepresentationState;

/** Carries out what staff decide about a request or a representation, and tells the person. */
@Component
public class Decisions {
    private final RepresentationRows rows;
    private final RepresentationTrace trace;
    private final RepresentationLetters letters;
    private final Clock clock;

    Decisions(RepresentationRows rows, RepresentationTrace trace, RepresentationLetters letters, Clock clock) {
        this.rows = rows;
        this.trace = trace;
        this.letters = letters;
        this.clock = clock;
    }

    /** Answers a request that waits; empty if it was done, else the message key of why not. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<String> decide(Decide decide, AccountId by, String reason) {
        Optional<Representation> found = find(decide.organisation(), decide.representative());
        if (found.filter(one -> one.person().equals(by)).isPresent()) {
            return Optional.of("organisation.representation.own");
        }
        RepresentationState next = decide.approved() ? RepresentationState.APPROVED : RepresentationState.DECLINED;
        boolean done = found.filter(one -> one.state() == RepresentationState.REQUESTED)
                .filter(one -> become(one, next, by, reason))
                .isPresent();
        return done ? Optional.empty() : Optional.of("organisations.refused.decided");
    }

    /** Ends a representation that holds; empty if it was done, else the message key of why not. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<String> end(End end, AccountId by, String reason) {
        Optional<Representation> found = find(end.organisation(), end.representative());
        if (found.filter(one -> one.person().equals(by)).isPresent()) {
            return Optional.of("organisation.representation.own");
        }
        boolean done = found.filter(one -> one.state() == RepresentationState.APPROVED)
                .filter(one -> become(one, RepresentationState.ENDED, by, reason))
                .isPresent();
        return done ? Optional.empty() : Optional.of("organisations.refused.gone");
    }

    private Optional<Representation> find(OrganisationId organisation, UUID representative) {
        return rows.find(representative).filter(one -> one.organisation().id().equals(organisation));
    }

    private boolean become(Representation one, RepresentationState next, AccountId by, String reason) {
        Instant now = clock.instant();
        boolean done = rows.become(one, next, by, reason, now);
        if (done) {
            trace.became(one, next, by, reason, now);
            letters.tell(one, next, reason);
        }
        return done;
    }
}
