package org.wsis.consultation.facilitator;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;

/** What was handed in, to which the database only lets something be added. */
@Component
@Transactional
public class HandIns {
    private final JdbcClient sql;

    HandIns(JdbcClient sql) {
        this.sql = sql;
    }

    /** All that a community handed in, the last first. */
    @Transactional(readOnly = true)
    public List<HandIn> of(Community community) {
        return sql.sql("""
                        SELECT h.*, ARRAY(SELECT candidate FROM consultation.hand_in_name n WHERE n.process = h.process
                            AND n.community = h.community AND n.number = h.number) AS candidates
                        FROM consultation.hand_in h WHERE process = ? AND community = ? ORDER BY number DESC""")
                .params(community.consultation().value(), community.key())
                .query(HandIns::handIn)
                .list();
    }

    private static HandIn handIn(ResultSet row, int line) throws SQLException {
        Array candidates = row.getArray("candidates");
        return new HandIn(
                row.getString("community"),
                row.getInt("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("how"),
                Set.of((UUID[]) candidates.getArray()));
    }

    /** Adds one. */
    public void add(Community community, HandIn handIn, AccountId author) {
        sql.sql("INSERT INTO consultation.hand_in (process, community, number, at, author, how)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        community.consultation().value(),
                        community.key(),
                        handIn.number(),
                        handIn.at().atOffset(ZoneOffset.UTC),
                        author.value(),
                        handIn.how())
                .update();
        sql.sql("INSERT INTO consultation.hand_in_name (process, community, number, candidate)"
                        + " SELECT ?, ?, ?, unnest(?::uuid[])")
                .params(
                        community.consultation().value(),
                        community.key(),
                        handIn.number(),
                        handIn.candidates().stream().map(UUID::toString).toArray(String[]::new))
                .update();
    }
}
