package org.wsis.stocktaking.collection;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.moderation.ItemPublished;
import org.wsis.stocktaking.EntryId;

/** An entry that is published comes into the repositories that its submitter chose, before anybody indexes it. */
@Component
class Admission {
    private final MemberRows members;

    Admission(MemberRows members) {
        this.members = members;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ItemPublished published) {
        if (published.kind().equals("stocktaking.entry")) {
            members.admit(EntryId.of(published.id()));
        }
    }
}
