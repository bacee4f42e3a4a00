package org.wsis.stocktaking.takeover;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.moderation.PendingItem;
import org.wsis.moderation.PendingItems;
import org.wsis.stocktaking.takeover.TakeoverPages.Line;

/** The requests to take entries over, in the one queue. */
@Component
class WaitingTakeovers implements PendingItems {
    private final TakeoverPages pages;
    private final Accounts accounts;

    WaitingTakeovers(TakeoverPages pages, Accounts accounts) {
        this.pages = pages;
        this.accounts = accounts;
    }

    @Override
    public String process() {
        return "stocktaking.takeover.process";
    }

    @Override
    public String kind() {
        return "takeovers";
    }

    @Override
    public long count() {
        return pages.waiting();
    }

    @Override
    public long arrivedBefore(Instant at) {
        return pages.waitingSince(at);
    }

    @Override
    public List<PendingItem> oldest(int limit) {
        List<Line> waiting = pages.oldest(limit);
        Map<AccountId, AccountView> people = accounts.findAll(
                waiting.stream().map(line -> line.request().person()).toList());
        return waiting.stream().map(line -> item(line, people)).toList();
    }

    private PendingItem item(Line line, Map<AccountId, AccountView> people) {
        return new PendingItem(
                process(),
                line.entry().title(),
                Optional.ofNullable(people.get(line.request().person()))
                        .map(AccountView::name)
                        .orElse(null),
                "stocktaking.takeover.why",
                line.request().requestedAt(),
                line.request().promisedBy(),
                "/admin/stocktaking/takeovers/" + line.request().id());
    }
}
