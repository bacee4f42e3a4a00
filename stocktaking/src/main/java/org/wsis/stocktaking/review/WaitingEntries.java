package org.wsis.stocktaking.review;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wsis.moderation.PendingItem;
import org.wsis.moderation.PendingItems;
import org.wsis.stocktaking.entry.ReviewDesk;
import org.wsis.stocktaking.entry.WaitingLine;

/** The register's part of the one queue. */
@Component
class WaitingEntries implements PendingItems {
    private final ReviewDesk desk;

    WaitingEntries(ReviewDesk desk) {
        this.desk = desk;
    }

    @Override
    public String process() {
        return "stocktaking.process";
    }

    @Override
    public long count() {
        return desk.waiting();
    }

    @Override
    public long arrivedBefore(Instant at) {
        return desk.waitingSince(at);
    }

    @Override
    public List<PendingItem> oldest(int limit) {
        return desk.oldest(limit).stream().map(this::item).toList();
    }

    private static String why(WaitingLine line) {
        if (line.corrected()) {
            return "moderation.why.corrected";
        }
        return line.revision() ? "stocktaking.revision.why" : "moderation.why.new";
    }

    private PendingItem item(WaitingLine line) {
        return new PendingItem(
                process(),
                line.title(),
                line.organisation(),
                why(line),
                line.receivedAt(),
                line.promisedBy(),
                "/admin/stocktaking/entries/" + line.id());
    }
}
