package org.wsis.consultation.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.RequestId;
import org.wsis.consultation.RequestKind;
import org.wsis.consultation.request.speaker.Named;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what people type about requests. Who changes it holds the person’s sheet of answers. */
@Component
@Transactional
public class Drafts {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Named>> SPEAKERS = new TypeReference<>() {};
    private static final String READ = """
            SELECT r.id, r.process, r.person, r.kind, r.number, d.version, d.changed_at, d.content, d.speakers
            FROM consultation.request_draft d JOIN consultation.request r ON r.id = d.request WHERE r.person = ?\s""";

    private final JdbcClient sql;

    Drafts(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those of the person for the consultation, the first begun first. */
    @Transactional(readOnly = true)
    public List<RequestDraft> of(ConsultationId process, AccountId person) {
        return sql.sql(READ + "AND r.process = ? ORDER BY r.begun_at, r.id")
                .params(person.value(), process.value())
                .query(Drafts::draft)
                .list();
    }

    /** All of the person. */
    @Transactional(readOnly = true)
    public List<RequestDraft> of(AccountId person) {
        return sql.sql(READ + "ORDER BY r.begun_at, r.id")
                .param(person.value())
                .query(Drafts::draft)
                .list();
    }

    private static RequestDraft draft(ResultSet row, int number) throws SQLException {
        return new RequestDraft(
                new RequestId(row.getObject("id", UUID.class)),
                new ConsultationId(row.getObject("process", UUID.class)),
                new AccountId(row.getObject("person", UUID.class)),
                RequestKind.valueOf(row.getString("kind")),
                row.getObject("number", Integer.class),
                row.getLong("version"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                JSON.readValue(row.getString("content"), RequestDetails.class),
                JSON.readValue(row.getString("speakers"), SPEAKERS));
    }

    /** A new one, which says nothing yet. */
    public RequestId begin(ConsultationId process, AccountId person, RequestKind kind, Instant now) {
        RequestId id = RequestId.next();
        sql.sql("INSERT INTO consultation.request (id, version, process, person, kind, begun_at)"
                        + " VALUES (?, 0, ?, ?, ?, ?)")
                .params(id.value(), process.value(), person.value(), kind.name(), now.atOffset(ZoneOffset.UTC))
                .update();
        sql.sql("INSERT INTO consultation.request_draft (request, version, changed_at, content, speakers)"
                        + " VALUES (?, 0, ?, ?::jsonb, '[]')")
                .params(id.value(), now.atOffset(ZoneOffset.UTC), JSON.writeValueAsString(RequestDetails.NONE))
                .update();
        return id;
    }

    /** It says this from now on. */
    public void write(RequestId id, RequestDetails details, List<Named> speakers, Instant now) {
        sql.sql("UPDATE consultation.request_draft SET version = version + 1, changed_at = ?, content = ?::jsonb,"
                        + " speakers = ?::jsonb WHERE request = ?")
                .params(
                        now.atOffset(ZoneOffset.UTC),
                        JSON.writeValueAsString(details),
                        JSON.writeValueAsString(speakers),
                        id.value())
                .update();
    }

    /** As if it had never been begun; what was sent of it stays as it was. */
    public void remove(RequestId id) {
        sql.sql("DELETE FROM consultation.request_draft WHERE request = ?")
                .param(id.value())
                .update();
        sql.sql("DELETE FROM consultation.request WHERE id = ? AND number IS NULL")
                .param(id.value())
                .update();
    }
}
