package org.wsis.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.wsis.portal.PortalTest;

@PortalTest
class SeldomTouchedTests {
    private static final String PERSON = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

    @Autowired
    SessionRepository<? extends Session> sessions;

    @Autowired
    JdbcClient database;

    @Test
    void aUseIsNotedAfterFiveMinutesAndNotBefore() {
        String id = begun();
        Instant first = lastUse(id);
        use(id, first.plus(SeldomTouchedSessions.EVERY).minusMillis(1));
        assertThat(lastUse(id)).isEqualTo(first);
        Instant later = first.plus(SeldomTouchedSessions.EVERY);
        use(id, later);
        assertThat(lastUse(id)).isEqualTo(later);
    }

    @Test
    void aUseThatIsNotNotedWritesNoRow() {
        String id = begun();
        String row = row(id);
        use(id, lastUse(id).plusSeconds(60));
        assertThat(row(id)).isEqualTo(row);
    }

    @Test
    void whatElseChangesIsWrittenAtOnce() {
        String id = begun();
        change(sessions, id);
        assertThat(database.sql("SELECT principal_name FROM account.spring_session WHERE session_id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEqualTo("somebody");
    }

    @Test
    void aSessionIsNeverOverLaterThanByItsLastUse() {
        String id = begun();
        database.sql("UPDATE account.spring_session SET last_access_time = ? WHERE session_id = ?")
                .params(
                        Instant.now()
                                .minus(Duration.ofHours(12))
                                .minusSeconds(1)
                                .toEpochMilli(),
                        id)
                .update();
        assertThat(sessions.findById(id)).isNull();
    }

    private static <S extends Session> void change(SessionRepository<S> sessions, String id) {
        var session = Objects.requireNonNull(sessions.findById(id));
        session.setAttribute(PERSON, "somebody");
        sessions.save(session);
    }

    private void use(String id, Instant at) {
        use(sessions, id, at);
    }

    private static <S extends Session> void use(SessionRepository<S> sessions, String id, Instant at) {
        var session = Objects.requireNonNull(sessions.findById(id));
        session.setLastAccessedTime(at);
        sessions.save(session);
    }

    private String begun() {
        return begun(sessions);
    }

    private static <S extends Session> String begun(SessionRepository<S> sessions) {
        var session = sessions.createSession();
        session.setMaxInactiveInterval(Duration.ofHours(12));
        sessions.save(session);
        return session.getId();
    }

    private Instant lastUse(String id) {
        return Instant.ofEpochMilli(
                database.sql("SELECT last_access_time FROM account.spring_session WHERE session_id = ?")
                        .param(id)
                        .query(Long.class)
                        .single());
    }

    /** Changes with every write of the row. */
    private String row(String id) {
        return database.sql("SELECT ctid::text || xmin::text FROM account.spring_session WHERE session_id = ?")
                .param(id)
                .query(String.class)
                .single();
    }
}
