package org.wsis.stocktaking.collection;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;
import org.wsis.schedule.PortalTime;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.collection.MemberRows.Member;

/** Where staff put published entries into special repositories and take them out; each leaves its trace in the record. */
@Component
class CollectionDesk {
    private final MemberRows members;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    CollectionDesk(MemberRows members, ApplicationEventPublisher events, PortalTime time) {
        this.members = members;
        this.events = events;
        this.time = time;
    }

    /** What came of it. */
    enum Outcome {
        DONE,
        UNCHANGED,
        /** The entry is not published, or not any more. */
        NOT_PUBLIC
    }

    /** Lets the entry stand in exactly these. */
    @Transactional
    public Outcome place(EntryId entry, Set<String> wanted, String reason, AccountId staff) {
        Member member = members.hold(entry).orElse(null);
        if (member == null || !member.published()) {
            return Outcome.NOT_PUBLIC;
        }
        if (member.collections().equals(wanted)) {
            return Outcome.UNCHANGED;
        }
        Instant now = time.now();
        members.write(entry, wanted, now);
        events.publishEvent(new EntryPlaced(entry));
        without(wanted, member.collections()).forEach(added -> trace("added", entry, added, reason, staff, now));
        without(member.collections(), wanted).forEach(gone -> trace("removed", entry, gone, reason, staff, now));
        return Outcome.DONE;
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private void trace(String act, EntryId entry, String collection, String reason, AccountId staff, Instant now) {
        events.publishEvent(new AuditedAct(
                staff,
                now,
                "stocktaking.collection." + act,
                "stocktaking.entry",
                entry.toString(),
                Map.of("collection", collection, "reason", reason)));
    }
}
