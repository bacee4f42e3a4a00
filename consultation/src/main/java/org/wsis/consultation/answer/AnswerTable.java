package org.wsis.consultation.answer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.question.Questionnaires;
import org.wsis.files.FileId;
import org.wsis.files.Files;
import org.wsis.files.StoredFile;
import org.wsis.web.Column;
import org.wsis.web.ListFile;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * All answers to a consultation as a table: a row for each sheet and version that it answers, a column for each field that any
 * version asked. The key of a field heads its column, whatever a version calls its question.
 */
@Component
public class AnswerTable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> SAID = new TypeReference<>() {};

    private final JdbcClient sql;
    private final Questionnaires questionnaires;
    private final Accounts accounts;
    private final Files files;

    AnswerTable(JdbcClient sql, Questionnaires questionnaires, Accounts accounts, Files files) {
        this.sql = sql;
        this.questionnaires = questionnaires;
        this.accounts = accounts;
        this.files = files;
    }

    /** A row of the table. */
    public record Row(Filled filled, String name, String email, Map<String, String> files) {
        private @Nullable Object cell(AnswerColumn column) {
            return column.of(filled.answers(), files);
        }
    }

    /** The table, whose parts are read by a constant number of statements. */
    public ListFile<Row> of(ConsultationView consultation) {
        List<AnswerColumn> answers = AnswerColumn.of(questionnaires.versions(consultation.id()));
        List<Column<Row>> columns = new ArrayList<>(List.of(
                Column.of(
                        "consultation.answer.export.sheet", row -> row.filled().sheet()),
                Column.of("consultation.answer.export.name", Row::name),
                Column.of("consultation.answer.export.email", Row::email),
                Column.of(
                        "consultation.answer.export.version",
                        row -> row.filled().questionnaire()),
                Column.said(
                        "consultation.answer.export.current",
                        row -> row.filled().current()
                                ? "consultation.answer.export.now"
                                : "consultation.answer.export.former"),
                Column.of(
                        "consultation.answer.export.begun", row -> row.filled().begunAt()),
                Column.of(
                        "consultation.answer.export.changed",
                        row -> row.filled().changedAt())));
        answers.forEach(column -> columns.add(Column.of(column.name(), row -> row.cell(column))));
        return new ListFile<>(
                "wsis-answers-" + consultation.slug(),
                columns,
                (page, size) -> rows(consultation, answers, size, (page - 1L) * size));
    }

    private List<Row> rows(ConsultationView consultation, List<AnswerColumn> columns, int most, long from) {
        List<Filled> filled = filled(consultation, most, from);
        Map<AccountId, AccountView> people =
                accounts.findAll(filled.stream().map(Filled::person).distinct().toList());
        Map<String, String> names = names(filled.stream()
                .flatMap(one -> columns.stream().flatMap(column -> column.file(one.answers()).stream()))
                .toList());
        return filled.stream()
                .map(one -> {
                    AccountView person = people.get(one.person());
                    return new Row(
                            one, person == null ? "" : person.name(), person == null ? "" : person.email(), names);
                })
                .toList();
    }

    private Map<String, String> names(Collection<String> ids) {
        Map<FileId, StoredFile> known =
                files.findAll(ids.stream().map(FileId::of).toList());
        Map<String, String> names = new HashMap<>();
        known.forEach((id, file) -> names.put(id.toString(), file.name()));
        return names;
    }

    private List<Filled> filled(ConsultationView consultation, int most, long from) {
        return sql.sql("""
                        SELECT s.*, a.questionnaire AS answered, json_object_agg(a.field, a.said)::text AS said
                        FROM consultation.answer_sheet s JOIN consultation.answer a ON a.sheet = s.id
                        WHERE s.process = :process GROUP BY s.id, a.questionnaire
                        ORDER BY s.begun_at, s.id, a.questionnaire LIMIT :most OFFSET :from""")
                .param("process", consultation.id().value())
                .param("most", most)
                .param("from", from)
                .query(AnswerTable::filled)
                .list();
    }

    private static Filled filled(ResultSet row, int number) throws SQLException {
        int answered = row.getInt("answered");
        return new Filled(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("person", UUID.class)),
                answered,
                answered == row.getInt("questionnaire"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                new Answers(JSON.readValue(row.getString("said"), SAID)));
    }
}
