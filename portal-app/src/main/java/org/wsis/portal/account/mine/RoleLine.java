package org.wsis.portal.account.mine;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wsis.account.Grant;
import org.wsis.account.Role;

/**
 * A held role as pages show it.
 *
 * @param key message key of the role's name
 */
public record RoleLine(String role, String key, @Nullable String scope) {
    /** The roles in the order of their enumeration. */
    public static List<RoleLine> of(Collection<Grant> grants) {
        return grants.stream()
                .sorted(Comparator.comparing(Grant::role).thenComparing(grant -> String.valueOf(grant.scope())))
                .map(grant -> new RoleLine(grant.role().name(), key(grant.role()), grant.scope()))
                .toList();
    }

    /** The message key of the role's name. */
    public static String key(Role role) {
        return "portal.account.role." + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
