package org.wsis.stocktaking.report.freeze;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.wsis.stocktaking.report.ReportDesk;
import org.wsis.stocktaking.report.ReportId;
import org.wsis.stocktaking.report.ReportLibrary;
import org.wsis.stocktaking.report.ReportState;
import org.wsis.stocktaking.report.ReportView;
import org.wsis.stocktaking.report.figures.Counting;
import org.wsis.stocktaking.report.figures.Figures;
import org.wsis.stocktaking.report.figures.Selection;

/**
 * Freezes a report in one transaction on one snapshot of the register: what others write meanwhile is not in it, and what
 * dies before the end leaves nothing behind but a report that still waits to be frozen.
 */
@Component
class Freezing {
    private static final Logger log = LoggerFactory.getLogger(Freezing.class);
    private static final int CHUNK = 200;

    private final ReportLibrary library;
    private final ReportDesk desk;
    private final Selection selection;
    private final ItemCopy copy;
    private final Counting counting;
    private final DataFile data;
    private final Progress progress;
    private final JdbcClient database;
    private final Clock clock;
    private final TransactionTemplate snapshot;

    Freezing(
            ReportLibrary library,
            ReportDesk desk,
            Selection selection,
            ItemCopy copy,
            Counting counting,
            DataFile data,
            Progress progress,
            JdbcClient database,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.library = library;
        this.desk = desk;
        this.selection = selection;
        this.copy = copy;
        this.counting = counting;
        this.data = data;
        this.progress = progress;
        this.database = database;
        this.clock = clock;
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** Freezes it, unless another node is at it or {@code stop} says so; what it did not finish is as if never begun. */
    void on(ReportId id, BooleanSupplier stop) {
        snapshot.executeWithoutResult(status -> {
            if (!locked(id)) {
                return;
            }
            ReportView report = library.find(id).orElse(null);
            if (report != null && report.state() == ReportState.FREEZING) {
                freeze(report, stop, status);
            }
        });
    }

    private void freeze(ReportView report, BooleanSupplier stop, TransactionStatus status) {
        Figures expected = counting.now(report.plan().period(), report.plan().scope());
        List<UUID> entries = selection.ids(report.plan().period(), report.plan().scope(), report.locale());
        if (copied(report, entries, stop)) {
            counting.keep(report.id());
            seal(report, entries.size(), expected.leftOut());
        } else {
            status.setRollbackOnly();
        }
    }

    /** Copies the entries, unless somebody stops the work. */
    private boolean copied(ReportView report, List<UUID> entries, BooleanSupplier stop) {
        boolean wanted = progress.note(report.id(), 0, entries.size());
        for (int done = 0; done < entries.size(); done += CHUNK) {
            if (!wanted || stop.getAsBoolean()) {
                return false;
            }
            List<UUID> some = entries.subList(done, Math.min(entries.size(), done + CHUNK));
            copy.copy(report.id(), some, done + 1);
            wanted = progress.note(report.id(), done + some.size(), entries.size());
        }
        return wanted;
    }

    private void seal(ReportView report, int entries, int leftOut) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Figures kept = counting.kept(report.id(), entries, leftOut);
        try {
            String checksum = data.checksum(report, now, kept);
            if (!desk.frozen(report.id(), checksum, entries, leftOut, now)) {
                throw new IllegalStateException("The report is no longer to be frozen: " + report.id());
            }
            log.info(
                    "Froze the report {}: {} entries, SHA-256 {}", report.plan().slug(), entries, checksum);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private boolean locked(ReportId id) {
        return database.sql("SELECT pg_try_advisory_xact_lock(hashtext('report'), hashtext(:id))")
                .param("id", id.toString())
                .query(Boolean.class)
                .single();
    }
}
