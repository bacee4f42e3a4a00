package org.wsis.account;

import java.io.Serial;
import java.io.Serializable;
import java.util.Set;

/** Who acts: a signed-in account with its roles at sign-in. */
public record Actor(AccountId account, Set<Grant> grants) implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Whether the actor holds the role, whatever its scope. */
    public boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** Whether the actor holds the role for this scope. */
    public boolean has(Role role, String scope) {
        return grants.contains(new Grant(role, scope));
    }

    /** Whether the actor belongs to the secretariat. */
    public boolean isStaff() {
        return grants.stream().anyMatch(grant -> grant.role().isStaff());
    }
}
