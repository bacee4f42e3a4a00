package org.wsis.stocktaking.review;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.moderation.Arrival;
import org.wsis.moderation.PendingFacet;
import org.wsis.moderation.PendingItem;
import org.wsis.moderation.PendingItems;
import org.wsis.moderation.Traits;
import org.wsis.stocktaking.entry.WaitingLine;
import org.wsis.stocktaking.entry.WaitingRows;

/** The register's part of the one queue. */
@Component
class WaitingEntries implements PendingItems {
    private final WaitingRows rows;

    WaitingEntries(WaitingRows rows) {
        this.rows = rows;
    }

    @Override
    public String process() {
        return "stocktaking.process";
    }

    @Override
    public String kind() {
        return "entries";
    }

    @Override
    public long count() {
        return count(Arrival.EVER, Traits.ANY);
    }

    @Override
    public long arrivedBefore(Instant at) {
        return count(new Arrival(null, at), Traits.ANY);
    }

    @Override
    public List<PendingItem> oldest(int limit) {
        return oldest(Arrival.EVER, Traits.ANY, limit);
    }

    @Override
    public long count(Arrival arrival, Traits traits) {
        return rows.count(arrival, traits);
    }

    @Override
    public List<PendingItem> oldest(Arrival arrival, Traits traits, int limit) {
        return rows.oldest(arrival, traits, limit).stream().map(this::item).toList();
    }

    @Override
    public Map<PendingFacet, Map<String, Long>> facets(Arrival arrival, Traits traits) {
        return Arrays.stream(PendingFacet.values())
                .collect(Collectors.toMap(Function.identity(), facet -> rows.counts(facet, arrival, traits)));
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
                "/admin/stocktaking/entries/" + line.id(),
                line.assignee() == null ? null : new AccountId(line.assignee()),
                line.revision() ? null : line.id() + "." + line.version());
    }
}
