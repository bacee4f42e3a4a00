package org.wsis.consultation.coauthor;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.HeldAddress;
import org.wsis.account.Secret;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.fate.ContributionLine;
import org.wsis.consultation.fate.Standings;

/** Who was named as co-authors, and what they say. Of links there are digests only. */
@Component
@Transactional
public class Coauthors {
    private static final String READ = "SELECT a.* FROM consultation.coauthor a ";
    private static final String HELD = """
            JOIN unnest(?::text[], ?::timestamptz[], ?::timestamptz[]) AS held (email, since, until)
            ON a.email = held.email AND a.named_at >= held.since AND a.named_at < held.until
            """;

    private final JdbcClient sql;

    Coauthors(JdbcClient sql) {
        this.sql = sql;
    }

    /** All whom the person ever named for the consultation, in the order of naming. */
    @Transactional(readOnly = true)
    public List<Coauthor> ever(ConsultationId process, AccountId author) {
        return sql.sql(READ + "WHERE a.process = ? AND a.author = ? ORDER BY a.named_at, a.id")
                .params(process.value(), author.value())
                .query(Coauthors::coauthor)
                .list();
    }

    /** Those of them who are named now. */
    @Transactional(readOnly = true)
    public List<Coauthor> of(ConsultationId process, AccountId author) {
        return ever(process, author).stream().filter(one -> !one.removed()).toList();
    }

    /** All whom the person ever named anywhere. */
    @Transactional(readOnly = true)
    public List<Coauthor> by(AccountId author) {
        return sql.sql(READ + "WHERE a.author = ? ORDER BY a.named_at, a.id")
                .param(author.value())
                .query(Coauthors::coauthor)
                .list();
    }

    /** To whom the link of a letter was sent. */
    @Transactional(readOnly = true)
    public Optional<Coauthor> find(@Nullable String token) {
        return sql.sql(READ + "WHERE a.hash = ?")
                .param(Secret.of(token).digest())
                .query(Coauthors::coauthor)
                .optional();
    }

    /** Where somebody with these addresses was named by others. */
    @Transactional(readOnly = true)
    public List<Coauthor> about(List<HeldAddress> held) {
        return during(held, READ + HELD + "ORDER BY a.named_at, a.id")
                .query(Coauthors::coauthor)
                .list();
    }

    /** What these people are asked about, unless it was withdrawn. */
    @Transactional(readOnly = true)
    public List<ContributionLine> contributions(Collection<Coauthor> people) {
        return sql.sql("""
                        SELECT DISTINCT s.* FROM consultation.standing s
                        JOIN consultation.coauthor a ON a.process = s.process AND a.author = s.person
                        WHERE a.id = ANY (?::uuid[]) AND NOT s.withdrawn AND s.source IN ('person', 'organisation')
                        ORDER BY s.sent_at DESC""")
                .param(people.stream().map(one -> one.id().toString()).toArray(String[]::new))
                .query(Standings::line)
                .list();
    }

    private static Coauthor coauthor(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime asked = row.getObject("asked_at", OffsetDateTime.class);
        return new Coauthor(
                row.getObject("id", UUID.class),
                new ConsultationId(row.getObject("process", UUID.class)),
                new AccountId(row.getObject("author", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                row.getString("organisation"),
                row.getObject("named_at", OffsetDateTime.class).toInstant(),
                CoauthorAnswer.valueOf(row.getString("answer")),
                row.getInt("letters"),
                asked == null ? null : asked.toInstant(),
                row.getObject("removed_at") != null);
    }

    /** Notes what they say, if that is still what they said; of two at once one is false. */
    public boolean answer(Coauthor seen, CoauthorAnswer answer, Instant now) {
        return sql.sql("UPDATE consultation.coauthor SET answer = ?, answered_at = ? WHERE id = ? AND answer = ?"
                                + " AND (removed_at IS NULL OR ? = 'DECLINED')")
                        .params(
                                answer.name(),
                                now.atOffset(ZoneOffset.UTC),
                                seen.id(),
                                seen.answer().name(),
                                answer.name())
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec during(List<HeldAddress> held, String statement) {
        return sql.sql(statement)
                .params(
                        held.stream().map(one -> one.email().value()).toArray(String[]::new),
                        held.stream().map(one -> one.since().toString()).toArray(String[]::new),
                        held.stream().map(one -> one.until().toString()).toArray(String[]::new));
    }
}
