package org.wsis.consultation.verdict.told;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.consultation.ContributionId;
import org.wsis.consultation.RequestId;
import org.wsis.consultation.verdict.told.ToldRequest.DraftSession;
import org.wsis.programme.SessionDrafted;

/** Keeps in which draft sessions accepted requests are reflected, as the Forum tells. */
@Component
class DraftSessions {
    private final JdbcClient sql;

    DraftSessions(JdbcClient sql) {
        this.sql = sql;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(SessionDrafted session) {
        sql.sql("INSERT INTO consultation.request_session (request, sent_at, edition, number, at)"
                        + " SELECT id, sent_at, ?, ?, ? FROM consultation.request WHERE id = ? ON CONFLICT DO NOTHING")
                .params(session.edition(), session.number(), session.at().atOffset(ZoneOffset.UTC), session.request())
                .update();
    }

    /** Whether there ever was one of the request. */
    boolean has(RequestId request) {
        return sql.sql("SELECT EXISTS (SELECT FROM consultation.request_session WHERE request = ?)")
                .param(request.value())
                .query(Boolean.class)
                .single();
    }

    /** Those of the requests that came with the contribution, as they were sent last. */
    Map<RequestId, DraftSession> of(ContributionId contribution) {
        Map<RequestId, DraftSession> sessions = new HashMap<>();
        sql.sql(
                        "SELECT s.request, s.edition, s.number FROM consultation.request_session s"
                                + " JOIN consultation.request r ON r.id = s.request AND r.sent_at = s.sent_at WHERE r.contribution = ?")
                .param(contribution.value())
                .query(row -> {
                    sessions.put(
                            new RequestId(row.getObject("request", UUID.class)),
                            new DraftSession(row.getInt("edition"), row.getInt("number")));
                });
        return sessions;
    }
}
