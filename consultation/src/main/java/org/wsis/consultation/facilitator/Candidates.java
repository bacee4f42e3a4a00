package org.wsis.consultation.facilitator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.HeldAddress;
import org.wsis.consultation.ConsultationId;

/** The stored candidates. */
@Component
@Transactional
public class Candidates {
    private static final String DURING = "email = ? AND at >= ? AND at < ?";

    private final JdbcClient sql;

    Candidates(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those of all communities of a consultation, by name. */
    @Transactional(readOnly = true)
    public List<Candidate> of(ConsultationId consultation) {
        return read("process = ?", consultation.value());
    }

    /** Those of a community, by name. */
    @Transactional(readOnly = true)
    public List<Candidate> of(Community community) {
        return read("process = ? AND community = ?", community.consultation().value(), community.key());
    }

    /** Whom the account put forward anywhere. */
    @Transactional(readOnly = true)
    public List<Candidate> by(AccountId author) {
        return read("author = ?", author.value());
    }

    /** Who was put forward with this address while it was an account's, whoever put them forward. */
    @Transactional(readOnly = true)
    public List<Candidate> about(HeldAddress held) {
        return during(held, "SELECT * FROM consultation.candidate WHERE " + DURING + " ORDER BY at, id")
                .query(Candidates::candidate)
                .list();
    }

    private List<Candidate> read(String condition, Object... values) {
        return sql.sql("SELECT * FROM consultation.candidate WHERE " + condition + " ORDER BY name, id")
                .params(values)
                .query(Candidates::candidate)
                .list();
    }

    static Candidate candidate(ResultSet row, int number) throws SQLException {
        return new Candidate(
                row.getObject("id", UUID.class),
                new ConsultationId(row.getObject("process", UUID.class)),
                row.getString("community"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new CandidateDetails(
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("position"),
                        row.getString("organisation"),
                        row.getString("country"),
                        Gender.valueOf(row.getString("gender")),
                        row.getString("biography"),
                        row.getString("languages"),
                        row.getString("why")));
    }

    /** Keeps somebody who is put forward; answers whether the author had not put them forward in this community before. */
    public boolean add(Community community, CandidateDetails details, AccountId author, Instant now) {
        return sql.sql("""
                                INSERT INTO consultation.candidate (id, process, community, author, at, name, email,
                                    position, organisation, country, gender, biography, languages, why)
                                VALUES (gen_random_uuid(), :process, :community, :author, :at, :name, :email,
                                    :position, :organisation, :country, :gender, :biography, :languages, :why)
                                ON CONFLICT (process, community, author, email) DO NOTHING""")
                        .param("process", community.consultation().value())
                        .param("community", community.key())
                        .param("author", author.value())
                        .param("at", now.atOffset(ZoneOffset.UTC))
                        .param("name", details.name())
                        .param("email", details.email())
                        .param("position", details.position())
                        .param("organisation", details.organisation())
                        .param("country", details.country())
                        .param("gender", details.gender().name())
                        .param("biography", details.biography())
                        .param("languages", details.languages())
                        .param("why", details.why())
                        .update()
                == 1;
    }

    /** Nobody says any more that the account put them forward; who had its addresses, and was not handed in, goes. */
    public void forget(AccountId author, List<HeldAddress> held) {
        held.forEach(address -> during(
                        address,
                        "DELETE FROM consultation.candidate c WHERE " + DURING + " AND NOT EXISTS"
                                + " (SELECT FROM consultation.hand_in_name n WHERE n.candidate = c.id)")
                .update());
        sql.sql("UPDATE consultation.candidate SET author = NULL WHERE author = ?")
                .param(author.value())
                .update();
    }

    private JdbcClient.StatementSpec during(HeldAddress held, String statement) {
        return sql.sql(statement)
                .params(
                        held.email().value(),
                        held.since().atOffset(ZoneOffset.UTC),
                        held.until().atOffset(ZoneOffset.UTC));
    }
}
