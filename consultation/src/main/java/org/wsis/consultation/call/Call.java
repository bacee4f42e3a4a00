package org.wsis.consultation.call;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wsis.account.Actor;
import org.wsis.account.Role;
import org.wsis.consultation.RequestKind;
import org.wsis.consultation.phase.LateRule;
import org.wsis.consultation.phase.PhaseParty;
import org.wsis.schedule.PhaseView;

/**
 * A phase in which contributions are taken.
 *
 * @param dates its end is known
 * @param opensAt from when on contributions are taken, or null if that is not known
 * @param party who may contribute, or null if nobody may, or no source tells
 * @param requests for what people can ask with a contribution
 * @param asking who may ask for it, or null if that is whoever may contribute
 * @param reviewedAt when the review or the final brief after it begins, or null if that is not known
 */
public record Call(
        PhaseView dates,
        @Nullable Instant opensAt,
        @Nullable PhaseParty party,
        LateRule late,
        Set<RequestKind> requests,
        @Nullable PhaseParty asking,
        @Nullable Instant reviewedAt) {
    /** How it stands at that moment; the deadline itself is too late. */
    public Standing at(Instant now) {
        Instant closes = dates.closesAt();
        if (closes == null || now.isBefore(closes)) {
            return opensAt == null || closes == null || now.isBefore(opensAt) ? Standing.COMING : Standing.OPEN;
        }
        boolean taken = late == LateRule.TAKEN && (reviewedAt == null || now.isBefore(reviewedAt));
        return taken ? Standing.LATE : Standing.OVER;
    }

    /** What stands between the actor and a contribution at that moment. */
    public Optional<Barrier> barrier(Actor actor, Instant now) {
        return switch (at(now)) {
            case COMING -> Optional.of(Barrier.NOT_YET);
            case OVER -> Optional.of(Barrier.OVER);
            case OPEN, LATE -> admits(party, actor) ? Optional.empty() : Optional.of(Barrier.NOT_YOURS);
        };
    }

    /** For what the actor can ask with a contribution, as long as contributions are taken. */
    public Set<RequestKind> requestsOf(Actor actor) {
        return admits(asking == null ? party : asking, actor) ? requests : Set.of();
    }

    private static boolean admits(@Nullable PhaseParty party, Actor actor) {
        return switch (party) {
            case null -> false;
            case ANYBODY, SIGNED_IN -> true;
            case COMMISSIONS -> actor.has(Role.REGIONAL_COMMISSION);
            case STAFF -> actor.isStaff();
        };
    }
}
