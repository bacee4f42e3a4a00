package org.wsis.portal.admin.accounts;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.Grant;
import org.wsis.account.MailTokens;
import org.wsis.account.Oversight;
import org.wsis.portal.account.AccountTrace;
import org.wsis.portal.security.Sessions;

/** Decides about accounts: the act, its trace and the end of the account's sessions are one transaction. */
@Component
@Transactional
class AccountDesk {
    private final Oversight oversight;
    private final Sessions sessions;
    private final MailTokens tokens;
    private final AccountTrace trace;

    AccountDesk(Oversight oversight, Sessions sessions, MailTokens tokens, AccountTrace trace) {
        this.oversight = oversight;
        this.sessions = sessions;
        this.tokens = tokens;
        this.trace = trace;
    }

    /** What became of an act, as the last part of a message key. */
    enum Outcome {
        GRANTED,
        REVOKED,
        LOCKED,
        UNLOCKED,
        NOTHING,
        LAST,
        OWN;

        boolean isDone() {
            return ordinal() <= UNLOCKED.ordinal();
        }
    }

    Outcome grant(AccountId account, Grant grant, AccountId by, String reason) {
        if (!oversight.grant(account, grant, by, reason)) {
            return Outcome.NOTHING;
        }
        sessions.end(account);
        trace.write(by, "role.granted", account, facts(grant, reason));
        return Outcome.GRANTED;
    }

    Outcome revoke(AccountId account, Grant grant, AccountId by, String reason) {
        if (!OversightRules.mayRevoke(by, account, grant.role())) {
            return Outcome.OWN;
        }
        return switch (oversight.revoke(account, grant, by, reason)) {
            case LAST_ADMINISTRATOR -> Outcome.LAST;
            case NOT_HELD -> Outcome.NOTHING;
            case DONE -> {
                sessions.end(account);
                trace.write(by, "role.revoked", account, facts(grant, reason));
                yield Outcome.REVOKED;
            }
        };
    }

    Outcome lock(AccountId account, AccountId by, String reason) {
        if (!OversightRules.mayLock(by, account)) {
            return Outcome.OWN;
        }
        if (!oversight.lock(account, by, reason)) {
            return Outcome.NOTHING;
        }
        sessions.end(account);
        tokens.revoke(account);
        trace.write(by, "locked", account, Map.of("reason", reason));
        return Outcome.LOCKED;
    }

    Outcome unlock(AccountId account, AccountId by, String reason) {
        if (!oversight.unlock(account)) {
            return Outcome.NOTHING;
        }
        trace.write(by, "unlocked", account, Map.of("reason", reason));
        return Outcome.UNLOCKED;
    }

    private static Map<String, String> facts(Grant grant, String reason) {
        Map<String, String> facts = new HashMap<>();
        facts.put("role", grant.role().name());
        facts.put("reason", reason);
        if (grant.scope() != null) {
            facts.put("scope", grant.scope());
        }
        return facts;
    }
}
