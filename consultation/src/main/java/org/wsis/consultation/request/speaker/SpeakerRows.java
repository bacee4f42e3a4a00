package org.wsis.consultation.request.speaker;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
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

/** Writes whom requests name: who they are, and nothing of those who left. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SpeakerRows {
    private final JdbcClient sql;

    SpeakerRows(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Somebody whom a request names or named.
     *
     * @param address of who left: the digest of the request and the mail address, else null
     */
    record Known(
            UUID id,
            @Nullable String name,
            @Nullable String organisation,
            SpeakerRole role,
            @Nullable String email,
            byte @Nullable [] address) {
        boolean is(Named one) {
            return Objects.equals(name, one.name())
                    && Objects.equals(organisation, one.organisation())
                    && role == one.role()
                    && Objects.equals(email, one.email());
        }

        boolean left(RequestId request, Named one) {
            return Arrays.equals(address, digest(request, one.email()));
        }
    }

    /** As the database computes it of who leaves. */
    static byte[] digest(RequestId request, @Nullable String email) {
        return new Secret(request.toString() + email).digest();
    }

    List<Known> known(RequestId request) {
        return sql.sql(
                        "SELECT id, name, organisation, role, email, address FROM consultation.request_speaker WHERE request = ?")
                .param(request.value())
                .query(Known.class)
                .list();
    }

    /** Notes that the request was sent with this speaker. */
    void sent(RequestId request, Instant sentAt, int place, UUID speaker, Gender gender) {
        sql.sql("INSERT INTO consultation.request_sent_speaker (request, sent_at, place, speaker, gender)"
                        + " VALUES (?, ?, ?, ?, ?)")
                .params(request.value(), utc(sentAt), place, speaker, gender.name())
                .update();
    }

    /** Somebody who is asked by this secret. */
    UUID add(RequestId request, Named one, Secret secret, Instant now) {
        UUID id = UUID.randomUUID();
        seat(id, request, one, now)
                .param("name", one.name())
                .param("organisation", one.organisation())
                .param("email", one.email())
                .param("address", null)
                .param("hash", secret.digest())
                .param("answer", SpeakerAnswer.WAITING.name())
                .param("answered", null)
                .update();
        return id;
    }

    /** The seat of somebody who left; no link leads to it. */
    UUID leaveEmpty(RequestId request, Named one, Instant now) {
        UUID id = UUID.randomUUID();
        seat(id, request, one, now)
                .param("name", null)
                .param("organisation", null)
                .param("email", null)
                .param("address", digest(request, one.email()))
                .param("hash", Secret.random().digest())
                .param("answer", SpeakerAnswer.DECLINED.name())
                .param("answered", utc(now))
                .update();
        return id;
    }

    private JdbcClient.StatementSpec seat(UUID id, RequestId request, Named one, Instant now) {
        return sql.sql("""
                        INSERT INTO consultation.request_speaker
                            (id, request, name, organisation, role, email, address, hash, asked_at, answer, answered_at)
                        VALUES (:id, :request, :name::text, :organisation::text, :role, :email::text, :address::bytea, :hash,
                            :now, :answer, :answered::timestamptz)""")
                .param("id", id)
                .param("request", request.value())
                .param("role", Objects.requireNonNull(one.role()).name())
                .param("now", utc(now));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
