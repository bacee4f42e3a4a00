package org.wsis.stocktaking.report.print;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.files.FileId;
import org.wsis.stocktaking.report.ReportId;

/** Which reports have their PDF, and which wait for it. */
@Component
public class Prints {
    static final int MOST_ATTEMPTS = 3;

    private final JdbcClient database;

    Prints(JdbcClient database) {
        this.database = database;
    }

    /**
     * A document, or what came of trying to make it.
     *
     * @param file null until it is made
     */
    public record Print(@Nullable FileId file, int pages, int attempts) {
        /** Whether nobody tries any more. */
        public boolean failed() {
            return file == null && attempts >= MOST_ATTEMPTS;
        }
    }

    /** What is known, if it was begun. */
    public Optional<Print> of(ReportId report) {
        return database.sql("SELECT file, pages, attempts FROM stocktaking.report_print WHERE report = :report")
                .param("report", report.value())
                .query(Prints::print)
                .optional();
    }

    /** Has it tried again after failures. */
    @Transactional
    public void again(ReportId report) {
        database.sql("UPDATE stocktaking.report_print SET attempts = 0 WHERE report = :report AND file IS NULL")
                .param("report", report.value())
                .update();
    }

    /** Frozen reports without a document that may still be tried, the longest waiting first. */
    List<ReportId> missing() {
        return database.sql("""
                        SELECT r.id FROM stocktaking.report r LEFT JOIN stocktaking.report_print p ON p.report = r.id
                        WHERE r.state IN ('FROZEN', 'PUBLISHED')
                          AND (p.report IS NULL OR p.file IS NULL AND p.attempts < :most)
                        ORDER BY r.frozen_at, r.id""").param("most", MOST_ATTEMPTS).query(UUID.class).list().stream()
                .map(ReportId::new)
                .toList();
    }

    /** Counts an attempt before it begins, so that one that ends the process is counted, too. */
    void begin(ReportId report) {
        database.sql("""
                        INSERT INTO stocktaking.report_print (report, attempts) VALUES (:report, 1)
                        ON CONFLICT (report) DO UPDATE SET attempts = report_print.attempts + 1""").param("report", report.value()).update();
    }

    void keep(ReportId report, FileId file, int pages, Instant at) {
        database.sql("""
                        UPDATE stocktaking.report_print SET file = :file, pages = :pages, made_at = :at
                        WHERE report = :report""")
                .param("report", report.value())
                .param("file", file.value())
                .param("pages", pages)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Print print(ResultSet row, int number) throws SQLException {
        UUID file = row.getObject("file", UUID.class);
        return new Print(file == null ? null : new FileId(file), row.getInt("pages"), row.getInt("attempts"));
    }
}
