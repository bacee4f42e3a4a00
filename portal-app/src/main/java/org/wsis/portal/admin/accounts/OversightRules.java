package org.wsis.portal.admin.accounts;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;
import org.wsis.account.Role;

/** What administrators may not do, even they. */
final class OversightRules {
    static final Set<String> COMMISSIONS = Set.of("ECA", "ECE", "ECLAC", "ESCAP", "ESCWA");

    private OversightRules() {}

    /** Nobody ends their own role of administrator: another one does. */
    static boolean mayRevoke(AccountId by, AccountId account, Role role) {
        return !(by.equals(account) && role == Role.ADMINISTRATOR);
    }

    /** Nobody locks themselves out. */
    static boolean mayLock(AccountId by, AccountId account) {
        return !by.equals(account);
    }

    /** Whether the role is limited to something that must be named. */
    static boolean needsScope(@Nullable Role role) {
        return role != null && !role.isStaff() && role != Role.EXPERT;
    }
}
