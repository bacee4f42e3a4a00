package org.wsis.portal.queue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.moderation.PendingItem;

/** Makes rows of items, with the names of who has them in review. */
@Component
class QueueRows {
    private final Accounts accounts;

    QueueRows(Accounts accounts) {
        this.accounts = accounts;
    }

    List<QueueRow> of(List<PendingItem> items, Instant now) {
        List<AccountId> assignees = items.stream()
                .map(PendingItem::assignee)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<AccountId, AccountView> people = assignees.isEmpty() ? Map.of() : accounts.findAll(assignees);
        return items.stream().map(item -> row(item, people, now)).toList();
    }

    private static QueueRow row(PendingItem item, Map<AccountId, AccountView> people, Instant now) {
        AccountView person = item.assignee() == null ? null : people.get(item.assignee());
        return QueueRow.of(item, person == null ? null : person.name(), now);
    }
}
