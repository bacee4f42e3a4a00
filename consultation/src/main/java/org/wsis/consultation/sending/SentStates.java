package org.wsis.consultation.sending;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.ContributionId;
import tools.jackson.databind.json.JsonMapper;

/** Writes what was sent: what stands now, and beside it every state for good. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SentStates {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient sql;

    SentStates(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Lets nobody else send to the consultation until the running transaction ends, so that numbers have no gaps; answers whether
     * it is there.
     */
    public boolean hold(ConsultationId process) {
        return sql.sql("SELECT id FROM consultation.process WHERE id = ? AND removed_at IS NULL FOR NO KEY UPDATE")
                .param(process.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** A new contribution, which gets the next number. */
    public ContributionId begin(ConsultationId process, AccountId person, NewContribution says, Instant now) {
        ContributionId id = ContributionId.next();
        JdbcClient.StatementSpec insert =
                sql.sql("""
                        INSERT INTO consultation.contribution (id, version, process, number, person, organisation, source,
                            title, language, questionnaire, answers, confidential, late, sent_at)
                        SELECT :id, 0, :process, 1 + coalesce(max(number), 0), :person, :organisation::uuid, :source,
                            :title, :language, :questionnaire::integer, :answers::jsonb, :confidential, :late, :now
                        FROM consultation.contribution WHERE process = :process""").param("process", process.value()).param("person", person.value());
        described(insert, id, says, now).update();
        keep(id);
        return id;
    }

    /** The contribution says this from now on, under its number. */
    public void change(ContributionId id, NewContribution says, Instant now) {
        JdbcClient.StatementSpec update = sql.sql("""
                        UPDATE consultation.contribution SET version = version + 1, organisation = :organisation::uuid,
                            source = :source, title = :title, language = :language, questionnaire = :questionnaire::integer,
                            answers = :answers::jsonb, confidential = :confidential, late = :late, sent_at = :now,
                            reopened_at = NULL, withdrawn_at = NULL
                        WHERE id = :id""");
        described(update, id, says, now).update();
        keep(id);
    }

    private static JdbcClient.StatementSpec described(
            JdbcClient.StatementSpec statement, ContributionId id, NewContribution says, Instant now) {
        return statement
                .param("id", id.value())
                .param("organisation", text(says.organisation()))
                .param("source", says.source().name().toLowerCase(Locale.ROOT))
                .param("title", says.title())
                .param("language", says.language().code())
                .param("questionnaire", says.questionnaire())
                .param("answers", JSON.writeValueAsString(says.answers().said()))
                .param("confidential", says.confidential())
                .param("late", says.late())
                .param("now", now.atOffset(ZoneOffset.UTC));
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }

    private void keep(ContributionId id) {
        sql.sql("""
                        INSERT INTO consultation.contribution_sent (contribution, process, sent_at, organisation, source, title, language,
                            questionnaire, answers, confidential, late)
                        SELECT id, process, sent_at, organisation, source, title, language, questionnaire, answers, confidential, late
                        FROM consultation.contribution WHERE id = ?""").param(id.value()).update();
    }

    /** Its author changes the answers; what was sent stands. */
    void reopen(ContributionId id, Instant now) {
        sql.sql("UPDATE consultation.contribution SET version = version + 1, reopened_at = ? WHERE id = ?")
                .params(now.atOffset(ZoneOffset.UTC), id.value())
                .update();
    }

    /** It no longer stands; it stays on record. */
    public void withdraw(ContributionId id, Instant now) {
        sql.sql("UPDATE consultation.contribution SET version = version + 1, withdrawn_at = ?, reopened_at = NULL"
                        + " WHERE id = ?")
                .params(now.atOffset(ZoneOffset.UTC), id.value())
                .update();
    }
}
