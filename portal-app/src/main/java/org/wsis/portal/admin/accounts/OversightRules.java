package org.wsis.portal.admin.accounts;

import java.util.Set;
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
    static boolean needsScope(Role role) {
        return !role.isStaff() && role != Role.EXPERT;
    }

    /** The message key of why the role cannot be limited to what was typed. */
    static String refusal(Role role) {
        return needsScope(role) ? "portal.admin.accounts.scope.unknown" : "portal.admin.accounts.scope.needless";
    }
}
