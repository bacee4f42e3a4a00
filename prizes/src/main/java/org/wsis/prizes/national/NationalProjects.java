package org.wsis.prizes.national;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.prizes.edition.Contests;
import org.wsis.prizes.edition.EditionLine;
import org.wsis.prizes.edition.EditionState;
import org.wsis.prizes.project.State;

/** Reads what was handed in from a country; drafts are their writers' own, and the experts' choice is nobody's before its list. */
@Component
@Transactional(readOnly = true)
class NationalProjects {
    private static final String FROM = " FROM prizes.project p JOIN prizes.edition_category c"
            + " ON c.edition = p.edition AND c.number = p.category WHERE p.country = :country AND p.state <> 'DRAFT'";

    private final JdbcClient sql;
    private final Contests contests;

    NationalProjects(JdbcClient sql, Contests contests) {
        this.sql = sql;
        this.contests = contests;
    }

    public long count(String country) {
        return sql.sql("SELECT count(*)" + FROM)
                .param("country", country)
                .query(Long.class)
                .single();
    }

    /** A page of them, from 1, the last handed in first. */
    public List<NationalProject> find(String country, int page, int size) {
        Set<Integer> listed = contests.all().stream()
                .filter(edition -> edition.state() == EditionState.RUNNING)
                .map(EditionLine::year)
                .filter(contests::showsNominees)
                .collect(Collectors.toSet());
        return sql.sql(
                        "SELECT p.id, p.edition, p.number, p.title, p.organisation, c.title AS category, p.state, p.submitted_at"
                                + FROM + " ORDER BY p.submitted_at DESC, p.id OFFSET :offset LIMIT :limit")
                .param("country", country)
                .param("offset", (long) (page - 1) * size)
                .param("limit", size)
                .query((row, number) -> project(row, listed))
                .list();
    }

    private static NationalProject project(ResultSet row, Set<Integer> listed) throws SQLException {
        int edition = row.getInt("edition");
        State state = State.valueOf(row.getString("state"));
        return new NationalProject(
                row.getObject("id", UUID.class),
                edition,
                row.getLong("number"),
                row.getString("title"),
                row.getString("organisation"),
                row.getString("category"),
                listed.contains(edition) ? state : state.undecided(),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant());
    }
}
