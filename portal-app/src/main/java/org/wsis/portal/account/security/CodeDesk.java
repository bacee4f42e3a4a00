package org.wsis.portal.account.security;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.Accounts;
import org.wsis.account.SecondFactors;
import org.wsis.portal.account.AccountTrace;

/** Sets up and removes the authenticator app, with trace and a letter to the owner. */
@Component
@Transactional
class CodeDesk {
    private final SecondFactors factors;
    private final Accounts accounts;
    private final AccountTrace trace;
    private final SecurityLetters letters;

    CodeDesk(SecondFactors factors, Accounts accounts, AccountTrace trace, SecurityLetters letters) {
        this.factors = factors;
        this.accounts = accounts;
        this.trace = trace;
        this.letters = letters;
    }

    Enrolment begin(AccountId owner) {
        String secret = factors.begin(owner);
        return Enrolment.of(secret, accounts.find(owner).orElseThrow().email());
    }

    Optional<List<String>> confirm(AccountId owner, @Nullable String code) {
        Optional<List<String>> recovery = factors.confirm(owner, code);
        if (recovery.isPresent()) {
            leaveTrace("codes.set-up", owner);
        }
        return recovery;
    }

    List<String> renewRecoveryCodes(AccountId owner) {
        leaveTrace("codes.renewed", owner);
        return factors.renewRecoveryCodes(owner);
    }

    void remove(AccountId owner) {
        factors.remove(owner);
        leaveTrace("codes.removed", owner);
    }

    private void leaveTrace(String act, AccountId owner) {
        trace.write(act, owner);
        letters.tell(owner);
    }
}
