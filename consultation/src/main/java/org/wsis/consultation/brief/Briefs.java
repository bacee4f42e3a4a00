package org.wsis.consultation.brief;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.question.Wording;
import org.wsis.consultation.said.Sayings;
import tools.jackson.databind.json.JsonMapper;

/** Keeps briefs: the draft of each, and every version as it was published. */
@Component
public class Briefs {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient sql;

    Briefs(JdbcClient sql) {
        this.sql = sql;
    }

    /** What is written for the next version. */
    public BriefDraft draft(ConsultationId process) {
        return draft(process, "");
    }

    /** The same, as it stays until the running transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    BriefDraft lock(ConsultationId process, Instant now) {
        sql.sql("INSERT INTO consultation.brief (process, version, introduction, changed_at)"
                        + " VALUES (?, 0, ?::jsonb, ?) ON CONFLICT DO NOTHING")
                .params(process.value(), Sayings.json(BriefDraft.NONE.introduction()), now.atOffset(ZoneOffset.UTC))
                .update();
        return draft(process, " FOR UPDATE");
    }

    private BriefDraft draft(ConsultationId process, String lock) {
        return sql.sql("SELECT version, introduction FROM consultation.brief WHERE process = ?" + lock)
                .param(process.value())
                .query((row, number) ->
                        new BriefDraft(row.getLong("version"), Sayings.of(row.getString("introduction"))))
                .optional()
                .orElse(BriefDraft.NONE);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void write(ConsultationId process, Wording introduction, Instant now) {
        sql.sql("UPDATE consultation.brief SET version = version + 1, introduction = ?::jsonb, changed_at = ?"
                        + " WHERE process = ?")
                .params(Sayings.json(introduction), now.atOffset(ZoneOffset.UTC), process.value())
                .update();
    }

    /** Those that were published, the last first. */
    public List<BriefVersion> versions(ConsultationId process) {
        return sql.sql("SELECT number, published_at, reason, checksum FROM consultation.brief_version"
                        + " WHERE process = ? ORDER BY number DESC")
                .param(process.value())
                .query(Briefs::version)
                .list();
    }

    /** Whether there is one for everybody to read. */
    public boolean isPublished(ConsultationId process) {
        return !versions(process).isEmpty();
    }

    /** The last one, as it was published. */
    Optional<Brief> frozen(ConsultationId process) {
        return sql.sql("SELECT * FROM consultation.brief_version WHERE process = ? ORDER BY number DESC LIMIT 1")
                .param(process.value())
                .query(Briefs::brief)
                .optional();
    }

    private static BriefVersion version(ResultSet row, int number) throws SQLException {
        return new BriefVersion(
                row.getInt("number"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"),
                row.getString("checksum"));
    }

    private static Brief brief(ResultSet row, int number) throws SQLException {
        String data = row.getString("content");
        return new Brief(version(row, number), data, JSON.readValue(data, BriefContent.class), "");
    }

    /** Writes it down for ever; the database computes the sum. */
    @Transactional(propagation = Propagation.MANDATORY)
    void publish(ConsultationId process, BriefContent content, AccountId by) {
        sql.sql(
                        "INSERT INTO consultation.brief_version (process, number, published_at, published_by, reason, content, checksum)"
                                + " VALUES (:process, :number, :at, :by, :reason, :content,"
                                + " encode(sha256(convert_to(:content, 'UTF8')), 'hex'))")
                .param("process", process.value())
                .param("number", content.version())
                .param("at", content.publishedAt().atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .param("reason", content.reason())
                .param("content", json(content))
                .update();
    }

    static String json(BriefContent content) {
        return JSON.writeValueAsString(content);
    }

    /** Lets nobody else write or publish a brief until the running transaction ends; what it reads from now on is of one moment. */
    @Transactional(propagation = Propagation.MANDATORY)
    void holdAll() {
        sql.sql("LOCK TABLE consultation.brief IN SHARE ROW EXCLUSIVE MODE").update();
    }
}
