package org.wsis.stocktaking.batch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.entry.Recalling.Publication;
import org.wsis.stocktaking.entry.Recalling.Recalled;
import org.wsis.stocktaking.entry.State;

/** The stored batches. */
@Component
class BatchRows {
    private final JdbcClient database;

    BatchRows(JdbcClient database) {
        this.database = database;
    }

    /** A batch as stored. */
    record Batch(
            UUID id,
            UUID moderator,
            Instant at,
            Instant undoUntil,
            @Nullable Instant undoneAt,
            @Nullable UUID undoneBy) {}

    /** An entry before it is decided. */
    record Before(UUID id, State state, boolean revision, String[] collections) {}

    /** False if there is such a batch already: the same form was sent twice. */
    boolean begin(UUID id, AccountId moderator, Instant now, Instant undoUntil) {
        return database.sql("INSERT INTO stocktaking.batch (id, moderator, at, undo_until)"
                                + " VALUES (:id, :moderator, :now, :until) ON CONFLICT (id) DO NOTHING")
                        .param("id", id)
                        .param("moderator", moderator.value())
                        .param("now", time(now))
                        .param("until", time(undoUntil))
                        .update()
                == 1;
    }

    /** Those of them that were ever handed in, in the one order in which everybody takes hold of them. */
    List<Before> before(Collection<UUID> ids) {
        return database.sql("SELECT id, state, revises IS NOT NULL AS revision, collections FROM stocktaking.entry"
                        + " WHERE id IN (:ids) AND state <> 'DRAFT' ORDER BY id")
                .param("ids", ids)
                .query((row, number) -> new Before(
                        row.getObject("id", UUID.class),
                        State.valueOf(row.getString("state")),
                        row.getBoolean("revision"),
                        (String[]) row.getArray("collections").getArray()))
                .list();
    }

    void add(UUID batch, Before entry, Fate fate, UUID hold) {
        boolean published = fate == Fate.PUBLISHED;
        database.sql("INSERT INTO stocktaking.batch_item (batch, entry, fate, before, collections, hold)"
                        + " VALUES (:batch, :entry, :fate, :before, :collections, :hold)")
                .param("batch", batch)
                .param("entry", entry.id())
                .param("fate", fate.name())
                .param("before", published ? entry.state().name() : null, Types.VARCHAR)
                .param("collections", published ? entry.collections() : null, Types.ARRAY)
                .param("hold", published ? hold : null, Types.OTHER)
                .update();
    }

    /** Notes the versions that were published, once they are written. */
    void keepVersions(UUID batch) {
        database.sql("UPDATE stocktaking.batch_item i SET version = e.version FROM stocktaking.entry e"
                        + " WHERE i.batch = :batch AND i.fate = 'PUBLISHED' AND e.id = i.entry")
                .param("batch", batch)
                .update();
    }

    Optional<Batch> find(UUID id) {
        return find(id, "");
    }

    /** For undoing: a colleague who does the same waits. */
    Optional<Batch> lock(UUID id) {
        return find(id, " FOR UPDATE");
    }

    private Optional<Batch> find(UUID id, String lock) {
        return database.sql("SELECT * FROM stocktaking.batch WHERE id = :id" + lock)
                .param("id", id)
                .query((row, number) -> new Batch(
                        row.getObject("id", UUID.class),
                        row.getObject("moderator", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getObject("undo_until", OffsetDateTime.class).toInstant(),
                        instant(row, "undone_at"),
                        row.getObject("undone_by", UUID.class)))
                .optional();
    }

    List<BatchPage.Line> lines(UUID batch) {
        return database.sql("SELECT i.entry, i.fate, i.undone, e.title, e.language, e.organisation_name, e.state"
                        + " FROM stocktaking.batch_item i JOIN stocktaking.entry e ON e.id = i.entry"
                        + " WHERE i.batch = :batch ORDER BY i.fate = 'PUBLISHED', e.title, e.id")
                .param("batch", batch)
                .query((row, number) -> line(row))
                .list();
    }

    List<BatchPage.Summary> latest(int most, int skipped) {
        return database.sql("SELECT b.*, (SELECT count(*) FROM stocktaking.batch_item i"
                        + " WHERE i.batch = b.id AND i.fate = 'PUBLISHED') AS published"
                        + " FROM stocktaking.batch b ORDER BY b.at DESC, b.id LIMIT :most OFFSET :skipped")
                .param("most", most)
                .param("skipped", skipped)
                .query((row, number) -> new BatchPage.Summary(
                        row.getObject("id", UUID.class),
                        row.getObject("moderator", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getObject("undo_until", OffsetDateTime.class).toInstant(),
                        instant(row, "undone_at"),
                        row.getLong("published")))
                .list();
    }

    /** What can be undone, in the order in which everybody takes hold of entries. */
    List<Publication> publications(UUID batch) {
        return database.sql("SELECT entry, version, before, hold FROM stocktaking.batch_item"
                        + " WHERE batch = :batch AND fate = 'PUBLISHED' AND undone IS NULL ORDER BY entry")
                .param("batch", batch)
                .query((row, number) -> new Publication(
                        new EntryId(row.getObject("entry", UUID.class)),
                        row.getLong("version"),
                        State.valueOf(row.getString("before")),
                        row.getObject("hold", UUID.class)))
                .list();
    }

    void undo(UUID batch, EntryId entry, Recalled undone) {
        database.sql("UPDATE stocktaking.batch_item SET undone = :undone WHERE batch = :batch AND entry = :entry")
                .param("batch", batch)
                .param("entry", entry.value())
                .param("undone", undone.name())
                .update();
    }

    /** Takes out of the special repositories again what publication put in. */
    void giveCollectionsBack(UUID batch) {
        database.sql("UPDATE stocktaking.entry e SET collections = i.collections FROM stocktaking.batch_item i"
                        + " WHERE i.batch = :batch AND i.undone = 'UNDONE' AND e.id = i.entry"
                        + " AND e.collections <> i.collections")
                .param("batch", batch)
                .update();
    }

    void undone(UUID batch, AccountId by, Instant now) {
        database.sql("UPDATE stocktaking.batch SET undone_at = :now, undone_by = :by WHERE id = :batch")
                .param("now", time(now))
                .param("by", by.value())
                .param("batch", batch)
                .update();
    }

    private static BatchPage.Line line(ResultSet row) throws SQLException {
        String undone = row.getString("undone");
        return new BatchPage.Line(
                new EntryId(row.getObject("entry", UUID.class)),
                row.getString("title"),
                row.getString("language"),
                row.getString("organisation_name"),
                Fate.valueOf(row.getString("fate")),
                undone == null ? null : Recalled.valueOf(undone),
                State.valueOf(row.getString("state")));
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
