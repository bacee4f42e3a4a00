package org.wsis.organisation.representation;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.organisation.OrganisationAct.Decide;
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

    /** Empty if it was done, else the message key of why not. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<String> decide(Decide decide, AccountId by, String reason) {
        Optional<Representation> found = rows.find(decide.representative())
                .filter(one -> one.organisation().id().equals(decide.organisation()));
        if (found.filter(one -> one.person().equals(by)).isPresent()) {
            return Optional.of("organisation.representation.own");
        }
        boolean done = found.flatMap(one -> DecisionRules.next(one.state(), decide.approved())
                        .filter(next -> become(one, next, by, reason)))
                .isPresent();
        return done ? Optional.empty() : Optional.of("organisations.refused.gone");
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
