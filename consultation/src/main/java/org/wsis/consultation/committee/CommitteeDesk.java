package org.wsis.consultation.committee;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.account.Role;
import org.wsis.audit.AuditedAct;
import org.wsis.consultation.ConsultationId;
import org.wsis.schedule.PortalTime;

/** Where staff keep the committee of a consultation. */
@Service
class CommitteeDesk {
    static final int MOST = 20;

    private final CommitteeRows rows;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    CommitteeDesk(CommitteeRows rows, Accounts accounts, ApplicationEventPublisher events, PortalTime time) {
        this.rows = rows;
        this.accounts = accounts;
        this.events = events;
        this.time = time;
    }

    /** What became of a wish about a member; nothing changed unless it is done. */
    enum Change {
        DONE,
        /** No account with the role of an expert has the address. */
        NO_EXPERT,
        /** The person is a member already. */
        MEMBER,
        /** The committee is as large as can be. */
        FULL,
        /** The person is no member, or handed assessments in, which stay. */
        STAYS;

        /** The message key of why nothing changed. */
        String key() {
            return "consultation.committee." + name();
        }
    }

    /** Takes somebody who holds the role of an expert into the committee. */
    @Transactional
    Change add(ConsultationId process, String email, String reason, AccountId by) {
        rows.lock(process);
        Optional<AccountView> person = accounts.holding(Role.EXPERT).stream()
                .filter(account -> account.email().equalsIgnoreCase(email))
                .findFirst();
        if (person.isEmpty()) {
            return Change.NO_EXPERT;
        }
        AccountId id = person.get().id();
        var members = rows.people(process);
        if (members.contains(id) || members.size() >= MOST) {
            return members.contains(id) ? Change.MEMBER : Change.FULL;
        }
        Instant now = time.now();
        rows.add(process, id, now);
        write(process, id, "ADDED", reason, by, now);
        return Change.DONE;
    }

    /** Takes a member out who handed nothing in, with what they drafted. */
    @Transactional
    Change remove(ConsultationId process, String email, String reason, AccountId by) {
        rows.lock(process);
        Optional<AccountId> person = accounts.findAll(rows.people(process)).values().stream()
                .filter(account -> account.email().equalsIgnoreCase(email))
                .map(AccountView::id)
                .filter(member -> !rows.handedIn(process, member))
                .findFirst();
        if (person.isEmpty()) {
            return Change.STAYS;
        }
        rows.remove(process, person.get());
        write(process, person.get(), "REMOVED", reason, by, time.now());
        return Change.DONE;
    }

    private void write(ConsultationId process, AccountId person, String act, String reason, AccountId by, Instant now) {
        rows.write(process, person, act, reason, by, now);
        events.publishEvent(new AuditedAct(
                by,
                now,
                "consultation.committee.changed",
                "consultation.process",
                process.toString(),
                Map.of("act", act, "person", person.toString(), "reason", reason)));
    }
}
