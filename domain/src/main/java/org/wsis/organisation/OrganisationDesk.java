package org.wsis.organisation;

import org.wsis.account.AccountId;

/** Where staff's acts on the register are carried out. */
public interface OrganisationDesk {
    /** What became of an act. */
    sealed interface Outcome {
        /** It is done; the page to look at next is this organisation's. */
        record Done(OrganisationId next) implements Outcome {}

        /**
         * It cannot be done, and nothing was changed.
         *
         * @param reason a message key
         */
        record Refused(String reason) implements Outcome {}
    }

    /**
     * Carries the act out and records it.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if an edit rests on an older state
     */
    Outcome carryOut(OrganisationAct act, AccountId by, String reason);
}
