package org.wsis.portal.admin.organisations;

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
import org.wsis.organisation.Representation;
import org.wsis.organisation.Representatives;

/** The requests to represent an organisation, in the secretariat's one queue. */
@Component
class WaitingRequests implements PendingItems {
    private final Representatives representatives;
    private final Accounts accounts;

    WaitingRequests(Representatives representatives, Accounts accounts) {
        this.representatives = representatives;
        this.accounts = accounts;
    }

    @Override
    public String process() {
        return "organisations.section";
    }

    @Override
    public String kind() {
        return "representatives";
    }

    @Override
    public long count() {
        return representatives.waiting();
    }

    @Override
    public long arrivedBefore(Instant at) {
        return representatives.waitingSince(at);
    }

    @Override
    public List<PendingItem> oldest(int limit) {
        List<Representation> waiting = representatives.oldest(limit);
        Map<AccountId, AccountView> people =
                accounts.findAll(waiting.stream().map(Representation::person).toList());
        return waiting.stream().map(request -> item(request, people)).toList();
    }

    private PendingItem item(Representation request, Map<AccountId, AccountView> people) {
        return new PendingItem(
                process(),
                request.organisation().name(),
                Optional.ofNullable(people.get(request.person()))
                        .map(AccountView::name)
                        .orElse(null),
                "organisations.request.why",
                request.requestedAt(),
                request.promisedBy(),
                "/admin/organisations/requests/" + request.id());
    }
}
