package org.wsis.approval;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.wsis.account.AccountId;

/**
 * Acts that need a second person. Every method runs in a transaction, is audited, and decides by the portal's clock;
 * whether somebody belongs to those who may ask or decide is checked before.
 */
public interface Approvals {
    /** How long a request can be decided. */
    Duration LIFE = Duration.ofDays(7);

    /** Asks for an act; of the same kind and subject, one request is open at a time. */
    Asking ask(String kind, String subject, String reason, AccountId by);

    /** Approves the request and publishes {@link Approved} in the same transaction. */
    Deciding approve(ApprovalId request, AccountId by, String answer);

    /** Refuses the request. */
    Deciding refuse(ApprovalId request, AccountId by, String answer);

    /** The request, if there is one. */
    Optional<ApprovalView> find(ApprovalId request);

    /** The requests of this kind for this subject, the latest first. */
    List<ApprovalView> of(String kind, String subject);

    /** Requests that can be decided now, the oldest first. */
    List<ApprovalView> open(int limit);

    /**
     * All requests, the latest first.
     *
     * @param page from 1
     */
    List<ApprovalView> all(int page, int size);

    /** How many requests there are. */
    long count();

    /** What became of the wish to ask. */
    sealed interface Asking {
        /** It was asked. */
        record Asked(ApprovalId request) implements Asking {}

        /** Such a request is open already. */
        record Before(ApprovalId request) implements Asking {}
    }

    /** What became of a decision. */
    enum Deciding {
        DONE,
        /** Whoever asked cannot decide. */
        OWN,
        /** It was decided before. */
        BEFORE,
        /** Its time is over. */
        EXPIRED,
        /** There is no such request. */
        UNKNOWN
    }
}
