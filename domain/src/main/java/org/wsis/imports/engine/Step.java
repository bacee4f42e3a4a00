package org.wsis.imports.engine;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.wsis.imports.Contrast;
import org.wsis.imports.Fate;
import org.wsis.imports.ImportId;
import org.wsis.imports.ImportKind;
import org.wsis.imports.ImportRow;
import org.wsis.imports.Origin;
import org.wsis.imports.Remark;
import org.wsis.imports.Verdict;
import org.wsis.imports.engine.Rows.Decision;
import org.wsis.imports.engine.Rows.Waiting;

/**
 * Handles one row in one transaction, with its fate: after a crash a row is either wholly written and settled, or
 * untouched and still waiting.
 */
@Component
class Step {
    private static final Logger log = LoggerFactory.getLogger(Step.class);

    private final Rows rows;
    private final Written written;
    private final TransactionTemplate transaction;

    Step(Rows rows, Written written, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.written = written;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The row's fate if it were imported now. */
    Decision check(ImportId run, ImportKind kind, Waiting waiting, ImportRow row) {
        try {
            return transaction.execute(status -> {
                status.setRollbackOnly();
                return judge(kind, waiting, row);
            });
        } catch (RuntimeException failure) {
            return failed(run, waiting, failure);
        }
    }

    /** Writes the row if it is still to be written, and settles it. */
    void write(Origin origin, ImportKind kind, Waiting waiting, ImportRow row) {
        try {
            try {
                transaction.executeWithoutResult(status -> settle(origin, kind, waiting, row));
            } catch (DataIntegrityViolationException overtaken) {
                // Another import wrote the same thing in this moment; now that it is there, the row has another fate.
                log.debug(
                        "Row {} of import {} was overtaken and is tried again",
                        waiting.number(),
                        origin.run(),
                        overtaken);
                transaction.executeWithoutResult(status -> settle(origin, kind, waiting, row));
            }
        } catch (RuntimeException failure) {
            Decision failed = failed(origin.run(), waiting, failure);
            transaction.executeWithoutResult(status -> rows.decide(origin.run(), List.of(failed)));
        }
    }

    private void settle(Origin origin, ImportKind kind, Waiting waiting, ImportRow row) {
        written.claim(kind.name(), waiting.identity());
        Decision decision = judge(kind, waiting, row);
        String subject = decision.subject();
        if (decision.fate().writes()) {
            subject = kind.write(row, origin);
            written.note(kind.name(), waiting.fingerprint(), subject, origin.run(), waiting.number());
        }
        rows.decide(
                origin.run(),
                List.of(new Decision(
                        row.number(), decision.fate(), decision.remarks(), subject, decision.contrast(), true)));
    }

    private Decision judge(ImportKind kind, Waiting waiting, ImportRow row) {
        Verdict verdict = kind.check(row);
        String known = written.from(kind.name(), waiting.fingerprint()).orElse(null);
        if (known != null && !(verdict instanceof Verdict.Rejected)) {
            return new Decision(row.number(), Fate.UNCHANGED, verdict.remarks(), known, null, true);
        }
        return switch (verdict) {
            case Verdict.New fresh -> new Decision(row.number(), Fate.NEW, fresh.remarks(), null, null, false);
            case Verdict.Changed(String id, List<Remark> remarks, Contrast contrast) ->
                new Decision(row.number(), Fate.CHANGED, remarks, id, contrast, false);
            case Verdict.Proposed(String id, List<Remark> remarks, Contrast contrast) ->
                new Decision(row.number(), Fate.PROPOSED, remarks, id, contrast, false);
            case Verdict.Unchanged(String id, List<Remark> remarks) ->
                new Decision(row.number(), Fate.UNCHANGED, remarks, id, null, true);
            case Verdict.Rejected(List<Remark> reasons) ->
                new Decision(row.number(), Fate.REJECTED, reasons, null, null, true);
        };
    }

    /** A row can fail for what it holds; without a database nothing is said about any row, and the work is tried again. */
    private static Decision failed(ImportId run, Waiting waiting, RuntimeException failure) {
        if (failure instanceof TransientDataAccessException
                || failure instanceof DataAccessResourceFailureException
                || failure instanceof TransactionException) {
            throw failure;
        }
        log.error("Row {} of import {} failed", waiting.number(), run, failure);
        return new Decision(
                waiting.number(), Fate.FAILED, List.of(Remark.of("imports.remark.failed")), null, null, true);
    }
}
