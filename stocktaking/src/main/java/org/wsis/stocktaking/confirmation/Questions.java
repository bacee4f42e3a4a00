package org.wsis.stocktaking.confirmation;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountDeleted;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.account.Secret;
import org.wsis.mail.Letters;
import org.wsis.mail.NewLetter;
import org.wsis.schedule.GenevaTime;
import org.wsis.web.GenevaText;

/**
 * Writes to the owners of entries that were neither changed nor confirmed for a year, once a year. An entry that is being
 * changed, or whose activity has ended, is left alone.
 */
@Component
class Questions {
    static final String PATH = "/stocktaking/still-true";
    private static final Period YEAR = Period.ofYears(1);
    private static final int AT_ONCE = 100;

    private final JdbcClient database;
    private final Accounts accounts;
    private final Letters letters;
    private final Clock clock;

    Questions(JdbcClient database, Accounts accounts, Letters letters, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.letters = letters;
        this.clock = clock;
    }

    /** An entry to ask about. */
    record Due(UUID id, UUID owner, String title, long number, Instant since) {}

    /** Asks about some entries, the longest untouched first; the next run takes the next. */
    @Transactional
    public void ask() {
        Instant now = clock.instant();
        List<Due> due = due(now.atZone(GenevaTime.ZONE).minus(YEAR).toInstant());
        Map<AccountId, AccountView> owners = accounts.findAll(due.stream()
                .map(entry -> new AccountId(entry.owner()))
                .distinct()
                .toList());
        due.forEach(entry -> ask(entry, owners.get(new AccountId(entry.owner())), now));
    }

    /** Held until the transaction ends, so that nobody is asked twice. */
    private List<Due> due(Instant before) {
        return database.sql("""
                        SELECT e.id, e.owner, e.title, e.number, greatest(e.updated_at, e.confirmed_at) AS since
                        FROM stocktaking.entry e
                        WHERE e.state = 'PUBLISHED' AND e.owner IS NOT NULL AND e.ended_at IS NULL
                          AND greatest(e.updated_at, e.confirmed_at) < :before
                          AND NOT EXISTS (SELECT FROM stocktaking.question q WHERE q.entry = e.id AND q.asked_at > :before)
                          AND NOT EXISTS (SELECT FROM stocktaking.entry r WHERE r.revises = e.id
                                          AND r.state IN ('DRAFT', 'RECEIVED', 'IN_REVIEW', 'RETURNED'))
                        ORDER BY greatest(e.updated_at, e.confirmed_at) LIMIT :most
                        FOR UPDATE OF e SKIP LOCKED""")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("most", AT_ONCE)
                .query((row, number) -> new Due(
                        row.getObject("id", UUID.class),
                        row.getObject("owner", UUID.class),
                        row.getString("title"),
                        row.getLong("number"),
                        row.getTimestamp("since").toInstant()))
                .list();
    }

    private void ask(Due entry, @Nullable AccountView owner, Instant now) {
        Secret secret = Secret.random();
        database.sql("INSERT INTO stocktaking.question (hash, entry, owner, asked_at) VALUES (?, ?, ?, ?)")
                .params(secret.digest(), entry.id(), entry.owner(), now.atOffset(ZoneOffset.UTC))
                .update();
        if (owner != null) {
            letters.queue(new NewLetter(
                    owner.email(),
                    owner.locale(),
                    "stocktaking.letter.still-true",
                    List.of(
                            entry.title(),
                            String.valueOf(entry.number()),
                            GenevaText.in(owner.locale()).day(entry.since())),
                    PATH + "?token=" + secret.text()));
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AccountDeleted deleted) {
        database.sql("DELETE FROM stocktaking.question WHERE owner = ?")
                .param(deleted.account().value())
                .update();
    }
}
