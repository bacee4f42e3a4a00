package org.wsis.consultation.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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

/**
 * All answers to a consultation as a table: a row for what was sent, as it was sent, and one for each draft and version that it
 * answers; a column for each field that any version asked. The key of a field heads its column, whatever a version calls its question.
 */
@Component
public class AnswerTable {
    private final Filling filling;
    private final Questionnaires questionnaires;
    private final Accounts accounts;
    private final Files files;

    AnswerTable(Filling filling, Questionnaires questionnaires, Accounts accounts, Files files) {
        this.filling = filling;
        this.questionnaires = questionnaires;
        this.accounts = accounts;
        this.files = files;
    }

    /** A row of the table. */
    public record Row(Filled filled, String name, String email, Map<String, String> files) {
        private @Nullable Object cell(AnswerColumn column) {
            return column.of(filled.answers(), files);
        }

        private <T> @Nullable T sent(Function<Filled.Sent, T> part) {
            return filled.sent() == null ? null : part.apply(filled.sent());
        }
    }

    /** The table, whose parts are read by a constant number of statements. */
    public ListFile<Row> of(ConsultationView consultation) {
        List<AnswerColumn> answers = AnswerColumn.of(questionnaires.versions(consultation.id()));
        List<Column<Row>> columns = new ArrayList<>(List.of(
                Column.of(
                        "consultation.answer.export.sheet", row -> row.filled().sheet()),
                Column.of("consultation.answer.export.number", row -> row.sent(Filled.Sent::number)),
                Column.said(
                        "consultation.answer.export.state",
                        row -> row.filled().state().key()),
                Column.said(
                        "consultation.answer.export.confidential", row -> yesNo(row.sent(Filled.Sent::confidential))),
                Column.said("consultation.answer.export.late", row -> yesNo(row.sent(Filled.Sent::late))),
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

    private static @Nullable String yesNo(@Nullable Boolean said) {
        return said == null ? null : said ? "kit.yes" : "kit.no";
    }

    private List<Row> rows(ConsultationView consultation, List<AnswerColumn> columns, int most, long from) {
        List<Filled> filled = filling.of(consultation.id(), most, from);
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
}
