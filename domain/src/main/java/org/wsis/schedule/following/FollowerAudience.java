package org.wsis.schedule.following;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.schedule.Audience;
import org.wsis.schedule.PhaseView;

/** The followers of a process are concerned by each of its phases. */
@Component
class FollowerAudience implements Audience {
    private final FollowerRows rows;

    FollowerAudience(FollowerRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Group> concernedBy(PhaseView phase) {
        Set<AccountId> followers = rows.of(phase.process());
        return followers.isEmpty() ? List.of() : List.of(new Group("schedule.audience.followers", followers));
    }
}
