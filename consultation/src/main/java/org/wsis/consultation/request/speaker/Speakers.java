package org.wsis.consultation.request.speaker;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.Secret;
import org.wsis.consultation.RequestId;
import org.wsis.consultation.facilitator.Gender;
import org.wsis.consultation.request.speaker.SpeakerRows.Known;

/** The speakers of requests that were sent, and what they say; in as many statements for many as for one. */
@Component
@Transactional
public class Speakers {
    private final JdbcClient sql;
    private final SpeakerRows rows;

    Speakers(JdbcClient sql, SpeakerRows rows) {
        this.sql = sql;
        this.rows = rows;
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
                known(row.getString("name")),
                known(row.getString("organisation")),
                SpeakerRole.valueOf(row.getString("role")),
                Gender.valueOf(row.getString("gender")),
                known(row.getString("email")),
                SpeakerAnswer.valueOf(row.getString("answer")),
                answered == null ? null : answered.toInstant(),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getInt("letters"));
    }

    private static String known(@Nullable String text) {
        return Objects.requireNonNullElse(text, Speaker.NOBODY);
    }

    /**
     * Notes that the request was sent with these speakers, about whom nothing is missing. Whoever was named so before keeps what they
     * said; of whoever left there is a seat, and they are not asked again. Answers whom to ask.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Asking> name(RequestId request, List<Named> named, Instant sentAt) {
        List<Known> known = rows.known(request);
        List<Asking> asking = new ArrayList<>();
        for (int place = 0; place < named.size(); place++) {
            Named one = named.get(place);
            UUID id = known.stream()
                    .filter(other -> other.is(one))
                    .findFirst()
                    .map(Known::id)
                    .orElseGet(() -> seat(request, known, one, sentAt, asking));
            rows.sent(request, sentAt, place + 1, id, Objects.requireNonNull(one.gender()));
        }
        return asking;
    }

    /**
     * A letter with this secret asks them again, and earlier links hold no more; false if they answered or got as many as there can
     * be.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean askAgain(Speaker speaker, Secret secret, Instant now) {
        return sql.sql("UPDATE consultation.request_speaker SET hash = ?, asked_at = ?, letters = letters + 1"
                                + " WHERE id = ? AND answer = 'WAITING' AND letters < ?")
                        .params(secret.digest(), now.atOffset(ZoneOffset.UTC), speaker.id(), Speaker.MOST_LETTERS)
                        .update()
                == 1;
    }

    private UUID seat(RequestId request, List<Known> known, Named one, Instant sentAt, List<Asking> asking) {
        if (known.stream().anyMatch(other -> other.left(request, one))) {
            return rows.leaveEmpty(request, one, sentAt);
        }
        Secret secret = Secret.random();
        asking.add(new Asking(Objects.requireNonNull(one.name()), Objects.requireNonNull(one.email()), secret));
        return rows.add(request, one, secret, sentAt);
    }
}
