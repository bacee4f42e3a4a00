package org.wsis.forum.registration.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.forum.registration.RegistrationState;
import org.wsis.forum.registration.call.Attendance;
import org.wsis.reference.StakeholderType;

/** Reads the registrations for an edition, in one statement for a page. */
@Component
@Transactional(readOnly = true)
class RegistrationLines {
    private static final String FROM = " FROM forum.registration r WHERE r.edition = :edition";

    private final JdbcClient database;

    RegistrationLines(JdbcClient database) {
        this.database = database;
    }

    public long count(int edition, RegistrationFilter filter) {
        return database.sql("SELECT count(*)" + FROM + filter.condition())
                .param("edition", edition)
                .params(filter.parameters())
                .query(Long.class)
                .single();
    }

    /** A page of them, from 1, the last changed first. */
    public List<RegistrationLine> find(int edition, RegistrationFilter filter, int page, int size) {
        return database.sql("SELECT r.*" + FROM + filter.condition()
                        + " ORDER BY r.changed_at DESC, r.id OFFSET :offset LIMIT :limit")
                .param("edition", edition)
                .params(filter.parameters())
                .param("offset", (long) (page - 1) * size)
                .param("limit", size)
                .query((row, number) -> line(row))
                .list();
    }

    private static RegistrationLine line(ResultSet row) throws SQLException {
        return new RegistrationLine(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("organisation"),
                row.getString("occupation"),
                row.getString("country"),
                StakeholderType.valueOf(row.getString("type")),
                Attendance.valueOf(row.getString("mode")),
                RegistrationState.valueOf(row.getString("state")),
                row.getBoolean("visa"),
                row.getTimestamp("visa_released_at") != null,
                row.getString("needs"),
                row.getTimestamp("created_at").toInstant());
    }
}
