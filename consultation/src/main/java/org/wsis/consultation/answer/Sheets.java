package org.wsis.consultation.answer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationId;

/** Keeps answers, in two statements however many are read. Who may read and write is asked before. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Sheets {
    private final JdbcClient sql;

    Sheets(JdbcClient sql) {
        this.sql = sql;
    }

    /** What the person answers to the consultation, if it was begun. */
    public Optional<Sheet> find(ConsultationId process, AccountId person) {
        return read("process = ? AND person = ?", process.value(), person.value()).stream()
                .findFirst();
    }

    /** Lets nobody else change what the person answers, or send it, until the running transaction ends; begun or not. */
    public void hold(ConsultationId process, AccountId person) {
        sql.sql("SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended('sheet ' || ? || ' ' || ?, 0))) AS held")
                .params(process.toString(), person.toString())
                .query()
                .singleValue();
    }

    /** All that the person answers anywhere. */
    public List<Sheet> of(AccountId person) {
        return read("person = ?", person.value());
    }

    /** The sheet first: answers that are newer than its version are told by a lost race, older ones would pass as new. */
    private List<Sheet> read(String condition, Object... values) {
        List<Sheet> sheets = sql.sql(
                        "SELECT * FROM consultation.answer_sheet WHERE " + condition + " ORDER BY begun_at, id")
                .params(values)
                .query(Sheets::sheet)
                .list();
        Map<UUID, NavigableMap<Integer, Map<String, String>>> said = new HashMap<>();
        sql.sql("SELECT * FROM consultation.answer WHERE sheet IN (SELECT id FROM consultation.answer_sheet WHERE "
                        + condition + ")")
                .params(values)
                .query(row -> {
                    said.computeIfAbsent(row.getObject("sheet", UUID.class), none -> new TreeMap<>())
                            .computeIfAbsent(row.getInt("questionnaire"), none -> new TreeMap<>())
                            .put(row.getString("field"), row.getString("said"));
                });
        sheets.forEach(sheet -> said.getOrDefault(sheet.id(), new TreeMap<>())
                .forEach((number, texts) -> sheet.versions().put(number, new Answers(texts))));
        return sheets;
    }

    private static Sheet sheet(ResultSet row, int number) throws SQLException {
        return new Sheet(
                row.getObject("id", UUID.class),
                new ConsultationId(row.getObject("process", UUID.class)),
                new AccountId(row.getObject("person", UUID.class)),
                row.getInt("questionnaire"),
                row.getLong("version"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                new TreeMap<>());
    }

    /** Begins a sheet with this version, unless there is one. It is held already. */
    public Sheet begin(ConsultationId process, AccountId person, int questionnaire, Instant now) {
        sql.sql(
                        "INSERT INTO consultation.answer_sheet (id, process, person, questionnaire, version, begun_at, changed_at)"
                                + " VALUES (gen_random_uuid(), :process, :person, :questionnaire, 0, :now, :now) ON CONFLICT DO NOTHING")
                .param("process", process.value())
                .param("person", person.value())
                .param("questionnaire", questionnaire)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return find(process, person).orElseThrow();
    }

    /** Says this to that version from now on, which is the one that is answered; other versions keep what they have. */
    public void write(Sheet sheet, int questionnaire, Answers answers, Instant now) {
        sql.sql(
                        "UPDATE consultation.answer_sheet SET version = version + 1, questionnaire = ?, changed_at = ? WHERE id = ?")
                .params(questionnaire, now.atOffset(ZoneOffset.UTC), sheet.id())
                .update();
        sql.sql("DELETE FROM consultation.answer WHERE sheet = ? AND questionnaire = ?")
                .params(sheet.id(), questionnaire)
                .update();
        sql.sql(
                        "INSERT INTO consultation.answer (sheet, questionnaire, field, said) SELECT :sheet, :questionnaire, given.*"
                                + " FROM unnest(:fields::text[], :said::text[]) AS given")
                .param("sheet", sheet.id())
                .param("questionnaire", questionnaire)
                .param("fields", answers.said().keySet().toArray(String[]::new))
                .param("said", answers.said().values().toArray(String[]::new))
                .update();
    }

    /** As if it had never been begun; its files are the caller's to remove. */
    public void remove(Sheet sheet) {
        sql.sql("DELETE FROM consultation.answer_sheet WHERE id = ?")
                .param(sheet.id())
                .update();
    }
}
