package org.wsis.portal.account;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.Accounts;
import org.wsis.account.MailTokens;
import org.wsis.account.Members;
import org.wsis.mail.Letters;
import org.wsis.mail.NewLetter;
import org.wsis.portal.security.Sessions;

/** Sets a password, makes every link worthless, ends the sessions opened under the old one and tells the owner. */
@Component
@Transactional
class PasswordDesk {
    private final Accounts accounts;
    private final Members members;
    private final MailTokens tokens;
    private final Sessions sessions;
    private final Letters letters;
    private final PasswordEncoder encoder;
    private final AccountTrace trace;

    PasswordDesk(
            Accounts accounts,
            Members members,
            MailTokens tokens,
            Sessions sessions,
            Letters letters,
            PasswordEncoder encoder,
            AccountTrace trace) {
        this.accounts = accounts;
        this.members = members;
        this.tokens = tokens;
        this.sessions = sessions;
        this.letters = letters;
        this.encoder = encoder;
        this.trace = trace;
    }

    /** The owner of the reset link chooses a new password; empty if the link is no longer good. */
    Optional<AccountId> reset(@Nullable String token, String password) {
        Optional<AccountId> account = tokens.redeem(MailTokens.Purpose.RESET, token);
        account.ifPresent(owner -> {
            set(owner, password, "password.reset");
            sessions.end(owner);
        });
        return account;
    }

    /** The owner changes the password; the session they do it in goes on. */
    void change(AccountId owner, String password, String sessionId) {
        set(owner, password, "password.changed");
        sessions.endOthers(owner, sessionId);
    }

    private void set(AccountId owner, String password, String act) {
        members.changePassword(owner, Objects.requireNonNull(encoder.encode(password)));
        tokens.revoke(owner);
        trace.write(act, owner);
        accounts.find(owner)
                .ifPresent(account -> letters.queue(new NewLetter(
                        account.email(),
                        account.locale(),
                        "portal.account.letter.password",
                        List.of(account.name()),
                        "/password-reset")));
    }
}
