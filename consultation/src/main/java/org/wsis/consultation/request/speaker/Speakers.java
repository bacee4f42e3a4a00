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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.Secret;
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

    /**
     * Notes that the request was sent with these speakers, about whom nothing is missing. Whoever was named so before keeps what they
     * said, and whoever declined is not asked again; answers whom to ask.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Asking> name(RequestId request, List<Named> named, Instant sentAt) {
        List<Known> known = known(request);
        List<Asking> asking = new ArrayList<>();
        for (int place = 0; place < named.size(); place++) {
            Named one = named.get(place);
            UUID id = known.stream()
                    .filter(other -> other.is(one))
                    .findFirst()
                    .map(Known::id)
                    .orElseGet(() -> add(request, one, declined(known, one), sentAt, asking));
            sql.sql("INSERT INTO consultation.request_sent_speaker (request, sent_at, place, speaker, gender)"
                            + " VALUES (?, ?, ?, ?, ?)")
                    .params(
                            request.value(),
                            utc(sentAt),
                            place + 1,
                            id,
                            Objects.requireNonNull(one.gender()).name())
                    .update();
        }
        return asking;
    }

    private record Known(
            UUID id, String name, String organisation, SpeakerRole role, String email, SpeakerAnswer answer) {
        boolean is(Named one) {
            return name.equals(one.name())
                    && organisation.equals(one.organisation())
                    && role == one.role()
                    && email.equals(one.email());
        }
    }

    private List<Known> known(RequestId request) {
        return sql.sql(
                        "SELECT id, name, organisation, role, email, answer FROM consultation.request_speaker WHERE request = ?")
                .param(request.value())
                .query(Known.class)
                .list();
    }

    private static boolean declined(List<Known> known, Named one) {
        return known.stream()
                .anyMatch(other -> other.email().equals(one.email()) && other.answer() == SpeakerAnswer.DECLINED);
    }

    private UUID add(RequestId request, Named one, boolean declined, Instant now, List<Asking> asking) {
        UUID id = UUID.randomUUID();
        Secret secret = Secret.random();
        sql.sql("""
                        INSERT INTO consultation.request_speaker
                            (id, request, name, organisation, role, email, hash, asked_at, answer, answered_at)
                        VALUES (:id, :request, :name, :organisation, :role, :email, :hash, :now, :answer, :answered)""")
                .param("id", id)
                .param("request", request.value())
                .param("name", one.name())
                .param("organisation", one.organisation())
                .param("role", Objects.requireNonNull(one.role()).name())
                .param("email", one.email())
                .param("hash", secret.digest())
                .param("now", utc(now))
                .param("answer", (declined ? SpeakerAnswer.DECLINED : SpeakerAnswer.WAITING).name())
                .param("answered", declined ? utc(now) : null)
                .update();
        if (!declined) {
            asking.add(new Asking(Objects.requireNonNull(one.name()), Objects.requireNonNull(one.email()), secret));
        }
        return id;
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
