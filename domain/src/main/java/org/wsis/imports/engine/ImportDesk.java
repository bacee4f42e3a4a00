package org.wsis.imports.engine;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;
import org.wsis.imports.ImportId;
import org.wsis.imports.ImportKind;
import org.wsis.imports.ImportState;
import org.wsis.imports.Imports;
import org.wsis.imports.Taking;

@Component
class ImportDesk implements Imports {
    private final Kinds kinds;
    private final Intake intake;
    private final Runs runs;
    private final Worker worker;
    private final Work work;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    ImportDesk(
            Kinds kinds,
            Intake intake,
            Runs runs,
            Worker worker,
            Work work,
            Clock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.kinds = kinds;
        this.intake = intake;
        this.runs = runs;
        this.worker = worker;
        this.work = work;
        this.clock = clock;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public List<ImportKind> kinds() {
        return kinds.all();
    }

    @Override
    public Taking take(String kind, String fileName, byte[] content, AccountId by) {
        try {
            ImportId id = intake.take(kinds.named(kind), fileName, content, by);
            worker.call();
            return new Taking.Taken(id);
        } catch (Unreadable file) {
            return new Taking.Refused(file.reason());
        }
    }

    @Override
    public boolean start(ImportId id, AccountId by) {
        boolean started = become(id, ImportState.WRITING, by, "imports.import.started");
        worker.call();
        return started;
    }

    @Override
    public boolean discard(ImportId id, AccountId by) {
        return become(id, ImportState.DISCARDED, by, "imports.import.discarded");
    }

    @Override
    public void load(String kind, String fileName, byte[] content) {
        try {
            ImportId id = intake.takeOnce(kinds.named(kind), fileName, content);
            work.on(id, () -> false);
            work.on(id, () -> false);
        } catch (Unreadable | SQLException failure) {
            throw new IllegalStateException("The data file " + fileName + " cannot be imported", failure);
        }
    }

    private boolean become(ImportId id, ImportState next, AccountId by, String act) {
        Instant now = clock.instant();
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean done = runs.become(id, ImportState.CHECKED, next, by, now);
            if (done) {
                var run = runs.get(id);
                events.publishEvent(new AuditedAct(
                        by,
                        now,
                        act,
                        "imports.import",
                        id.toString(),
                        Map.of("kind", run.kind(), "file", run.fileName(), "sha256", run.sha256())));
            }
            return done;
        }));
    }
}
