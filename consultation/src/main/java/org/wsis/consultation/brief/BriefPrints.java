package org.wsis.consultation.brief;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.consultation.ConsultationId;
import org.wsis.files.FileId;

/** Keeps the documents of briefs: one for each version and language, of what everybody may read of it. */
@Component
public class BriefPrints {
    private final JdbcClient sql;

    BriefPrints(JdbcClient sql) {
        this.sql = sql;
    }

    /** The document of the brief in the language, once it is made. */
    public Optional<FileId> find(ConsultationId process, Brief brief, Locale language) {
        return sql.sql("SELECT file FROM consultation.brief_print"
                        + " WHERE process = ? AND number = ? AND language = ? AND removed = ?")
                .params(process.value(), brief.version().number(), language.getLanguage(), brief.removed())
                .query(UUID.class)
                .optional()
                .map(FileId::new);
    }

    /** Keeps it in place of one with something that was removed since; answers the file that nobody needs now, if there is one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<FileId> keep(ConsultationId process, Brief brief, Locale language, FileId file, Instant now) {
        Optional<FileId> before = before(process, brief, language);
        boolean kept = sql.sql("""
                                INSERT INTO consultation.brief_print AS p (process, number, language, file, removed, made_at)
                                VALUES (:process, :number, :language, :file, :removed, :now)
                                ON CONFLICT (process, number, language) DO UPDATE
                                SET file = excluded.file, removed = excluded.removed, made_at = excluded.made_at
                                WHERE p.removed <> excluded.removed""")
                        .param("process", process.value())
                        .param("number", brief.version().number())
                        .param("language", language.getLanguage())
                        .param("file", file.value())
                        .param("removed", brief.removed())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
        return kept ? before : Optional.of(file);
    }

    private Optional<FileId> before(ConsultationId process, Brief brief, Locale language) {
        return sql.sql("SELECT file FROM consultation.brief_print"
                        + " WHERE process = ? AND number = ? AND language = ? FOR UPDATE")
                .params(process.value(), brief.version().number(), language.getLanguage())
                .query(UUID.class)
                .optional()
                .map(FileId::new);
    }
}
