package org.wsis.stocktaking.call;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.mail.Letters;
import org.wsis.mail.NewLetter;
import org.wsis.schedule.PhaseView;
import org.wsis.stocktaking.EntryId;
import org.wsis.web.GenevaText;

/** Reminds owners of unsent drafts once before a call closes. Whether it is time is decided whenever the job runs. */
@Component
class Reminders {
    private static final Duration BEFORE = Duration.ofDays(7);
    private static final int AT_ONCE = 100;

    private final Call call;
    private final JdbcClient sql;
    private final Accounts accounts;
    private final Letters letters;
    private final Clock clock;

    Reminders(Call call, JdbcClient sql, Accounts accounts, Letters letters, Clock clock) {
        this.call = call;
        this.sql = sql;
        this.accounts = accounts;
        this.letters = letters;
        this.clock = clock;
    }

    /** A draft to remind of. */
    record Draft(UUID id, UUID owner, @Nullable String title) {}

    /** Reminds of some drafts; the next run takes the next. */
    @Transactional
    public void remind() {
        call.open().filter(this::closesSoon).ifPresent(this::remind);
    }

    private boolean closesSoon(PhaseView phase) {
        Instant end = phase.closesAt();
        return end != null && !clock.instant().isBefore(end.minus(BEFORE));
    }

    private void remind(PhaseView phase) {
        List<Draft> drafts = take(phase.edition());
        Map<AccountId, AccountView> owners = accounts.findAll(drafts.stream()
                .map(draft -> new AccountId(draft.owner()))
                .distinct()
                .toList());
        drafts.forEach(draft -> write(draft, owners.get(new AccountId(draft.owner())), phase));
    }

    /** The row is the promise that nobody is reminded twice: it commits with the letter or not at all. */
    private List<Draft> take(String edition) {
        return sql.sql("""
                        WITH taken AS (
                            INSERT INTO stocktaking.reminder (entry, edition, sent_at)
                            SELECT e.id, :edition, :now FROM stocktaking.entry e
                            WHERE e.state = 'DRAFT' AND e.revises IS NULL AND e.owner IS NOT NULL AND NOT EXISTS
                                (SELECT 1 FROM stocktaking.reminder r WHERE r.entry = e.id AND r.edition = :edition)
                            ORDER BY e.created_at LIMIT :most
                            ON CONFLICT DO NOTHING
                            RETURNING entry)
                        SELECT e.id, e.owner, e.title FROM stocktaking.entry e JOIN taken ON taken.entry = e.id""")
                .param("edition", edition)
                .param("now", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                .param("most", AT_ONCE)
                .query(Draft.class)
                .list();
    }

    private void write(Draft draft, @Nullable AccountView owner, PhaseView phase) {
        if (owner == null) {
            return;
        }
        GenevaText text = GenevaText.in(owner.locale());
        Instant end = Objects.requireNonNull(phase.closesAt());
        String day = phase.announcedEnd() == null ? text.day(end) : text.day(phase.announcedEnd());
        String title = Objects.requireNonNullElse(draft.title(), "…");
        letters.queue(new NewLetter(
                owner.email(),
                owner.locale(),
                "stocktaking.letter.reminder",
                List.of(title, day, phase.edition()),
                new EntryId(draft.id()).own()));
    }
}
