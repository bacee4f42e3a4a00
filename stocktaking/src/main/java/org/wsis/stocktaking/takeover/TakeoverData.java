package org.wsis.stocktaking.takeover;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountDeleted;
import org.wsis.account.AccountId;
import org.wsis.account.PersonalData;
import org.wsis.stocktaking.entry.EntryWithdrawn;

/** What became of requests when the person or the entry goes; and a person's requests, for the download of all data. */
@Component
class TakeoverData implements PersonalData {
    private final TakeoverRows rows;

    TakeoverData(TakeoverRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "stocktaking-takeovers";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Map<String, Object>> of(AccountId account) {
        return rows.findByPersonOrderByRequestedAtDesc(account.value(), Limit.unlimited()).stream()
                .map(request -> row(request.view()))
                .toList();
    }

    private static Map<String, Object> row(TakeoverView request) {
        var row = new LinkedHashMap<String, Object>();
        row.put("entry", request.entry().toString());
        row.put("reason", request.reason());
        row.put("state", request.state().name());
        row.put("requestedAt", request.requestedAt().toString());
        row.put("decidedAt", String.valueOf(request.decidedAt()));
        row.put("decisionReason", String.valueOf(request.decisionReason()));
        return row;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AccountDeleted deleted) {
        rows.deleteOf(deleted.account().value());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(EntryWithdrawn withdrawn) {
        rows.findByEntryAndState(withdrawn.entry().value(), TakeoverState.REQUESTED)
                .forEach(request -> request.lapse(withdrawn.at()));
    }
}
