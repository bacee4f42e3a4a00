package org.wsis.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What sign-in needs to know of an account. For the security layer only; its text never shows the hash.
 *
 * @param passwordHash encoded with its algorithm's name, or null for an account without a password
 * @param locked whether sign-in is refused by all ways
 * @param grants the roles held now
 */
public record Credential(
        AccountId account, String name, @Nullable String passwordHash, boolean locked, Set<Grant> grants) {
    @Override
    public String toString() {
        return "Credential[" + account + "]";
    }
}
