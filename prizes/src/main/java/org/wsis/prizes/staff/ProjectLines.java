package org.wsis.prizes.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.prizes.project.ProjectId;
import org.wsis.prizes.project.State;

/** Reads what was handed in to an edition; drafts are their writers' own. */
@Component
@Transactional(readOnly = true)
class ProjectLines {
    // Asked for a change since it was last amended.
    private static final String ASKED = """
            coalesce((SELECT a.act = 'AMENDMENT_ASKED' FROM prizes.project_act a
                WHERE a.project = p.id AND a.act IN ('AMENDMENT_ASKED', 'AMENDED') ORDER BY a.id DESC LIMIT 1), false)""";
    private static final String COLUMNS = "SELECT p.id, p.number, p.title, p.organisation, p.country, p.international,"
            + " p.category, p.state, p.submitted_at, p.objected_at, " + ASKED + " AS asked";
    private static final String ORDER = " ORDER BY p.submitted_at DESC, p.id OFFSET :offset LIMIT :limit";

    private final JdbcClient sql;

    ProjectLines(JdbcClient sql) {
        this.sql = sql;
    }

    public long count(int edition, ProjectFilter filter, Set<ProjectId> kept) {
        return asked("SELECT count(*)", "", edition, filter, kept)
                .query(Long.class)
                .single();
    }

    /**
     * A page of them, from 1, the last handed in first.
     *
     * @param kept what the reader does not see
     */
    public List<ProjectLine> find(int edition, ProjectFilter filter, Set<ProjectId> kept, int page, int size) {
        return asked(COLUMNS, ORDER, edition, filter, kept)
                .param("offset", (long) (page - 1) * size)
                .param("limit", size)
                .query((row, number) -> line(row))
                .list();
    }

    private JdbcClient.StatementSpec asked(
            String select, String rest, int edition, ProjectFilter filter, Set<ProjectId> kept) {
        var text = new StringBuilder(select)
                .append(" FROM prizes.project p WHERE p.edition = :edition AND p.state <> 'DRAFT'"
                        + " AND NOT p.id = ANY (:kept)");
        Map<String, Object> values = new HashMap<>(Map.of(
                "edition", edition, "kept", kept.stream().map(ProjectId::value).toArray(UUID[]::new)));
        if (filter.state() != null) {
            text.append(" AND p.state = :state");
            values.put("state", filter.state().name());
        }
        if (filter.category() != null) {
            text.append(" AND p.category = :category");
            values.put("category", filter.category());
        }
        String like = filter.text();
        if (like != null) {
            text.append(" AND (position(lower(:q) IN lower(p.title)) > 0"
                    + " OR position(lower(:q) IN lower(p.organisation)) > 0)");
            values.put("q", like);
        }
        if (filter.onlyObjected()) {
            text.append(" AND p.objected_at IS NOT NULL");
        }
        return sql.sql(text.append(rest).toString()).params(values);
    }

    private static ProjectLine line(ResultSet row) throws SQLException {
        return new ProjectLine(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                row.getString("title"),
                row.getString("organisation"),
                row.getString("country"),
                row.getBoolean("international"),
                row.getInt("category"),
                State.valueOf(row.getString("state")),
                row.getTimestamp("submitted_at").toInstant(),
                instant(row.getTimestamp("objected_at")),
                row.getBoolean("asked"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
