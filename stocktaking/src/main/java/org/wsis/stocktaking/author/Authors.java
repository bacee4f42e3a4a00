package org.wsis.stocktaking.author;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.EmailAddress;
import org.wsis.account.Secret;
import org.wsis.stocktaking.EntryId;

/** Who writes which entry together with its owner, and who was invited to. */
@Component
@Transactional
public class Authors {
    private static final String INVITATIONS = """
            SELECT a.id, a.entry, e.title, e.owner, a.email, a.person, a.expires_at
            FROM stocktaking.author a JOIN stocktaking.entry e ON e.id = a.entry WHERE\s""";

    private final JdbcClient database;

    Authors(JdbcClient database) {
        this.database = database;
    }

    /** Everybody who was invited to the entry, with what became of it. */
    @Transactional(readOnly = true)
    public List<Invitation> of(EntryId entry) {
        return database.sql(INVITATIONS + "a.entry = ? ORDER BY a.accepted_at NULLS LAST, a.invited_at, a.id")
                .param(entry.value())
                .query((row, number) -> invitation(row))
                .list();
    }

    /** Those who accepted, in this order. */
    @Transactional(readOnly = true)
    public List<AccountId> writers(EntryId entry) {
        return database.sql("SELECT person FROM stocktaking.author WHERE entry = ? AND person IS NOT NULL"
                        + " ORDER BY accepted_at, id")
                .param(entry.value())
                .query((row, number) -> new AccountId(row.getObject("person", UUID.class)))
                .list();
    }

    /** The invitation to which a letter's token leads, unless it is answered or over. */
    @Transactional(readOnly = true)
    public Optional<Invitation> find(@Nullable String token, Instant now) {
        return database.sql(INVITATIONS + "a.hash = ? AND a.expires_at > ? AND e.owner IS NOT NULL")
                .params(Secret.of(token).digest(), now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> invitation(row))
                .optional();
    }

    /** Notes an invitation, which the secret answers; false if the address has one that is not over. */
    public boolean invite(EntryId entry, EmailAddress email, Secret secret, Instant now, Instant expires) {
        return database.sql("""
                                INSERT INTO stocktaking.author (id, entry, email, hash, invited_at, expires_at)
                                VALUES (:id, :entry, :email, :hash, :now, :expires)
                                ON CONFLICT (entry, email) DO UPDATE
                                SET hash = :hash, invited_at = :now, expires_at = :expires
                                WHERE author.person IS NULL AND author.expires_at <= :now""")
                        .param("id", UUID.randomUUID())
                        .param("entry", entry.value())
                        .param("email", email.value())
                        .param("hash", secret.digest())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("expires", expires.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The person writes along from now on; false if it was answered meanwhile or the person writes along already. */
    public boolean accept(UUID id, AccountId person, Instant now) {
        return database.sql("""
                                UPDATE stocktaking.author a SET person = :person, accepted_at = :now, hash = NULL
                                WHERE id = :id AND person IS NULL AND hash IS NOT NULL AND NOT EXISTS
                                    (SELECT FROM stocktaking.author b WHERE b.entry = a.entry AND b.person = :person)""")
                        .param("person", person.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Takes an invitation back, or ends that somebody writes along; nothing if the entry has no such author. */
    public Optional<Invitation> remove(EntryId entry, UUID id) {
        Optional<Invitation> found =
                of(entry).stream().filter(one -> one.id().equals(id)).findFirst();
        found.ifPresent(one -> database.sql("DELETE FROM stocktaking.author WHERE id = ?")
                .param(id)
                .update());
        return found;
    }

    /** The person does not write along any more; false if they did not. */
    public boolean leave(EntryId entry, AccountId person) {
        return database.sql("DELETE FROM stocktaking.author WHERE entry = ? AND person = ?")
                        .params(entry.value(), person.value())
                        .update()
                == 1;
    }

    /** Whoever owned the entry writes along from now on. */
    public void add(EntryId entry, AccountId person, String email, Instant now) {
        database.sql("""
                        INSERT INTO stocktaking.author (id, entry, email, person, invited_at, expires_at, accepted_at)
                        VALUES (:id, :entry, :email, :person, :now, :now, :now)
                        ON CONFLICT (entry, email) DO UPDATE SET person = :person, accepted_at = :now, hash = NULL""")
                .param("id", UUID.randomUUID())
                .param("entry", entry.value())
                .param("email", email)
                .param("person", person.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The entry is in other hands: whoever wrote along with the former owner does no more. */
    public void clear(EntryId entry) {
        database.sql("DELETE FROM stocktaking.author WHERE entry = ?")
                .param(entry.value())
                .update();
    }

    private static Invitation invitation(ResultSet row) throws SQLException {
        return new Invitation(
                row.getObject("id", UUID.class),
                new EntryId(row.getObject("entry", UUID.class)),
                row.getString("title"),
                account(row.getObject("owner", UUID.class)),
                row.getString("email"),
                account(row.getObject("person", UUID.class)),
                row.getTimestamp("expires_at").toInstant());
    }

    private static @Nullable AccountId account(@Nullable UUID id) {
        return id == null ? null : new AccountId(id);
    }
}
