package org.wsis.stocktaking.invitation;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.account.Credential;
import org.wsis.account.Credentials;
import org.wsis.account.EmailAddress;
import org.wsis.account.Secret;
import org.wsis.mail.Letters;
import org.wsis.mail.NewLetter;
import org.wsis.web.GenevaText;

/**
 * The letter to somebody who is invited. It goes to any address, so it says who invites and nothing else that a person wrote; in
 * the reader's language if the portal knows them, else in that of who invites.
 */
@Component
class InvitationLetters {
    private final Letters letters;
    private final Credentials credentials;
    private final Accounts accounts;

    InvitationLetters(Letters letters, Credentials credentials, Accounts accounts) {
        this.letters = letters;
        this.credentials = credentials;
        this.accounts = accounts;
    }

    void invite(EmailAddress email, AccountView inviting, Secret secret, Instant expires) {
        Locale locale = credentials
                .byEmail(email.value())
                .map(Credential::account)
                .flatMap(accounts::find)
                .map(AccountView::locale)
                .orElse(inviting.locale());
        letters.queue(new NewLetter(
                email.value(),
                locale,
                "stocktaking.author.letter.invited",
                List.of(inviting.name(), inviting.email(), GenevaText.in(locale).day(expires)),
                InvitationController.PATH + "?token=" + secret.text()));
    }
}
