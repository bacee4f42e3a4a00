package org.wsis.consultation.facilitator.community;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.account.Credential;
import org.wsis.account.Credentials;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.facilitator.Community;
import org.wsis.mail.Letters;
import org.wsis.mail.NewLetter;

/** Finds the accounts of focal points and writes to them. */
@Component
class FocalPoints {
    private final Credentials credentials;
    private final Accounts accounts;
    private final Letters letters;

    FocalPoints(Credentials credentials, Accounts accounts, Letters letters) {
        this.credentials = credentials;
        this.accounts = accounts;
        this.letters = letters;
    }

    /** The same community, with the account of its focal point: the one that it had unless another address was typed. */
    Community resolved(Community typed, @Nullable Community before) {
        return new Community(
                typed.consultation(),
                typed.key(),
                typed.version(),
                typed.number(),
                typed.seats(),
                typed.call(),
                typed.link(),
                typed.focalEmail(),
                focal(typed, before),
                typed.words(),
                typed.source());
    }

    private @Nullable AccountId focal(Community typed, @Nullable Community before) {
        if (before != null && before.focal() != null && Objects.equals(before.focalEmail(), typed.focalEmail())) {
            return before.focal();
        }
        return account(typed.focalEmail()).map(AccountView::id).orElse(null);
    }

    private Optional<AccountView> account(@Nullable String email) {
        return Optional.ofNullable(email)
                .flatMap(credentials::byEmail)
                .map(Credential::account)
                .flatMap(accounts::find);
    }

    /** Writes to the address that it speaks for the community. */
    void tell(ConsultationView consultation, Community community, String email) {
        Locale locale = account(email).map(AccountView::locale).orElse(Locale.ENGLISH);
        letters.queue(new NewLetter(
                email,
                locale,
                "consultation.facilitator.letter.focal",
                List.of(
                        community.words(locale).title(),
                        consultation.words(locale).title()),
                consultation.path() + "/facilitators/" + community.key() + "/names"));
    }
}
