package org.wsis.consultation.said;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.account.Credential;
import org.wsis.account.Credentials;

/** In which language somebody reads who may have no account. */
@Component
public class Readers {
    private final Credentials credentials;
    private final Accounts accounts;

    Readers(Credentials credentials, Accounts accounts) {
        this.credentials = credentials;
        this.accounts = accounts;
    }

    /** That of the account with this address, else English. */
    public Locale languageOf(String email) {
        return languageOf(email, Locale.ENGLISH);
    }

    /** That of the account with this address, else the other. */
    public Locale languageOf(String email, Locale other) {
        return credentials
                .byEmail(email)
                .map(Credential::account)
                .flatMap(accounts::find)
                .map(AccountView::locale)
                .orElse(other);
    }
}
