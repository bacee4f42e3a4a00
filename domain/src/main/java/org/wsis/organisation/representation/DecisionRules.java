package org.wsis.organisation.representation;

import java.util.Optional;
import org.wsis.organisation.RepresentationState;

/** What a decision makes of a request. */
final class DecisionRules {
    private DecisionRules() {}

    /** The state that follows, or nothing if this decision does not apply. */
    static Optional<RepresentationState> next(RepresentationState state, boolean approved) {
        return switch (state) {
            case REQUESTED -> Optional.of(approved ? RepresentationState.APPROVED : RepresentationState.DECLINED);
            case APPROVED -> approved ? Optional.empty() : Optional.of(RepresentationState.ENDED);
            case DECLINED, ENDED, WITHDRAWN, GIVEN_UP -> Optional.empty();
        };
    }
}
