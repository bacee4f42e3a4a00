package org.wsis.account;

import java.util.Optional;

/** Moves to another address, which the old and the new address both confirm. Runs in the caller's transaction. */
public interface AddressChanges {
    /** Begins a move, in place of an earlier one, and waits 24 hours for both. */
    void begin(AccountId account, EmailAddress to);

    /** Notes that one side agreed; gives the new address when both have. */
    Optional<EmailAddress> agreed(AccountId account, Side side);

    /** The address that a waiting move leads to. */
    Optional<EmailAddress> waiting(AccountId account);

    /** The two mailboxes that are asked. */
    enum Side {
        OLD,
        NEW
    }
}
