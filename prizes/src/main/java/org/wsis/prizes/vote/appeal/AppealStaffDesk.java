package org.wsis.prizes.vote.appeal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.approval.Approvals;
import org.wsis.approval.Approvals.Asking;
import org.wsis.approval.Approved;
import org.wsis.audit.AuditedAct;
import org.wsis.prizes.vote.Contests;
import org.wsis.schedule.PortalTime;

/** Where staff answer appeals, or ask a second person to let the ballot count again. */
@Service
class AppealStaffDesk {
    static final String RELEASE = "prizes-ballot-release";

    private final Appeals appeals;
    private final AppealLetters letters;
    private final Approvals approvals;
    private final Contests contests;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    AppealStaffDesk(
            Appeals appeals,
            AppealLetters letters,
            Approvals approvals,
            Contests contests,
            ApplicationEventPublisher events,
            PortalTime time) {
        this.appeals = appeals;
        this.letters = letters;
        this.approvals = approvals;
        this.contests = contests;
        this.events = events;
        this.time = time;
    }

    /** What became of a wish. */
    enum Wish {
        DONE,
        /** It waits for a second person already. */
        BEFORE,
        /** It does not wait for an answer any more. */
        OVER,
        UNKNOWN
    }

    @Transactional(readOnly = true)
    List<Appeal> of(int edition) {
        return appeals.of(edition);
    }

    @Transactional(readOnly = true)
    Optional<Appeal> find(UUID id) {
        return appeals.find(id).filter(appeal -> appeal.appealedAt() != null);
    }

    /** Answers with a reason: the ballot stays set aside. */
    @Transactional
    Wish answer(UUID id, String answer, AccountId by) {
        Appeal appeal = find(id).orElse(null);
        if (appeal == null) {
            return Wish.UNKNOWN;
        }
        Instant now = time.now();
        if (appeal.state() != Appeal.State.WAITING || !appeals.answer(id, answer, by, now)) {
            return Wish.OVER;
        }
        appeals.voter(id).ifPresent(voter -> letters.answered(appeal, voter, answer));
        events.publishEvent(
                new AuditedAct(by, now, "prizes.appeal-answered", "prizes-appeal", id.toString(), Map.of()));
        return Wish.DONE;
    }

    /** Asks a second person to let the ballot count again. */
    @Transactional
    Wish release(UUID id, String reason, AccountId by) {
        Appeal appeal = find(id).orElse(null);
        if (appeal == null) {
            return Wish.UNKNOWN;
        }
        if (appeal.restored() || appeal.counted()) {
            return Wish.OVER;
        }
        return approvals.ask(RELEASE, id.toString(), reason, by) instanceof Asking.Asked ? Wish.DONE : Wish.BEFORE;
    }

    /** Lets the ballot count again, in the transaction of the approval. What cannot be done any more undoes the approval. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void carryOut(Approved approved) {
        if (approved.kind().equals(RELEASE)) {
            UUID id = UUID.fromString(approved.subject());
            contests.lock(appeals.find(id).orElseThrow().edition()); // a count is over, or begins after this
            Appeal appeal = appeals.find(id).orElseThrow();
            if (appeal.restored() || appeal.counted()) {
                throw new OptimisticLockingFailureException("The votes were counted, or the ballot counts already");
            }
            appeals.release(id, approved);
        }
    }
}
