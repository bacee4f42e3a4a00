package org.wsis.organisation.representation;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.wsis.account.Accounts;
import org.wsis.mail.Letters;
import org.wsis.mail.NewLetter;
import org.wsis.organisation.Representation;
import org.wsis.organisation.RepresentationState;

/** Tells a person what staff decided. Kinds: {@code organisation.letter.approved}, {@code .declined}, {@code .ended}. */
@Component
class RepresentationLetters {
    private final Accounts accounts;
    private final Letters letters;

    RepresentationLetters(Accounts accounts, Letters letters) {
        this.accounts = accounts;
        this.letters = letters;
    }

    void tell(Representation request, RepresentationState decided, String reason) {
        String kind = "organisation.letter." + decided.name().toLowerCase(Locale.ROOT);
        accounts.find(request.person())
                .ifPresent(person -> letters.queue(new NewLetter(
                        person.email(),
                        person.locale(),
                        kind,
                        List.of(request.organisation().name(), reason),
                        "/account/organisations")));
    }
}
