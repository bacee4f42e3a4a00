package org.wsis.consultation.formal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.consultation.ContributionId;
import org.wsis.consultation.answer.Answers;
import org.wsis.reference.Language;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps which contributions are formal inputs, and who adopted them. Who may read them is asked before. */
@Component
public class FormalInputs {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> SAID = new TypeReference<>() {};

    private final JdbcClient sql;

    FormalInputs(JdbcClient sql) {
        this.sql = sql;
    }

    /** That of the review or the event. */
    Optional<FormalInput> ofReview(UUID review) {
        return find("f.review = ?", review);
    }

    /** The contribution, if it is a formal input. */
    public Optional<FormalInput> ofContribution(UUID contribution) {
        return find("f.contribution = ?", contribution);
    }

    private Optional<FormalInput> find(String condition, UUID id) {
        return sql.sql(
                        "SELECT c.id, c.number, c.version, c.title, c.language, c.answers, f.review, f.adopted_by, f.adopted_on"
                                + " FROM consultation.formal_input f JOIN consultation.contribution c ON c.id = f.contribution"
                                + " WHERE " + condition)
                .param(id)
                .query(FormalInputs::input)
                .optional();
    }

    private static FormalInput input(ResultSet row, int number) throws SQLException {
        return new FormalInput(
                new ContributionId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                row.getLong("version"),
                row.getObject("review", UUID.class),
                row.getString("title"),
                Language.of(Locale.of(row.getString("language"))),
                new Answers(JSON.readValue(row.getString("answers"), SAID)),
                row.getString("adopted_by"),
                row.getObject("adopted_on", LocalDate.class));
    }

    /** The contribution is the formal input of the review from now on, adopted by these on this day. */
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(ContributionId contribution, UUID review, String adoptedBy, LocalDate adoptedOn) {
        sql.sql(
                        "INSERT INTO consultation.formal_input (contribution, process, review, adopted_by, adopted_on)"
                                + " SELECT id, process, :review, :by, :on FROM consultation.contribution WHERE id = :id"
                                + " ON CONFLICT (contribution) DO UPDATE SET adopted_by = excluded.adopted_by, adopted_on = excluded.adopted_on")
                .param("review", review)
                .param("by", adoptedBy)
                .param("on", adoptedOn)
                .param("id", contribution.value())
                .update();
    }
}
