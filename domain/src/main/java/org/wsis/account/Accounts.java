package org.wsis.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Asks about accounts. A deleted account is not found. */
public interface Accounts {
    /** The account, if it exists and was not deleted. */
    Optional<AccountView> find(AccountId id);

    /** The addresses that the account had and has, the present one last. */
    List<HeldAddress> addresses(AccountId id);

    /** The accounts that exist, by id, in one query. */
    Map<AccountId, AccountView> findAll(Collection<AccountId> ids);

    /** Everybody who holds the role, whatever its scope. */
    List<AccountView> holding(Role role);

    /** Everybody who holds the role for this scope. */
    List<AccountView> holding(Role role, String scope);

    /** For what the account holds the role now; nothing if it does not hold it, or for everything. */
    Set<String> scopes(AccountId id, Role role);
}
