package org.wsis.consultation.formal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.files.FileId;
import org.wsis.files.Files;
import org.wsis.files.StoredFile;
import org.wsis.reference.Language;

/** Keeps the documents of formal inputs. Who may read them is asked before. */
@Component
public class FormalDocuments {
    private final JdbcClient sql;
    private final Files files;

    FormalDocuments(JdbcClient sql, Files files) {
        this.sql = sql;
        this.files = files;
    }

    private record Named(FileId file, String title, Language language) {}

    /** Those of the contribution, in the order in which they came. */
    public List<FormalDocument> of(UUID contribution) {
        List<Named> named = sql.sql("SELECT file, title, language FROM consultation.formal_document"
                        + " WHERE contribution = ? ORDER BY at, file")
                .param(contribution)
                .query((row, number) -> new Named(
                        new FileId(row.getObject("file", UUID.class)),
                        row.getString("title"),
                        Language.of(Locale.of(row.getString("language")))))
                .list();
        Map<FileId, StoredFile> known =
                files.findAll(named.stream().map(Named::file).toList());
        return named.stream()
                .flatMap(one -> Optional.ofNullable(known.get(one.file())).stream()
                        .map(file -> new FormalDocument(one.file(), one.title(), one.language(), file)))
                .toList();
    }

    /** The document, if it belongs to the contribution. */
    public Optional<FormalDocument> find(UUID contribution, FileId file) {
        return of(contribution).stream()
                .filter(document -> document.id().equals(file))
                .findFirst();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(FormalInput input, FileId file, String title, Language language, AccountId by, Instant now) {
        sql.sql("INSERT INTO consultation.formal_document (file, contribution, title, language, at, by)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        file.value(),
                        input.contribution().value(),
                        title,
                        language.code(),
                        now.atOffset(ZoneOffset.UTC),
                        by.value())
                .update();
    }

    /** Removes it with its bytes; answers whether it was there. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean remove(FormalInput input, FileId file) {
        boolean there = sql.sql("DELETE FROM consultation.formal_document WHERE file = ? AND contribution = ?")
                        .params(file.value(), input.contribution().value())
                        .update()
                == 1;
        if (there) {
            files.remove(file);
        }
        return there;
    }
}
