package org.wsis.consultation.verdict;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.ContributionId;
import org.wsis.consultation.RequestId;
import org.wsis.consultation.request.SentRequest;

/** Keeps decisions: they are added, and never changed. Each question is one statement. Who may know is asked before. */
@Component
@Transactional(readOnly = true)
public class Verdicts {
    private static final String READ = """
            SELECT v.*, v.sent_at = r.sent_at AS current, l.version AS letter_version, l.words AS letter_words, l.released_at
            FROM consultation.verdict v JOIN consultation.verdict_letter l USING (request, number)
            JOIN consultation.request r ON r.id = v.request WHERE\s""";
    private static final String ORDER = " ORDER BY v.request, v.number";

    private final JdbcClient sql;

    Verdicts(JdbcClient sql) {
        this.sql = sql;
    }

    /** All about the request, whatever it said then, the first one first. */
    public List<Verdict> of(RequestId request) {
        return read("v.request = ?", request.value());
    }

    /** The one that holds: the last about what was sent last. */
    public Optional<Verdict> last(RequestId request) {
        return of(request).stream().filter(Verdict::current).reduce((before, after) -> after);
    }

    /** All about what was sent last of requests of the consultation that stand, by request, the first one first. */
    public List<Verdict> of(ConsultationId process) {
        return read("r.process = ? AND r.withdrawn_at IS NULL AND v.sent_at = r.sent_at", process.value());
    }

    /** All about requests that came with the contribution, whatever they said then, by request, the first one first. */
    public List<Verdict> of(ContributionId contribution) {
        return read("r.contribution = ?", contribution.value());
    }

    private List<Verdict> read(String condition, UUID value) {
        return sql.sql(READ + condition + ORDER)
                .param(value)
                .query(Verdicts::verdict)
                .list();
    }

    private static Verdict verdict(ResultSet row, int number) throws SQLException {
        OffsetDateTime released = row.getObject("released_at", OffsetDateTime.class);
        return new Verdict(
                new RequestId(row.getObject("request", UUID.class)),
                row.getBoolean("current"),
                row.getInt("number"),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("words"),
                row.getString("change"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new AccountId(row.getObject("by", UUID.class)),
                row.getLong("letter_version"),
                row.getString("letter_words"),
                released == null ? null : released.toInstant());
    }

    /** Decides about what was sent last, and drafts the letter; the request is held. Answers the number of the decision. */
    @Transactional(propagation = Propagation.MANDATORY)
    int add(SentRequest request, NewVerdict verdict, AccountId by, Instant now) {
        int number = sql.sql("""
                        INSERT INTO consultation.verdict (request, sent_at, number, outcome, words, change, at, by)
                        SELECT :request, :sent, 1 + coalesce(max(number), 0), :outcome, :words, :change, :at, :by
                        FROM consultation.verdict WHERE request = :request RETURNING number""")
                .param("request", request.id().value())
                .param("sent", request.sentAt().atOffset(ZoneOffset.UTC))
                .param("outcome", verdict.outcome().name())
                .param("words", verdict.words())
                .param("change", verdict.change())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .query(Integer.class)
                .single();
        sql.sql("INSERT INTO consultation.verdict_letter (request, number, words) VALUES (?, ?, ?)")
                .params(request.id().value(), number, verdict.words())
                .update();
        return number;
    }

    /** Answers whether the letter was at this version and had not left. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean write(Verdict verdict, long version, String words) {
        return sql.sql(
                                "UPDATE consultation.verdict_letter SET words = ?, version = nextval('consultation.verdict_letter_version')"
                                        + " WHERE request = ? AND number = ? AND version = ? AND released_at IS NULL")
                        .params(words, verdict.request().value(), verdict.number(), version)
                        .update()
                > 0;
    }

    /** The letter leaves; answers whether it had not. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean release(Verdict verdict, AccountId by, Instant now) {
        return sql.sql("UPDATE consultation.verdict_letter SET released_at = ?, released_by = ?"
                                + " WHERE request = ? AND number = ? AND version = ? AND released_at IS NULL")
                        .params(now.atOffset(ZoneOffset.UTC), by.value())
                        .params(verdict.request().value(), verdict.number(), verdict.letterVersion())
                        .update()
                > 0;
    }
}
