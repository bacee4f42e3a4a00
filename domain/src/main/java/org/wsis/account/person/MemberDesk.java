package org.wsis.account.person;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountDeleted;
import org.wsis.account.AccountId;
import org.wsis.account.Accounts;
import org.wsis.account.EmailAddress;
import org.wsis.account.HeldAddress;
import org.wsis.account.Members;
import org.wsis.account.NewPerson;
import org.wsis.account.Profile;

@Component
@Transactional
class MemberDesk implements Members {
    /** Serialises the takers of one address; released when the transaction ends. */
    private static final String RESERVE =
            "SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(?, 7))) AS held";

    private final AccountRows rows;
    private final JdbcClient database;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MemberDesk(
            AccountRows rows, JdbcClient database, Accounts accounts, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.database = database;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Optional<AccountId> join(NewPerson person, EmailAddress email) {
        return isFree(email)
                ? Optional.of(rows.save(Account.confirmed(person, email, clock.instant()))
                        .id())
                : Optional.empty();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Profile> profile(AccountId account) {
        return rows.findById(account.value()).map(Account::profile);
    }

    @Override
    public void describe(AccountId account, Profile.Details details) {
        existing(account).describe(details);
    }

    @Override
    public void changePassword(AccountId account, String passwordHash) {
        existing(account).changePassword(passwordHash);
    }

    @Override
    public boolean changeAddress(AccountId account, EmailAddress email) {
        boolean free = isFree(email);
        if (free) {
            Account moving = existing(account);
            database.sql(
                            "INSERT INTO account.former_address (account_id, email, until) VALUES (?, ?, clock_timestamp())")
                    .params(account.value(), moving.email().value())
                    .update();
            moving.changeAddress(email);
        }
        return free;
    }

    @Override
    public void delete(AccountId account) {
        Account leaving = existing(account);
        List<HeldAddress> held = accounts.addresses(account);
        rows.delete(leaving);
        events.publishEvent(new AccountDeleted(account, leaving.email(), held, clock.instant()));
    }

    private boolean isFree(EmailAddress email) {
        database.sql(RESERVE).param(email.value()).query().singleValue();
        return !rows.existsByEmail(email.value());
    }

    private Account existing(AccountId account) {
        return rows.forChange(account.value()).orElseThrow(() -> new IllegalArgumentException("No account " + account));
    }
}
