package org.wsis.portal.security;

import java.io.Serial;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.wsis.account.Actor;
import org.wsis.account.Credential;
import org.wsis.account.Grant;
import org.wsis.account.SignedIn;

/**
 * A signed-in person, as the session keeps it. The name that sessions are found by is the account's id.
 *
 * @param actor with only those roles for which this sign-in is strong enough
 * @param withheld whether the account holds roles that need a second factor, and this sign-in had none
 * @param strong whether a second factor or a passkey was shown
 */
public record Person(Actor actor, String displayName, boolean withheld, boolean strong)
        implements SignedIn, AuthenticatedPrincipal, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The person of a sign-in with only one factor, where policy asks for two: without the roles that need both. */
    static Person withOneFactor(Credential account) {
        Set<Grant> grants = account.grants().stream()
                .filter(grant -> !grant.role().needsSecondFactor())
                .collect(Collectors.toCollection(HashSet::new));
        boolean withheld = grants.size() < account.grants().size();
        return new Person(new Actor(account.account(), Set.copyOf(grants)), account.name(), withheld, false);
    }

    /** The person of a sign-in that satisfies the policy: with all roles. */
    static Person withAllRoles(Credential account, boolean strong) {
        return new Person(new Actor(account.account(), Set.copyOf(account.grants())), account.name(), false, strong);
    }

    /** One {@code ROLE_…} for each role, whatever its scope. */
    Collection<GrantedAuthority> authorities() {
        return actor.grants().stream()
                .map(grant -> "ROLE_" + grant.role().name())
                .distinct()
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
    }

    @Override
    public String getName() {
        return actor.account().toString();
    }
}
