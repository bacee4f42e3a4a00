package org.wsis.stocktaking.collection;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.stocktaking.EntryId;

/** Which entries stand in which special repositories, as stored. */
@Component
class MemberRows {
    private final JdbcClient database;

    MemberRows(JdbcClient database) {
        this.database = database;
    }

    /** An entry that staff may see; {@code collections} are those that it stands in. */
    record Member(EntryId id, long number, @Nullable String title, boolean published, Set<String> collections) {}

    /** The published entry puts in what its submitter chose; nothing else of it changes. */
    void admit(EntryId entry) {
        database.sql("""
                        UPDATE stocktaking.entry SET collections = ARRAY(
                            SELECT collection FROM stocktaking.collection_intake WHERE entry = :entry
                            UNION SELECT unnest(collections) ORDER BY 1)
                        WHERE id = :entry AND EXISTS (SELECT FROM stocktaking.collection_intake WHERE entry = :entry)""").param("entry", entry.value()).update();
    }

    /** Holds the entry until the end of the transaction; nothing for a draft. */
    Optional<Member> hold(EntryId entry) {
        return find(entry, "FOR UPDATE");
    }

    Optional<Member> find(EntryId entry) {
        return find(entry, "");
    }

    private Optional<Member> find(EntryId entry, String lock) {
        return database.sql("""
                        SELECT number, title, state = 'PUBLISHED' AS published, collections FROM stocktaking.entry
                        WHERE id = :entry AND state <> 'DRAFT' AND number IS NOT NULL\s""" + lock)
                .param("entry", entry.value())
                .query((row, number) -> new Member(
                        entry,
                        row.getLong("number"),
                        row.getString("title"),
                        row.getBoolean("published"),
                        new TreeSet<>(
                                Set.of((String[]) row.getArray("collections").getArray()))))
                .optional();
    }

    void write(EntryId entry, Collection<String> collections, Instant now) {
        database.sql("""
                        UPDATE stocktaking.entry SET collections = :collections, changed_at = :now, version = version + 1
                        WHERE id = :entry""")
                .param("entry", entry.value())
                .param("collections", new TreeSet<>(collections).toArray(String[]::new))
                .param("now", Timestamp.from(now))
                .update();
    }

    /** The published entry of this number. */
    Optional<EntryId> numbered(long number) {
        return database.sql("SELECT id FROM stocktaking.entry WHERE number = :number AND state = 'PUBLISHED'")
                .param("number", number)
                .query(UUID.class)
                .optional()
                .map(EntryId::new);
    }
}
