package org.wsis.forum.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.forum.edition.Editions;
import org.wsis.mail.Letters;
import org.wsis.mail.NewLetter;

/** Tells people what became of their registration. */
@Component
class RegistrationLetters {
    private final Accounts accounts;
    private final Editions editions;
    private final Letters letters;

    RegistrationLetters(Accounts accounts, Editions editions, Letters letters) {
        this.accounts = accounts;
        this.editions = editions;
        this.letters = letters;
    }

    void registered(RegistrationView registration) {
        write(registration, registration.hasBadge() ? "confirmed" : "received");
    }

    /** Staff decided; the reason may be empty for an approval. */
    void decided(RegistrationView registration) {
        if (registration.hasBadge()) {
            write(registration, "approved");
        } else {
            write(registration, "declined", Objects.requireNonNull(registration.reason()));
        }
    }

    void write(RegistrationView registration, String kind, String... more) {
        person(registration).ifPresent(person -> {
            var arguments = new ArrayList<>(List.of(
                    editions.find(registration.edition()).orElseThrow().title(person.locale()),
                    Objects.requireNonNull(registration.details().name())));
            arguments.addAll(List.of(more));
            letters.queue(new NewLetter(
                    person.email(),
                    person.locale(),
                    "forum.registration.letter." + kind,
                    arguments,
                    "/forum/" + registration.edition() + "/register"));
        });
    }

    private Optional<AccountView> person(RegistrationView registration) {
        return Optional.ofNullable(registration.person()).map(AccountId::new).flatMap(accounts::find);
    }
}
