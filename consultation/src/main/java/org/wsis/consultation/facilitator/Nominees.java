package org.wsis.consultation.facilitator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.Secret;
import org.wsis.consultation.ConsultationId;

/** Those who were handed in, with what they say and which session is theirs. */
@Component
@Transactional
public class Nominees {
    private static final String READ = """
            SELECT c.*, n.version, n.answer, n.session, n.published_at, EXISTS (SELECT FROM consultation.hand_in_name h
                WHERE h.process = c.process AND h.community = c.community AND h.candidate = c.id AND h.number = (SELECT max(number) FROM consultation.hand_in l
                    WHERE l.process = c.process AND l.community = c.community)) AS current
            FROM consultation.nominee n JOIN consultation.candidate c ON c.id = n.candidate WHERE\s""";

    private final JdbcClient sql;

    Nominees(JdbcClient sql) {
        this.sql = sql;
    }

    /** Everybody who was ever handed in to the consultation, by name. */
    @Transactional(readOnly = true)
    public List<Nominee> of(ConsultationId consultation) {
        return sql.sql(READ + "c.process = ? ORDER BY c.name, c.id")
                .param(consultation.value())
                .query(Nominees::nominee)
                .list();
    }

    /** Who has this id. */
    @Transactional(readOnly = true)
    public Optional<Nominee> find(ConsultationId consultation, UUID id) {
        return of(consultation).stream()
                .filter(nominee -> nominee.id().equals(id))
                .findFirst();
    }

    /** To whom the link of a letter was sent. */
    @Transactional(readOnly = true)
    public Optional<Nominee> find(@Nullable String token) {
        return sql.sql(READ + "n.hash = ?")
                .param(Secret.of(token).digest())
                .query(Nominees::nominee)
                .optional();
    }

    private static Nominee nominee(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime published = row.getObject("published_at", OffsetDateTime.class);
        return new Nominee(
                Candidates.candidate(row, number),
                row.getLong("version"),
                row.getBoolean("current"),
                NomineeAnswer.valueOf(row.getString("answer")),
                row.getString("session"),
                published == null ? null : published.toInstant());
    }

    /** Notes that the candidate is asked by the hand-in, and by which secret they answer; an earlier one holds no more. */
    public void ask(Candidate candidate, HandIn handIn, Secret secret) {
        sql.sql("""
                        INSERT INTO consultation.nominee AS n
                            (candidate, process, community, number, version, hash, asked_at, answer)
                        VALUES (:candidate, :process, :community, :number, 0, :hash, :now, 'WAITING')
                        ON CONFLICT (candidate) DO UPDATE SET version = n.version + 1, number = excluded.number,
                            hash = excluded.hash, asked_at = excluded.asked_at""")
                .param("candidate", candidate.id())
                .param("process", candidate.consultation().value())
                .param("community", candidate.community())
                .param("number", handIn.number())
                .param("hash", secret.digest())
                .param("now", handIn.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Takes back the sessions of these people, and what was published of them. */
    public void drop(Collection<UUID> candidates) {
        sql.sql("UPDATE consultation.nominee SET version = version + 1, session = NULL, published_at = NULL"
                        + " WHERE candidate = ANY (?::uuid[])")
                .param(candidates.stream().map(UUID::toString).toArray(String[]::new))
                .update();
    }

    /** Notes what the person says; who refuses has no session any more. */
    public void answer(UUID candidate, NomineeAnswer answer, Instant now) {
        sql.sql("""
                        UPDATE consultation.nominee SET version = version + 1, answer = :answer, answered_at = :now,
                            session = CASE WHEN :answer = 'CONSENTED' THEN session END,
                            published_at = CASE WHEN :answer = 'CONSENTED' THEN published_at END
                        WHERE candidate = :candidate""")
                .param("answer", answer.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("candidate", candidate)
                .update();
    }

    /** Gives the session; null takes it back, and what was published of it. Answers whether nobody changed the nominee since the version. */
    public boolean assign(UUID candidate, long version, @Nullable String session) {
        return sql.sql("""
                                UPDATE consultation.nominee SET version = version + 1, session = :session,
                                    published_at = CASE WHEN :session::text IS NULL THEN NULL ELSE published_at END
                                WHERE candidate = :candidate AND version = :version AND answer = 'CONSENTED'""")
                        .param("session", session)
                        .param("candidate", candidate)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Lets everybody see these people, except whoever changed meanwhile; answers whom. */
    public Set<UUID> publish(List<Nominee> ready, Instant now) {
        return sql.sql("""
                        UPDATE consultation.nominee n SET version = n.version + 1, published_at = ?
                        FROM unnest(?::uuid[], ?::bigint[]) AS seen (candidate, version)
                        WHERE n.candidate = seen.candidate AND n.version = seen.version
                            AND n.answer = 'CONSENTED' AND n.session IS NOT NULL
                        RETURNING n.candidate""")
                .params(
                        now.atOffset(ZoneOffset.UTC),
                        ready.stream().map(nominee -> nominee.id().toString()).toArray(String[]::new),
                        ready.stream().map(Nominee::version).toArray(Long[]::new))
                .query(UUID.class)
                .set();
    }
}
