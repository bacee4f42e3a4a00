package org.wsis.account;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What administrators see and decide about accounts. Runs in the caller's transaction and checks no right. */
public interface Oversight {
    /** Accounts whose name or address contains the words, and who hold the role if one is named; by name. */
    List<Found> find(String words, @Nullable Role role, int offset, int limit);

    /** How many {@link #find} would list without a limit. */
    long count(String words, @Nullable Role role);

    /** The account with its roles, present and past. */
    Optional<Dossier> dossier(AccountId account);

    /** Gives a role; false if the account holds it already for this scope. */
    boolean grant(AccountId account, Grant grant, @Nullable AccountId by, String reason);

    /** Ends a held role. */
    Revocation revoke(AccountId account, Grant grant, AccountId by, String reason);

    /** Refuses sign-in from now on; false if it is locked already. */
    boolean lock(AccountId account, AccountId by, String reason);

    /** Lets the account sign in again; false if it is not locked. */
    boolean unlock(AccountId account);

    /** Whether anybody who is not locked holds the role of administrator, {@code except} aside. */
    boolean hasAdministrator(@Nullable AccountId except);

    /** What became of a wish to revoke. */
    enum Revocation {
        DONE,
        NOT_HELD,
        LAST_ADMINISTRATOR
    }
}
