package org.wsis.consultation.request.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.HeldAddress;
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
                        SELECT s.*, r.process, r.title, r.person,
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
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("current"));
    }

    /** Nobody sends or withdraws the request until the running transaction ends. */
    void hold(RequestId request) {
        sql.sql("SELECT id FROM consultation.request WHERE id = ? FOR UPDATE")
                .param(request.value())
                .query(UUID.class)
                .single();
    }

    /** The person agrees. */
    void agree(UUID speaker, Instant now) {
        sql.sql("UPDATE consultation.request_speaker SET answer = 'CONSENTED', answered_at = ? WHERE id = ?")
                .params(utc(now), speaker)
                .update();
    }

    /**
     * A letter with this secret goes to them who agreed, and earlier links hold no more; whoever is asked again has not answered. False
     * if they do not agree any more.
     */
    boolean write(UUID speaker, Secret secret, boolean asked, Instant now) {
        return sql.sql("UPDATE consultation.request_speaker SET hash = :hash, asked_at = :now,"
                                + " answer = CASE WHEN :asked THEN 'WAITING' ELSE answer END,"
                                + " answered_at = CASE WHEN :asked THEN NULL ELSE answered_at END,"
                                + " letters = CASE WHEN :asked THEN 1 ELSE letters END"
                                + " WHERE id = :speaker AND answer = 'CONSENTED'")
                        .param("hash", secret.digest())
                        .param("now", utc(now))
                        .param("asked", asked)
                        .param("speaker", speaker)
                        .update()
                == 1;
    }

    /** The person leaves the request, and the draft that its author may send again; answers under which ids it named them. */
    Set<UUID> leave(UUID speaker, Instant now) {
        sql.sql("""
                        UPDATE consultation.request_draft d SET version = d.version + 1, speakers = coalesce((
                            SELECT jsonb_agg(named.one ORDER BY named.place)
                            FROM jsonb_array_elements(d.speakers) WITH ORDINALITY AS named (one, place)
                            WHERE named.one ->> 'email' IS DISTINCT FROM s.email), '[]')
                        FROM consultation.request_speaker s WHERE s.id = ? AND d.request = s.request
                            AND d.speakers @> jsonb_build_array(jsonb_build_object('email', s.email))""").param(speaker).update();
        return Set.copyOf(sql.sql("SELECT consultation.leave_request(?, ?)")
                .params(speaker, utc(now))
                .query(UUID.class)
                .list());
    }

    /** A request, and one speaker of those that it has for an address. */
    record Place(RequestId request, UUID speaker) {}

    /** Where requests named somebody with these addresses while they had them, in the order in which everybody holds requests. */
    List<Place> naming(List<HeldAddress> held) {
        return sql.sql("""
                        SELECT DISTINCT ON (s.request, s.email) s.request, s.id FROM consultation.request_speaker s
                        JOIN unnest(?::text[], ?::timestamptz[], ?::timestamptz[]) AS held (email, since, until)
                        ON s.email = held.email AND s.asked_at >= held.since AND s.asked_at < held.until
                        ORDER BY s.request, s.email, s.id""")
                .params(
                        held.stream().map(one -> one.email().value()).toArray(String[]::new),
                        held.stream().map(one -> one.since().toString()).toArray(String[]::new),
                        held.stream().map(one -> one.until().toString()).toArray(String[]::new))
                .query((row, number) ->
                        new Place(new RequestId(row.getObject("request", UUID.class)), row.getObject("id", UUID.class)))
                .list();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
