package org.wsis.portal.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.account.Credential;
import org.wsis.account.Credentials;
import org.wsis.account.EmailAddress;
import org.wsis.account.MailTokens;
import org.wsis.account.MailTokens.Purpose;
import org.wsis.mail.Letters;
import org.wsis.mail.NewLetter;

/**
 * Sends links for signing in and for a new password. Whoever reads the mailbox gets a letter in every case, so that
 * neither the page nor its time tells whether the address has an account.
 */
@Component
@Transactional
class LetterDesk {
    private final Credentials credentials;
    private final Accounts accounts;
    private final MailTokens tokens;
    private final Letters letters;

    LetterDesk(Credentials credentials, Accounts accounts, MailTokens tokens, Letters letters) {
        this.credentials = credentials;
        this.accounts = accounts;
        this.tokens = tokens;
        this.letters = letters;
    }

    /** Sends a link that signs in. */
    void sendSignInLink(EmailAddress address, Locale asked) {
        send(address, asked, Purpose.SIGN_IN, "portal.account.letter.link", "/login/link?token=");
    }

    /** Sends a link to choose a new password. */
    void sendResetLink(EmailAddress address, Locale asked) {
        send(address, asked, Purpose.RESET, "portal.account.letter.reset", "/password-reset/new?token=");
    }

    private void send(EmailAddress address, Locale asked, Purpose purpose, String kind, String path) {
        Optional<Credential> known = credentials.byEmail(address.value());
        Optional<Credential> usable = known.filter(account -> !account.locked());
        String token = tokens.issue(purpose, usable.map(Credential::account).orElse(null));
        Locale language = known.flatMap(account -> accounts.find(account.account()))
                .map(AccountView::locale)
                .orElse(asked);
        if (usable.isPresent()) {
            queue(address, language, kind, usable.get().name(), path + token);
        } else if (known.isPresent()) {
            queue(address, language, "portal.account.letter.locked", known.get().name(), "/contact");
        } else {
            queue(address, language, "portal.account.letter.unknown", "", "/register");
        }
    }

    private void queue(EmailAddress to, Locale language, String kind, String name, @Nullable String path) {
        letters.queue(new NewLetter(to.value(), language, kind, List.of(name), path));
    }
}
