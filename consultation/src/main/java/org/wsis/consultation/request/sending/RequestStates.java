package org.wsis.consultation.request.sending;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.HeldAddress;
import org.wsis.consultation.ContributionId;
import org.wsis.consultation.RequestId;
import org.wsis.consultation.request.RequestDraft;
import tools.jackson.databind.json.JsonMapper;

/** Writes what was sent of requests: what stands now, and beside it every state for good. Numbers need the consultation held. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RequestStates {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient sql;

    RequestStates(JdbcClient sql) {
        this.sql = sql;
    }

    /** Holds everything that the sending or withdrawal of the contribution may change, in the order in which everybody does. */
    void hold(ContributionId contribution, Collection<RequestId> drafts) {
        sql.sql("SELECT id FROM consultation.request WHERE contribution = ? OR id = ANY (?::uuid[]) ORDER BY id"
                        + " FOR NO KEY UPDATE")
                .params(
                        contribution.value(),
                        drafts.stream().map(RequestId::toString).toArray(String[]::new))
                .query(UUID.class)
                .list();
    }

    /** The request says this from now on, under its number; answers the number. */
    int send(RequestDraft draft, ContributionId contribution, Instant sentAt) {
        int number = sql.sql("""
                        UPDATE consultation.request SET version = version + 1, contribution = :contribution, title = :title,
                            content = :content::jsonb, sent_at = :sentAt, withdrawn_at = NULL, number = coalesce(number,
                                (SELECT 1 + coalesce(max(number), 0) FROM consultation.request WHERE process = :process))
                        WHERE id = :id RETURNING number""")
                .param("contribution", contribution.value())
                .param("title", draft.details().title())
                .param("content", JSON.writeValueAsString(draft.details()))
                .param("sentAt", utc(sentAt))
                .param("process", draft.process().value())
                .param("id", draft.id().value())
                .query(Integer.class)
                .single();
        sql.sql(
                        "INSERT INTO consultation.request_sent (request, process, contribution, sent_at, title, content)"
                                + " SELECT id, process, contribution, sent_at, title, content FROM consultation.request WHERE id = ?")
                .param(draft.id().value())
                .update();
        return number;
    }

    /** Those of the contribution that were not sent at that moment stand no more; answers which. */
    List<RequestId> withdrawOthers(ContributionId contribution, Instant sentAt) {
        return withdraw("sent_at <> :at", contribution, sentAt);
    }

    /** Nothing of the contribution stands any more; answers what did. */
    List<RequestId> withdraw(ContributionId contribution, Instant now) {
        return withdraw("sent_at <= :at", contribution, now);
    }

    private List<RequestId> withdraw(String which, ContributionId contribution, Instant at) {
        return sql
                .sql("UPDATE consultation.request SET version = version + 1, withdrawn_at = :at"
                        + " WHERE contribution = :contribution AND withdrawn_at IS NULL AND " + which + " RETURNING id")
                .param("at", utc(at))
                .param("contribution", contribution.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(RequestId::new)
                .toList();
    }

    /** Where requests name somebody of this address as a speaker, who had it then. */
    @Transactional(readOnly = true)
    List<Map<String, Object>> naming(HeldAddress held) {
        return sql.sql("""
                        SELECT r.title AS request, s.name, s.organisation, s.role, s.email, s.asked_at::text AS "askedAt",
                            s.answer, (SELECT n.gender FROM consultation.request_sent_speaker n WHERE n.speaker = s.id
                                ORDER BY n.sent_at DESC LIMIT 1) AS gender
                        FROM consultation.request_speaker s JOIN consultation.request r ON r.id = s.request
                        WHERE s.email = :email AND s.asked_at >= :since AND s.asked_at < :until ORDER BY s.asked_at, s.id""")
                .param("email", held.email().value())
                .param("since", utc(held.since()))
                .param("until", utc(held.until()))
                .query()
                .listOfRows();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
