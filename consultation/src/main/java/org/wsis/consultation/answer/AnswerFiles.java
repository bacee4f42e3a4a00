package org.wsis.consultation.answer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.question.Item;
import org.wsis.consultation.question.Kind;
import org.wsis.consultation.question.Questionnaires;
import org.wsis.files.FileId;
import org.wsis.files.Files;
import org.wsis.files.StoredFile;

/** The files that answers to a consultation name, also as they were sent once. For staff. */
@Component
@Transactional(readOnly = true)
public class AnswerFiles {
    private static final String ALL = """
            FROM (SELECT s.person, a.field, a.said
                    FROM consultation.answer a JOIN consultation.answer_sheet s ON s.id = a.sheet
                    WHERE s.process = :process AND a.field = ANY (:fields)
                  UNION SELECT c.person, sent.key, sent.value
                    FROM consultation.contribution_sent o JOIN consultation.contribution c ON c.id = o.contribution
                    CROSS JOIN jsonb_each_text(o.answers) AS sent
                    WHERE c.process = :process AND sent.key = ANY (:fields)) AS named""";

    private final JdbcClient sql;
    private final Questionnaires questionnaires;
    private final Accounts accounts;
    private final Files files;

    AnswerFiles(JdbcClient sql, Questionnaires questionnaires, Accounts accounts, Files files) {
        this.sql = sql;
        this.questionnaires = questionnaires;
        this.accounts = accounts;
        this.files = files;
    }

    /**
     * A file in answer to a question.
     *
     * @param question its key
     * @param person the name of who gave it, or null if the account is gone
     */
    public record Given(String question, @Nullable String person, StoredFile file) {}

    private record Named(String question, AccountId person, FileId file) {}

    /** How many there are. */
    public long count(ConsultationId process) {
        return about("SELECT count(*) " + ALL, process).query(Long.class).single();
    }

    /** A part of them, by question and person. */
    public List<Given> of(ConsultationId process, int most, long from) {
        List<Named> named = about("SELECT * " + ALL + " ORDER BY field, person, said LIMIT :most OFFSET :from", process)
                .param("most", most)
                .param("from", from)
                .query((row, number) -> new Named(
                        row.getString("field"),
                        new AccountId(row.getObject("person", UUID.class)),
                        FileId.of(row.getString("said"))))
                .list();
        Map<FileId, StoredFile> known =
                files.findAll(named.stream().map(Named::file).toList());
        Map<AccountId, AccountView> people =
                accounts.findAll(named.stream().map(Named::person).distinct().toList());
        return named.stream()
                .filter(one -> known.containsKey(one.file()))
                .map(one -> new Given(
                        one.question(),
                        Optional.ofNullable(people.get(one.person()))
                                .map(AccountView::name)
                                .orElse(null),
                        Objects.requireNonNull(known.get(one.file()))))
                .toList();
    }

    /** The file, if an answer to the consultation names it. */
    public Optional<StoredFile> find(ConsultationId process, FileId file) {
        boolean named = about("SELECT EXISTS (SELECT " + ALL + " WHERE said = :file)", process)
                .param("file", file.toString())
                .query(Boolean.class)
                .single();
        return named ? files.find(file) : Optional.empty();
    }

    private JdbcClient.StatementSpec about(String statement, ConsultationId process) {
        String[] fields = questionnaires.versions(process).stream()
                .flatMap(version -> version.content().questions().stream())
                .filter(question -> question.kind() == Kind.FILE)
                .map(Item::key)
                .distinct()
                .toArray(String[]::new);
        return sql.sql(statement).param("process", process.value()).param("fields", fields);
    }
}
