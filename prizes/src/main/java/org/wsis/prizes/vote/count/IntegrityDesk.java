package org.wsis.prizes.vote.count;

import java.util.Collection;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.wsis.account.AccountId;
import org.wsis.approval.ApprovalKind;
import org.wsis.approval.Approvals;
import org.wsis.approval.Approvals.Asking;
import org.wsis.approval.Approved;
import org.wsis.prizes.vote.Contests;
import org.wsis.prizes.vote.count.Cluster.Act;
import org.wsis.schedule.PortalTime;

/** Sets ballots aside and restores them: one person asks, another approves, and the row of both is the act. */
@Service
public class IntegrityDesk {
    static final String SET_ASIDE = "prizes-set-aside";
    static final String RESTORE = "prizes-restore";

    private final Clusters clusters;
    private final Counts counts;
    private final Contests contests;
    private final Approvals approvals;
    private final PortalTime time;

    IntegrityDesk(Clusters clusters, Counts counts, Contests contests, Approvals approvals, PortalTime time) {
        this.clusters = clusters;
        this.counts = counts;
        this.contests = contests;
        this.approvals = approvals;
        this.time = time;
    }

    /** What became of a wish. */
    public enum Wish {
        /** It waits for a second person. */
        ASKED,
        /** It waits already. */
        BEFORE,
        /** None of the accounts has a ballot. */
        NO_BALLOT,
        /** The votes are counted. */
        COUNTED,
        UNKNOWN
    }

    /** Puts ballots together and asks to set them aside. */
    @Transactional
    public Wish ask(int edition, SetAsideRule rule, String reason, Collection<AccountId> voters, AccountId by) {
        if (counts.isCounted(edition)) {
            return Wish.COUNTED;
        }
        UUID id = UUID.randomUUID();
        clusters.add(id, edition, rule, reason, by, time.now());
        if (clusters.fill(id, edition, voters) == 0) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Wish.NO_BALLOT;
        }
        approvals.ask(SET_ASIDE, id.toString(), reason, by);
        return Wish.ASKED;
    }

    /** Asks for the opposite of what holds for the cluster. */
    @Transactional
    Wish turn(UUID cluster, String reason, AccountId by) {
        return clusters.find(cluster)
                .map(found -> counts.isCounted(found.edition()) ? Wish.COUNTED : turn(found, reason, by))
                .orElse(Wish.UNKNOWN);
    }

    private Wish turn(Cluster cluster, String reason, AccountId by) {
        String kind = cluster.isSetAside() ? RESTORE : SET_ASIDE;
        return approvals.ask(kind, cluster.id().toString(), reason, by) instanceof Asking.Asked
                ? Wish.ASKED
                : Wish.BEFORE;
    }

    /** Carries an approved act out, in the transaction of the approval. What cannot be done any more undoes the approval. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void carryOut(Approved approved) {
        switch (approved.kind()) {
            case SET_ASIDE -> act(Act.SET_ASIDE, approved);
            case RESTORE -> act(Act.RESTORED, approved);
            default -> {
                // Another feature's act.
            }
        }
    }

    private void act(Act act, Approved approved) {
        UUID id = UUID.fromString(approved.subject());
        contests.lock(clusters.find(id).orElseThrow().edition()); // a count is over, or begins after this
        Cluster cluster = clusters.find(id).orElseThrow();
        if (counts.isCounted(cluster.edition()) || cluster.isSetAside() == (act == Act.SET_ASIDE)) {
            throw new OptimisticLockingFailureException("The votes were counted, or it is so already");
        }
        clusters.act(cluster.id(), act, approved);
    }

    /** The page on which a cluster is looked at. */
    record Kind(String kind) implements ApprovalKind {
        @Override
        public String path(String subject) {
            return "/admin/prizes/clusters/" + subject;
        }
    }
}
