package org.wsis.forum.agenda;

import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.programme.SpeakerDeclined;

/**
 * Takes people who are not to be named any more out of sessions that were taken over. The public sees them no more at once, though
 * a release never changes: it names only those whom the agenda names now.
 */
@Component
class LeftSpeakers {
    private final AgendaSessions sessions;
    private final JdbcClient sql;

    LeftSpeakers(AgendaSessions sessions, JdbcClient sql) {
        this.sessions = sessions;
        this.sql = sql;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(SpeakerDeclined declined) {
        hold(declined.request());
        sessions.askedFor(declined.request()).forEach(session -> leave(session, declined));
    }

    /** Until the running transaction ends, nobody else changes an agenda that may have taken a session of the request over. */
    private void hold(UUID request) {
        sql.sql("SELECT edition FROM forum.agenda WHERE edition IN (SELECT d.edition FROM forum.draft_session d"
                        + " WHERE d.request = ?) ORDER BY edition FOR UPDATE")
                .param(request)
                .query(Integer.class)
                .list();
    }

    private void leave(AgendaSession session, SpeakerDeclined declined) {
        SessionFacts left = session.facts().without(declined.speakers());
        if (!left.equals(session.facts())) {
            sessions.change(
                    session.edition(), session.number(), session.version(), left, session.place(), declined.at());
        }
    }
}
