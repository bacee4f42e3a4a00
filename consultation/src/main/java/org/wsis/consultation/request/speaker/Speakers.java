package org.wsis.consultation.request.speaker;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.consultation.RequestId;
import org.wsis.consultation.facilitator.Gender;

/** The speakers of requests that were sent, and what they say; in as many statements for many as for one. */
@Component
@Transactional
public class Speakers {
    private final JdbcClient sql;

    Speakers(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those that each request named when it was sent last, in its order. */
    @Transactional(readOnly = true)
    public Map<RequestId, List<Speaker>> of(Collection<RequestId> requests) {
        Map<RequestId, List<Speaker>> found = new LinkedHashMap<>();
        sql.sql("""
                        SELECT s.*, n.gender FROM consultation.request r
                        JOIN consultation.request_sent_speaker n ON n.request = r.id AND n.sent_at = r.sent_at
                        JOIN consultation.request_speaker s ON s.id = n.speaker
                        WHERE r.id = ANY (?::uuid[]) ORDER BY r.id, n.place""")
                .param(requests.stream().map(RequestId::toString).toArray(String[]::new))
                .query(row -> {
                    found.computeIfAbsent(
                                    new RequestId(row.getObject("request", UUID.class)), none -> new ArrayList<>())
                            .add(speaker(row));
                });
        return found;
    }

    private static Speaker speaker(ResultSet row) throws SQLException {
        OffsetDateTime answered = row.getObject("answered_at", OffsetDateTime.class);
        return new Speaker(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("organisation"),
                SpeakerRole.valueOf(row.getString("role")),
                Gender.valueOf(row.getString("gender")),
                row.getString("email"),
                SpeakerAnswer.valueOf(row.getString("answer")),
                answered == null ? null : answered.toInstant());
    }
}
