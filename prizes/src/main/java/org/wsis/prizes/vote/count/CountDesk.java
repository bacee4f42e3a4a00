package org.wsis.prizes.vote.count;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.approval.Approvals;
import org.wsis.approval.Approvals.Asking;
import org.wsis.approval.Approved;
import org.wsis.prizes.vote.Contest;
import org.wsis.prizes.vote.Contests;
import org.wsis.schedule.PortalTime;

/** Asks for the count of an edition, and lets it begin once a second person approved. */
@Service
class CountDesk {
    static final String COUNT = "prizes-count";

    private final Contests contests;
    private final Counts counts;
    private final Approvals approvals;
    private final SchedulerClient jobs;
    private final PortalTime time;

    CountDesk(Contests contests, Counts counts, Approvals approvals, SchedulerClient jobs, PortalTime time) {
        this.contests = contests;
        this.counts = counts;
        this.approvals = approvals;
        this.jobs = jobs;
        this.time = time;
    }

    /** What became of the wish to count. */
    enum Wish {
        ASKED,
        /** It waits already. */
        BEFORE,
        COUNTED,
        /** The vote is not over. */
        TOO_EARLY,
        UNKNOWN
    }

    /** Asks for the count. */
    @Transactional
    Wish ask(int year, String reason, AccountId by) {
        Contest contest = contests.find(year).orElse(null);
        if (contest == null) {
            return Wish.UNKNOWN;
        }
        if (counts.isCounted(year)) {
            return Wish.COUNTED;
        }
        if (!contest.isOver(time.now())) {
            return Wish.TOO_EARLY;
        }
        return approvals.ask(COUNT, String.valueOf(year), reason, by) instanceof Asking.Asked
                ? Wish.ASKED
                : Wish.BEFORE;
    }

    /** A job counts: it takes longer than a page may. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void begin(Approved approved) {
        if (approved.kind().equals(COUNT)) {
            jobs.scheduleIfNotExists(new TaskInstance<>(CountJob.NAME, approved.subject()), Instant.EPOCH);
        }
    }
}
