package org.wsis.portal.schedule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.schedule.Audience;
import org.wsis.schedule.PhaseId;
import org.wsis.schedule.PhaseView;

/** People whom a test made concerned. */
@Component
class TestAudience implements Audience {
    private final Map<PhaseId, Set<AccountId>> concerned = new ConcurrentHashMap<>();

    void concerned(PhaseId phase, Set<AccountId> accounts) {
        concerned.put(phase, accounts);
    }

    @Override
    public List<Group> concernedBy(PhaseView phase) {
        Set<AccountId> accounts = concerned.get(phase.id());
        return accounts == null ? List.of() : List.of(new Group("schedule.process.forum", accounts));
    }
}
