package org.wsis.imports.engine;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.imports.Fate;
import org.wsis.imports.ImportId;
import org.wsis.imports.ImportState;
import org.wsis.imports.ImportView;

/** The table of imports. */
@Component
class Runs {
    private final JdbcClient sql;

    Runs(JdbcClient sql) {
        this.sql = sql;
    }

    /** Also moves it from one state to the next; false if it was in another. */
    boolean become(ImportId id, ImportState from, ImportState to, @Nullable AccountId by, Instant at) {
        return sql.sql("""
                                UPDATE imports.run SET state = :to,
                                       started_by  = CASE WHEN :to = 'WRITING' THEN :by::uuid ELSE started_by END,
                                       started_at  = CASE WHEN :to = 'WRITING' THEN :at ELSE started_at END,
                                       finished_at = CASE WHEN :to = 'DONE' THEN :at ELSE finished_at END
                                 WHERE id = :id AND state = :from
                                """)
                        .param("id", id.value())
                        .param("from", from.name())
                        .param("to", to.name())
                        .param("by", by == null ? null : by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    List<ImportId> unfinished() {
        return sql
                .sql("SELECT id FROM imports.run WHERE state IN ('CHECKING', 'WRITING') ORDER BY taken_at")
                .query(UUID.class)
                .list()
                .stream()
                .map(ImportId::new)
                .toList();
    }

    /** The portal's own import of this very file, finished or not. */
    Optional<ImportId> ownOf(String kind, String sha256) {
        return sql.sql("SELECT id FROM imports.run WHERE kind = :kind AND sha256 = :sha AND taken_by IS NULL"
                        + " ORDER BY taken_at LIMIT 1")
                .param("kind", kind)
                .param("sha", sha256)
                .query(UUID.class)
                .optional()
                .map(ImportId::new);
    }

    ImportView get(ImportId id) {
        return find(id).orElseThrow();
    }

    Optional<ImportView> find(ImportId id) {
        Map<UUID, Progress> progress = progress(List.of(id.value()));
        return sql.sql("SELECT * FROM imports.run WHERE id = :id")
                .param("id", id.value())
                .query((row, number) -> view(row, progress))
                .optional();
    }

    List<ImportView> latest(int offset, int limit) {
        List<UUID> ids = sql.sql("SELECT id FROM imports.run ORDER BY taken_at DESC, id OFFSET :offset LIMIT :limit")
                .param("offset", offset)
                .param("limit", limit)
                .query(UUID.class)
                .list();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Progress> progress = progress(ids);
        return sql.sql("SELECT * FROM imports.run WHERE id IN (:ids) ORDER BY taken_at DESC, id")
                .param("ids", ids)
                .query((row, number) -> view(row, progress))
                .list();
    }

    int count() {
        return sql.sql("SELECT count(*) FROM imports.run").query(Integer.class).single();
    }

    private Map<UUID, Progress> progress(List<UUID> ids) {
        var found = new HashMap<UUID, Progress>();
        sql.sql("SELECT run, fate, count(*) AS rows, count(*) FILTER (WHERE settled) AS settled FROM imports.row"
                        + " WHERE run IN (:ids) AND fate IS NOT NULL GROUP BY run, fate")
                .param("ids", ids)
                .query(row -> {
                    Progress run =
                            found.computeIfAbsent(row.getObject("run", UUID.class), id -> new Progress(new int[1]));
                    run.fates.put(Fate.valueOf(row.getString("fate")), row.getInt("rows"));
                    run.settled[0] += row.getInt("settled");
                });
        return found;
    }

    private static ImportView view(ResultSet row, Map<UUID, Progress> progress) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Progress done = progress.getOrDefault(id, new Progress(new int[1]));
        return new ImportView(
                new ImportId(id),
                row.getString("kind"),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getString("charset"),
                texts(row.getArray("columns")),
                row.getInt("row_count"),
                ImportState.valueOf(row.getString("state")),
                account(row, "taken_by"),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                account(row, "started_by"),
                instant(row, "started_at"),
                instant(row, "finished_at"),
                done.fates,
                done.settled[0]);
    }

    static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static @Nullable AccountId account(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new AccountId(id);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private record Progress(Map<Fate, Integer> fates, int[] settled) {
        Progress(int[] settled) {
            this(new EnumMap<>(Fate.class), settled);
        }
    }
}
