package org.wsis.consultation.facilitator.consent;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.facilitator.Community;
import org.wsis.mail.Letters;
import org.wsis.mail.NewLetter;

/** Tells focal points that a seat is free. */
@Component
class RefusalLetters {
    private final Letters letters;
    private final Accounts accounts;

    RefusalLetters(Letters letters, Accounts accounts) {
        this.letters = letters;
        this.accounts = accounts;
    }

    void tell(ConsultationView consultation, ConsentDesk.Asked asked) {
        Community community = asked.community();
        @Nullable AccountId focal = community.focal();
        Optional<AccountView> account = Optional.ofNullable(focal).flatMap(accounts::find);
        @Nullable String email = account.map(AccountView::email).orElse(community.focalEmail());
        if (email != null) {
            Locale locale = account.map(AccountView::locale).orElse(Locale.ENGLISH);
            letters.queue(new NewLetter(
                    email,
                    locale,
                    "consultation.facilitator.letter.refused",
                    List.of(
                            asked.nominee().person().details().name(),
                            asked.name(locale),
                            consultation.words(locale).title()),
                    consultation.path() + "/facilitators/" + community.key() + "/names"));
        }
    }
}
