package org.wsis.consultation.contribution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.ContributionId;
import org.wsis.consultation.answer.Answers;
import org.wsis.consultation.contribution.SentContribution.Source;
import org.wsis.organisation.OrganisationId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Asks about the contributions that were sent, each time in one statement. Who may read them is asked before. */
@Component
@Transactional(readOnly = true)
public class Contributions {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> SAID = new TypeReference<>() {};

    private final JdbcClient sql;

    Contributions(JdbcClient sql) {
        this.sql = sql;
    }

    /** All that were sent to the consultation, confidential ones among them, by number; withdrawn ones are left out. */
    public List<SentContribution> sentTo(ConsultationId process) {
        return read("process = ? AND withdrawn_at IS NULL", process.value()).stream()
                .map(SentState::sent)
                .toList();
    }

    /** The one of this number, unless it was withdrawn. */
    public Optional<SentContribution> find(ConsultationId process, int number) {
        return read("process = ? AND number = ? AND withdrawn_at IS NULL", process.value(), number).stream()
                .map(SentState::sent)
                .findFirst();
    }

    /** What the person sent to the consultation by their sheet of answers, withdrawn or not. */
    public Optional<SentState> of(ConsultationId process, AccountId person) {
        return read(
                        "process = ? AND person = ? AND source IN ('person', 'organisation')",
                        process.value(),
                        person.value())
                .stream()
                .findFirst();
    }

    /** All that the person sent anywhere, withdrawn or not. */
    public List<SentState> of(AccountId person) {
        return read("person = ?", person.value());
    }

    /** Whether the person sent this file with a contribution to the consultation, now or before it was changed. */
    public boolean names(ConsultationId process, AccountId person, String file) {
        return sql.sql("""
                        SELECT EXISTS (SELECT FROM consultation.contribution c
                            JOIN consultation.contribution_sent s ON s.contribution = c.id
                            WHERE c.process = ? AND c.person = ?
                              AND EXISTS (SELECT FROM jsonb_each_text(s.answers) AS said WHERE said.value = ?))""")
                .params(process.value(), person.value(), file)
                .query(Boolean.class)
                .single();
    }

    private List<SentState> read(String condition, Object... values) {
        return sql.sql("SELECT * FROM consultation.contribution WHERE " + condition + " ORDER BY number, sent_at")
                .params(values)
                .query(Contributions::state)
                .list();
    }

    private static SentState state(ResultSet row, int number) throws SQLException {
        return new SentState(
                sent(row),
                row.getObject("reopened_at") != null,
                instant(row.getObject("withdrawn_at", OffsetDateTime.class)));
    }

    private static SentContribution sent(ResultSet row) throws SQLException {
        UUID organisation = row.getObject("organisation", UUID.class);
        return new SentContribution(
                new ContributionId(row.getObject("id", UUID.class)),
                new ConsultationId(row.getObject("process", UUID.class)),
                row.getInt("number"),
                new AccountId(row.getObject("person", UUID.class)),
                organisation == null ? null : new OrganisationId(organisation),
                Source.valueOf(row.getString("source").toUpperCase(Locale.ROOT)),
                row.getString("title"),
                Locale.of(row.getString("language")),
                row.getInt("questionnaire"),
                new Answers(JSON.readValue(row.getString("answers"), SAID)),
                row.getBoolean("confidential"),
                row.getBoolean("late"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
