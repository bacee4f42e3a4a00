package org.wsis.stocktaking.invitation;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.schedule.PortalTime;
import org.wsis.stocktaking.author.Authors;
import org.wsis.stocktaking.author.Invitation;
import org.wsis.stocktaking.entry.Team;

/** Takes the answer of whoever has the letter and is signed in, once. */
@Service
class AnswerDesk {
    private final Authors authors;
    private final Accounts accounts;
    private final Team team;
    private final PortalTime time;

    AnswerDesk(Authors authors, Accounts accounts, Team team, PortalTime time) {
        this.authors = authors;
        this.accounts = accounts;
        this.team = team;
        this.time = time;
    }

    /** An invitation with the name of who invites. */
    record Asked(Invitation invitation, String from) {}

    @Transactional(readOnly = true)
    public Optional<Asked> find(@Nullable String token) {
        return authors.find(token, time.now())
                .flatMap(found -> Optional.ofNullable(found.owner())
                        .flatMap(accounts::find)
                        .map(AccountView::name)
                        .map(name -> new Asked(found, name)));
    }

    /** The person writes along from now on; nothing if the invitation is over, or they write the entry already. */
    @Transactional
    public Optional<Invitation> accept(@Nullable String token, AccountId person) {
        Instant now = time.now();
        return authors.find(token, now)
                .filter(found -> !person.equals(found.owner()))
                .filter(found -> authors.accept(found.id(), person, now))
                .map(found -> {
                    team.joined(found.entry(), person, now);
                    return found;
                });
    }

    /** The person does not want to; the owner may ask again. */
    @Transactional
    public void refuse(@Nullable String token) {
        authors.find(token, time.now()).ifPresent(found -> authors.remove(found.entry(), found.id()));
    }
}
