package org.wsis.stocktaking.follow;

import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountDeleted;
import org.wsis.account.AccountId;
import org.wsis.account.PersonalData;

/** A person's saved searches, for the download of all data. They go when the account goes. */
@Component
class FollowData implements PersonalData {
    private final SearchRows rows;

    FollowData(SearchRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "saved-searches";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Map<String, Object>> of(AccountId account) {
        return rows.of(account).stream()
                .map(search -> Map.<String, Object>of(
                        "name", search.name(),
                        "address", search.path(),
                        "frequency", search.frequency().name(),
                        "createdAt", search.createdAt().toString()))
                .toList();
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AccountDeleted deleted) {
        rows.deleteAll(deleted.account());
    }
}
