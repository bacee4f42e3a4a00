package org.wsis.stocktaking.confirmation;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.Secret;
import org.wsis.schedule.PortalTime;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.entry.Confirming;

/** Takes the answer of whoever has the letter, as long as the entry is published and in the same hands. */
@Service
class ReplyDesk {
    private final JdbcClient database;
    private final Confirming confirming;
    private final PortalTime time;

    ReplyDesk(JdbcClient database, Confirming confirming, PortalTime time) {
        this.database = database;
        this.confirming = confirming;
        this.time = time;
    }

    /**
     * What a letter asks.
     *
     * @param since when the entry was last changed or confirmed
     */
    record Question(
            EntryId entry,
            AccountId owner,
            String title,
            @Nullable String language,
            long number,
            Instant since) {}

    /** The question, if it waits for an answer. */
    @Transactional(readOnly = true)
    public Optional<Question> find(@Nullable String token) {
        return database.sql("""
                        SELECT e.id, e.owner, e.title, e.language, e.number, greatest(e.updated_at, e.confirmed_at) AS since
                        FROM stocktaking.question q JOIN stocktaking.entry e ON e.id = q.entry AND e.owner = q.owner
                        WHERE q.hash = ? AND q.answered_at IS NULL AND e.state = 'PUBLISHED'""")
                .param(Secret.of(token).digest())
                .query((row, number) -> new Question(
                        new EntryId(row.getObject("id", UUID.class)),
                        new AccountId(row.getObject("owner", UUID.class)),
                        row.getString("title"),
                        row.getString("language"),
                        row.getLong("number"),
                        Optional.ofNullable(row.getTimestamp("since"))
                                .map(Timestamp::toInstant)
                                .orElse(Instant.EPOCH)))
                .optional();
    }

    /** Takes the answer and gives the question; nothing if it is answered or over. */
    @Transactional
    public Optional<Question> answer(@Nullable String token, Reply reply) {
        Optional<Question> question = find(token).filter(asked -> note(token, reply));
        question.ifPresent(asked -> {
            switch (reply) {
                case STILL_TRUE -> confirming.confirm(asked.entry(), asked.owner());
                case ENDED -> confirming.end(asked.entry(), asked.owner());
                case NEEDS_A_CHANGE -> {} // the owner signs in and begins a revision
            }
        });
        return question;
    }

    private boolean note(@Nullable String token, Reply reply) {
        return database.sql(
                                "UPDATE stocktaking.question SET answer = ?, answered_at = ? WHERE hash = ? AND answer IS NULL")
                        .params(
                                reply.name(),
                                time.now().atOffset(ZoneOffset.UTC),
                                Secret.of(token).digest())
                        .update()
                == 1;
    }
}
