package org.wsis.prizes.release;

import java.time.Instant;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.approval.ApprovalKind;
import org.wsis.approval.ApprovalView;
import org.wsis.approval.Approvals;
import org.wsis.approval.Approvals.Asking;
import org.wsis.approval.Approved;
import org.wsis.prizes.edition.Contests;
import org.wsis.schedule.PortalTime;

/** Sets when the winners become public, and moves it while they are not: one person asks, another approves. */
@Service
class ReleaseDesk implements ApprovalKind {
    private static final String KIND = "prizes-release";
    private static final int MOST = 1000;

    private final Contests contests;
    private final Releases releases;
    private final Approvals approvals;
    private final PortalTime time;

    ReleaseDesk(Contests contests, Releases releases, Approvals approvals, PortalTime time) {
        this.contests = contests;
        this.releases = releases;
        this.approvals = approvals;
        this.time = time;
    }

    /** What became of a wish. */
    enum Outcome {
        ASKED,
        /** Another one waits for a second person. */
        BEFORE,
        /** The instant is over. */
        PAST,
        /** The winners are public. */
        PUBLIC
    }

    /** Asks for another instant. */
    @Transactional
    Outcome ask(Wished wished, String reason, AccountId by) {
        contests.hold(wished.year()).orElseThrow();
        if (releases.arePublic(wished.year())) {
            return Outcome.PUBLIC;
        }
        Instant at = wished.at();
        if (at != null && !at.isAfter(time.now())) {
            return Outcome.PAST;
        }
        return waiting(wished.year()).isEmpty()
                        && approvals.ask(KIND, wished.subject(), reason, by) instanceof Asking.Asked
                ? Outcome.ASKED
                : Outcome.BEFORE;
    }

    /** What waits for a second person. */
    @Transactional(readOnly = true)
    List<ApprovalView> waiting(int year) {
        return approvals.open(MOST).stream()
                .filter(request -> request.kind().equals(KIND))
                .filter(request -> Wished.of(request.subject()).year() == year)
                .toList();
    }

    /** In the transaction of the approval. What became public meanwhile undoes it. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void carryOut(Approved approved) {
        if (approved.kind().equals(KIND)) {
            Wished wished = Wished.of(approved.subject());
            contests.hold(wished.year()).orElseThrow();
            if (releases.arePublic(wished.year())) {
                throw new OptimisticLockingFailureException("The winners are public");
            }
            releases.write(wished.year(), wished.approved(approved.at()), approved);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String path(String subject) {
        return "/admin/prizes/" + Wished.of(subject).year() + "/winners/release";
    }
}
