package org.wsis.portal.process.proposal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A proposal to look at. */
record ProposalView(
        UUID id,
        String line,
        int sdg,
        Proposal.Act act,
        List<String> targets,
        @Nullable String rationale,
        String reason,
        Proposal.State state,
        UUID proposedBy,
        Instant proposedAt,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason,
        @Nullable Integer publishedIn) {

    public String actKey() {
        return "portal.process.proposal.act." + act.name().toLowerCase(java.util.Locale.ROOT);
    }

    public String stateKey() {
        return "portal.process.proposal.state." + state.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The kind of the badge that shows the state. */
    public String badge() {
        return switch (state) {
            case WAITING -> "a";
            case ACCEPTED, PUBLISHED -> "ok";
            case DECLINED -> "bad";
        };
    }

    public boolean isWaiting() {
        return state == Proposal.State.WAITING;
    }
}
