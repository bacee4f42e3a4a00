package org.wsis.consultation.request.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.Secret;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.RequestId;
import org.wsis.consultation.request.speaker.SpeakerAnswer;
import org.wsis.consultation.request.speaker.SpeakerRole;

/** Finds speakers by the links of their letters, and keeps what they say. */
@Component
class Invitations {
    private final JdbcClient sql;

    Invitations(JdbcClient sql) {
        this.sql = sql;
    }

    /** To whom the link was sent. */
    Optional<Invited> find(@Nullable String token) {
        return sql.sql("""
                        SELECT s.id, s.request, r.process, r.title, r.person, s.name, s.organisation, s.role, s.answer,
                            r.withdrawn_at IS NULL AND EXISTS (SELECT FROM consultation.request_sent_speaker n
                                WHERE n.request = r.id AND n.sent_at = r.sent_at AND n.speaker = s.id) AS current
                        FROM consultation.request_speaker s JOIN consultation.request r ON r.id = s.request
                        WHERE s.hash = ?""")
                .param(Secret.of(token).digest())
                .query(Invitations::invited)
                .optional();
    }

    private static Invited invited(ResultSet row, int number) throws SQLException {
        return new Invited(
                row.getObject("id", UUID.class),
                new RequestId(row.getObject("request", UUID.class)),
                new ConsultationId(row.getObject("process", UUID.class)),
                row.getString("title"),
                new AccountId(row.getObject("person", UUID.class)),
                row.getString("name"),
                row.getString("organisation"),
                SpeakerRole.valueOf(row.getString("role")),
                SpeakerAnswer.valueOf(row.getString("answer")),
                row.getBoolean("current"));
    }

    /** Nobody sends or withdraws the request until the running transaction ends. */
    void hold(RequestId request) {
        sql.sql("SELECT id FROM consultation.request WHERE id = ? FOR UPDATE")
                .param(request.value())
                .query(UUID.class)
                .single();
    }

    /** Notes what the person says. */
    void answer(UUID speaker, SpeakerAnswer answer, Instant now) {
        sql.sql("UPDATE consultation.request_speaker SET answer = ?, answered_at = ? WHERE id = ?")
                .params(answer.name(), now.atOffset(ZoneOffset.UTC), speaker)
                .update();
    }

    /** The same of everybody of the same address whom the request names or named; answers who they are. */
    Set<UUID> decline(UUID speaker, Instant now) {
        return Set.copyOf(sql.sql("""
                        UPDATE consultation.request_speaker s SET answer = 'DECLINED', answered_at = ?
                        FROM consultation.request_speaker one WHERE one.id = ? AND s.request = one.request
                            AND s.email = one.email AND s.answer <> 'DECLINED' RETURNING s.id""")
                .params(now.atOffset(ZoneOffset.UTC), speaker)
                .query(UUID.class)
                .list());
    }
}
