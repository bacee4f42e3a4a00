package org.wsis.imports.engine;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.imports.ImportId;

/** What was written from which row, by the row's fingerprint, over all imports of a kind. */
@Component
class Written {
    private final JdbcClient sql;

    Written(JdbcClient sql) {
        this.sql = sql;
    }

    /** Waits until no other import handles the same thing, and keeps others waiting until this transaction ends. */
    void claim(String kind, String identity) {
        sql.sql("SELECT pg_advisory_xact_lock(hashtextextended(:kind || :identity, 0))")
                .param("kind", kind)
                .param("identity", identity)
                .query((row, number) -> number)
                .list();
    }

    /** The id of what a row with this fingerprint made, if there was one. */
    Optional<String> from(String kind, String fingerprint) {
        return sql.sql("SELECT subject FROM imports.written WHERE kind = :kind AND fingerprint = :fingerprint")
                .param("kind", kind)
                .param("fingerprint", fingerprint)
                .query(String.class)
                .optional();
    }

    /**
     * Notes what the row made, which is from now on the only row that says how it is.
     *
     * @throws org.springframework.dao.DuplicateKeyException if another import was quicker with the same row
     */
    void note(String kind, String fingerprint, String subject, ImportId run, int number) {
        sql.sql("DELETE FROM imports.written WHERE kind = :kind AND subject = :subject")
                .param("kind", kind)
                .param("subject", subject)
                .update();
        sql.sql("INSERT INTO imports.written (kind, fingerprint, subject, run, number)"
                        + " VALUES (:kind, :fingerprint, :subject, :run, :number)")
                .param("kind", kind)
                .param("fingerprint", fingerprint)
                .param("subject", subject)
                .param("run", run.value())
                .param("number", number)
                .update();
    }
}
