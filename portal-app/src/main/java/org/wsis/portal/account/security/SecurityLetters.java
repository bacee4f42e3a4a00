package org.wsis.portal.account.security;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.Accounts;
import org.wsis.mail.Letters;
import org.wsis.mail.NewLetter;

/** Tells owners that what protects their account changed, so that a thief cannot do it unseen. */
@Component
public class SecurityLetters {
    private final Accounts accounts;
    private final Letters letters;

    SecurityLetters(Accounts accounts, Letters letters) {
        this.accounts = accounts;
        this.letters = letters;
    }

    /** Queues the letter in the running transaction. */
    public void tell(AccountId owner) {
        accounts.find(owner)
                .ifPresent(account -> letters.queue(new NewLetter(
                        account.email(),
                        account.locale(),
                        "portal.account.letter.security",
                        List.of(account.name()),
                        "/account/security")));
    }
}
