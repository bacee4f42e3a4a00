package org.wsis.consultation.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.ContributionId;
import org.wsis.consultation.RequestId;
import org.wsis.consultation.RequestKind;
import org.wsis.consultation.request.speaker.Speaker;
import org.wsis.consultation.request.speaker.Speakers;
import org.wsis.organisation.OrganisationId;
import tools.jackson.databind.json.JsonMapper;

/** Asks about requests that were sent, each time in two statements. Who may read them is asked before. */
@Component
@Transactional(readOnly = true)
public class Requests {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String READ = """
            SELECT r.*, c.organisation, c.confidential, c.late, c.language FROM consultation.request r
            JOIN consultation.contribution c ON c.id = r.contribution WHERE r.sent_at IS NOT NULL AND\s""";

    private final JdbcClient sql;
    private final Speakers speakers;

    Requests(JdbcClient sql, Speakers speakers) {
        this.sql = sql;
        this.speakers = speakers;
    }

    /** The one of this id, withdrawn or not. */
    public Optional<SentRequest> find(RequestId id) {
        return read("r.id = ?", id.value()).stream().findFirst();
    }

    /** All that were sent to the consultation and stand, by number; those of confidential contributions are among them. */
    public List<SentRequest> of(ConsultationId process) {
        return read("r.process = ? AND r.withdrawn_at IS NULL", process.value());
    }

    /** All that were ever sent with the contribution, by number, withdrawn ones among them. */
    public List<SentRequest> of(ContributionId contribution) {
        return read("r.contribution = ?", contribution.value());
    }

    /** All that the person ever sent anywhere, withdrawn ones among them. */
    public List<SentRequest> of(AccountId person) {
        return read("r.person = ?", person.value());
    }

    /** All that were sent to any of these consultations and stand. */
    public List<SentRequest> of(Collection<ConsultationId> processes) {
        return read("r.process = ANY (?::uuid[]) AND r.withdrawn_at IS NULL", texts(processes));
    }

    /** The one of this id, if it stands when nobody else holds it any more; see {@link #hold(Collection)}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<SentRequest> hold(RequestId id) {
        hold(List.of(id));
        return find(id).filter(SentRequest::stands);
    }

    /**
     * Nobody sends or withdraws these, judges or decides about them, or declares a conflict with them until the running transaction
     * ends. Everybody holds requests in the order of their ids, so that no two wait for each other.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Collection<RequestId> ids) {
        sql.sql("SELECT id FROM consultation.request WHERE id = ANY (?::uuid[]) ORDER BY id FOR NO KEY UPDATE")
                .param(texts(ids))
                .query(UUID.class)
                .list();
    }

    private static String[] texts(Collection<?> ids) {
        return ids.stream().map(Object::toString).toArray(String[]::new);
    }

    private List<SentRequest> read(String condition, Object value) {
        List<SentRequest> found = sql.sql(READ + condition + " ORDER BY r.process, r.number")
                .param(value)
                .query(Requests::request)
                .list();
        Map<RequestId, List<Speaker>> named =
                speakers.of(found.stream().map(SentRequest::id).toList());
        return found.stream()
                .map(one -> one.with(named.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static SentRequest request(ResultSet row, int number) throws SQLException {
        UUID organisation = row.getObject("organisation", UUID.class);
        OffsetDateTime withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        return new SentRequest(
                new RequestId(row.getObject("id", UUID.class)),
                new ConsultationId(row.getObject("process", UUID.class)),
                new ContributionId(row.getObject("contribution", UUID.class)),
                row.getLong("version"),
                row.getInt("number"),
                RequestKind.valueOf(row.getString("kind")),
                new AccountId(row.getObject("person", UUID.class)),
                organisation == null ? null : new OrganisationId(organisation),
                row.getBoolean("confidential"),
                row.getBoolean("late"),
                row.getString("language"),
                row.getString("title"),
                JSON.readValue(row.getString("content"), RequestDetails.class),
                List.of(),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                withdrawn == null ? null : withdrawn.toInstant());
    }
}
