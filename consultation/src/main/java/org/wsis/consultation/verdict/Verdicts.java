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

/** Keeps decisions: they are added, and never changed. Each question is one statement. Who may know is asked before. */
@Component
@Transactional(readOnly = true)
public class Verdicts {
    private static final String READ = """
            SELECT v.*, l.version AS letter_version, l.words AS letter_words, l.released_at FROM consultation.verdict v
            JOIN consultation.verdict_letter l USING (request, number) JOIN consultation.request r ON r.id = v.request WHERE\s""";
    private static final String ORDER = " ORDER BY v.request, v.number";

    private final JdbcClient sql;

    Verdicts(JdbcClient sql) {
        this.sql = sql;
    }

    /** All about the request, the first one first. */
    public List<Verdict> of(RequestId request) {
        return read("v.request = ?", request.value());
    }

    /** The one that holds. */
    public Optional<Verdict> last(RequestId request) {
        return of(request).stream().reduce((before, after) -> after);
    }

    /** All about requests of the consultation that stand, by request, the first one first. */
    public List<Verdict> of(ConsultationId process) {
        return read("r.process = ? AND r.withdrawn_at IS NULL", process.value());
    }

    /** All about requests that came with the contribution, by request, the first one first. */
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

    /** Nobody decides about the request, or withdraws it, until the running transaction ends; answers whether it stands. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean lock(RequestId request) {
        return sql.sql(
                        "SELECT true FROM consultation.request WHERE id = ? AND sent_at IS NOT NULL AND withdrawn_at IS NULL"
                                + " FOR NO KEY UPDATE")
                .param(request.value())
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    /** Decides, and drafts the letter. */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(RequestId request, int number, NewVerdict verdict, AccountId by, Instant now) {
        sql.sql("INSERT INTO consultation.verdict (request, number, outcome, words, change, at, by)"
                        + " VALUES (:request, :number, :outcome, :words, :change, :at, :by)")
                .param("request", request.value())
                .param("number", number)
                .param("outcome", verdict.outcome().name())
                .param("words", verdict.words())
                .param("change", verdict.change())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
        sql.sql("INSERT INTO consultation.verdict_letter (request, number, words) VALUES (?, ?, ?)")
                .params(request.value(), number, verdict.words())
                .update();
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
