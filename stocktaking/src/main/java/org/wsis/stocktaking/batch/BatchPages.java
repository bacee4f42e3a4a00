package org.wsis.stocktaking.batch;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.stocktaking.batch.BatchRows.Batch;

/** Reads what was published together. */
@Component
class BatchPages {
    private static final int LATEST = 30;

    private final BatchRows rows;
    private final Accounts accounts;
    private final Clock clock;

    BatchPages(BatchRows rows, Accounts accounts, Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A batch with the name of who did it, or null. */
    record Named(BatchPage.Summary batch, @Nullable String moderator, boolean mayUndo) {}

    /** The last ones, the latest first. */
    @Transactional(readOnly = true)
    public List<Named> latest() {
        return latest(1, LATEST);
    }

    /** A page of all of them, from 1. */
    @Transactional(readOnly = true)
    public List<Named> latest(int page, int size) {
        List<BatchPage.Summary> latest = rows.latest(size, (page - 1) * size);
        Map<AccountId, AccountView> people = people(latest.stream().map(BatchPage.Summary::moderator));
        Instant now = clock.instant();
        return latest.stream()
                .map(batch -> new Named(
                        batch,
                        name(batch.moderator(), people),
                        batch.published() > 0 && mayUndo(batch.undoneAt(), batch.undoUntil(), now)))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<BatchPage> find(UUID id) {
        return rows.find(id).map(this::page);
    }

    private BatchPage page(Batch batch) {
        Map<AccountId, AccountView> people = people(Stream.of(batch.moderator(), batch.undoneBy()));
        List<BatchPage.Line> lines = rows.lines(batch.id());
        boolean published = lines.stream().anyMatch(line -> line.fate() == Fate.PUBLISHED);
        return new BatchPage(
                batch.id(),
                name(batch.moderator(), people),
                batch.at(),
                batch.undoUntil(),
                batch.undoneAt(),
                name(batch.undoneBy(), people),
                published && mayUndo(batch.undoneAt(), batch.undoUntil(), clock.instant()),
                lines);
    }

    private static boolean mayUndo(@Nullable Instant undoneAt, Instant undoUntil, Instant now) {
        return undoneAt == null && now.isBefore(undoUntil);
    }

    private Map<AccountId, AccountView> people(Stream<@Nullable UUID> ids) {
        return accounts.findAll(
                ids.flatMap(Stream::ofNullable).distinct().map(AccountId::new).toList());
    }

    private static @Nullable String name(@Nullable UUID account, Map<AccountId, AccountView> people) {
        AccountView person = account == null ? null : people.get(new AccountId(account));
        return person == null ? null : person.name();
    }
}
