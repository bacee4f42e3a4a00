package org.wsis.account;

import java.util.Optional;

/** Accounts come, change and go. Every method runs in the caller's transaction and checks no right. */
public interface Members {
    /** Makes an account for a person who has proved to read the address; empty if the address has one already. */
    Optional<AccountId> join(NewPerson person, EmailAddress email);

    /** What its owner may see and change. */
    Optional<Profile> profile(AccountId account);

    /** Keeps what the owner changed. */
    void describe(AccountId account, Profile.Details details);

    /** Sets the password, encoded with its algorithm's name. */
    void changePassword(AccountId account, String passwordHash);

    /** Moves the account to another confirmed address; false if that address has an account of its own. */
    boolean changeAddress(AccountId account, EmailAddress email);

    /**
     * Removes the account with all that this module holds about it and publishes {@link AccountDeleted}, on which every
     * module removes its part.
     */
    void delete(AccountId account);
}
