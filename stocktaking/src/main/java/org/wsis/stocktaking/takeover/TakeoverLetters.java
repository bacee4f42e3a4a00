package org.wsis.stocktaking.takeover;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.Accounts;
import org.wsis.mail.Letters;
import org.wsis.mail.NewLetter;
import org.wsis.organisation.OrganisationView;
import org.wsis.organisation.Organisations;
import org.wsis.stocktaking.entry.Held;

/** Tells the person who asked, and the former owner, who is told to whom the entry went but not by name. */
@Component
class TakeoverLetters {
    private final Accounts accounts;
    private final Organisations organisations;
    private final Letters letters;

    TakeoverLetters(Accounts accounts, Organisations organisations, Letters letters) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.letters = letters;
    }

    void approved(TakeoverView request, Held before, String reason) {
        write(request.person(), "approved", before, reason, before.id().own());
        if (before.owner() != null) {
            write(before.owner(), "former", before, reason, "/contact");
        }
    }

    void declined(TakeoverView request, Held entry, String reason) {
        write(request.person(), "declined", entry, reason, entry.id().path() + "/takeover");
    }

    private void write(AccountId to, String kind, Held entry, String reason, String path) {
        String organisation = organisations
                .find(Objects.requireNonNull(entry.organisation()))
                .map(OrganisationView::name)
                .orElse("–");
        accounts.find(to)
                .ifPresent(person -> letters.queue(new NewLetter(
                        person.email(),
                        person.locale(),
                        "stocktaking.takeover.letter." + kind,
                        List.of(entry.title(), String.valueOf(entry.number()), organisation, reason),
                        path)));
    }
}
