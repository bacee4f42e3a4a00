package org.wsis.stocktaking.batch;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.mail.Hold;
import org.wsis.schedule.PortalTime;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.batch.BatchRows.Batch;
import org.wsis.stocktaking.batch.BatchRows.Before;
import org.wsis.stocktaking.entry.Recalling;
import org.wsis.stocktaking.entry.Recalling.Publication;
import org.wsis.stocktaking.entry.ReviewDesk;
import org.wsis.stocktaking.entry.Verdict;

/** Publishes entries in one transaction by the single decision of each, and undoes it for a while. */
@Service
public class BatchDesk {
    private final BatchRows rows;
    private final ReviewDesk desk;
    private final Recalling recalling;
    private final EntityManager entities;
    private final UndoTime undo;
    private final PortalTime time;

    BatchDesk(
            BatchRows rows,
            ReviewDesk desk,
            Recalling recalling,
            EntityManager entities,
            UndoTime undo,
            PortalTime time) {
        this.rows = rows;
        this.desk = desk;
        this.recalling = recalling;
        this.entities = entities;
        this.undo = undo;
        this.time = time;
    }

    /** Publishes what still is as it was seen; the rest stays. Sent twice, the second time changes nothing. */
    @Transactional
    void publish(UUID batch, AccountId moderator, List<Chosen> chosen) {
        Instant now = time.now();
        if (!rows.begin(batch, moderator, now, now.plus(undo.undoTime()))) {
            return;
        }
        Map<UUID, Long> seen = chosen.stream()
                .collect(Collectors.toMap(one -> one.entry().value(), Chosen::version, (first, second) -> first));
        for (Before entry : rows.before(seen.keySet())) {
            UUID hold = UUID.randomUUID();
            rows.add(batch, entry, decide(entry, moderator, seen.getOrDefault(entry.id(), 0L), hold), hold);
        }
        entities.flush();
        rows.keepVersions(batch);
    }

    private Fate decide(Before entry, AccountId moderator, long seen, UUID hold) {
        if (entry.revision()) {
            return Fate.REVISION;
        }
        var verdict = new Verdict.Publish(new Hold(hold, undo.undoTime()));
        return Fate.of(desk.decide(new EntryId(entry.id()), moderator, seen, verdict));
    }

    /** What became of an undo. */
    enum Undone {
        DONE,
        /** A colleague did it before. */
        ALREADY,
        TOO_LATE,
        UNKNOWN
    }

    /** Puts everything back in the queue that still is as it was published and whose owner was not told. */
    @Transactional
    Undone undo(UUID id, AccountId moderator) {
        Instant now = time.now();
        Optional<Batch> batch = rows.lock(id);
        if (batch.isEmpty()) {
            return Undone.UNKNOWN;
        }
        if (batch.get().undoneAt() != null) {
            return Undone.ALREADY;
        }
        if (!now.isBefore(batch.get().undoUntil())) {
            return Undone.TOO_LATE;
        }
        for (Publication publication : rows.publications(id)) {
            rows.undo(id, publication.entry(), recalling.recall(publication, moderator));
        }
        rows.giveCollectionsBack(id);
        rows.undone(id, moderator, now);
        return Undone.DONE;
    }
}
