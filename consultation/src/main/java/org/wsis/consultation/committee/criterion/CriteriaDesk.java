package org.wsis.consultation.committee.criterion;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.RequestKind;
import org.wsis.consultation.committee.Committee;
import org.wsis.schedule.PortalTime;

/** Where staff say by what the requests of a kind are judged, until somebody has assessed one. */
@Service
class CriteriaDesk {
    private static final int MOST = 20;

    private final Committee committee;
    private final Criteria criteria;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    CriteriaDesk(Committee committee, Criteria criteria, ApplicationEventPublisher events, PortalTime time) {
        this.committee = committee;
        this.criteria = criteria;
        this.events = events;
        this.time = time;
    }

    /** What became of a wish; nothing changed unless it is done. */
    enum Outcome {
        DONE,
        /** Somebody has assessed a request of the kind. */
        BEGUN,
        /** There would be too many. */
        TOO_MANY;

        /** The message key of why nothing changed. */
        String key() {
            return this == BEGUN ? "consultation.criterion.begun" : "consultation.criterion.too-many";
        }
    }

    /** Has another criterion that says so. */
    @Transactional
    Outcome add(ConsultationId process, RequestKind kind, Criterion said, AccountId by) {
        committee.lock(process);
        int number = criteria.of(process, kind).stream()
                        .mapToInt(Criterion::number)
                        .max()
                        .orElse(0)
                + 1;
        if (criteria.areUsed(process, kind) || number > MOST) {
            return number > MOST ? Outcome.TOO_MANY : Outcome.BEGUN;
        }
        criteria.keep(process, kind, said.as(number));
        return done("added", process, kind, number, by);
    }

    /** Lets it say so; throws if somebody changed or removed it since the version. */
    @Transactional
    Outcome change(ConsultationId process, RequestKind kind, Criterion said, AccountId by) {
        committee.lock(process);
        if (criteria.areUsed(process, kind)) {
            return Outcome.BEGUN;
        }
        check(process, kind, said.number(), said.version());
        criteria.keep(process, kind, said);
        return done("changed", process, kind, said.number(), by);
    }

    /** Takes it away; throws if somebody changed or removed it since the version. */
    @Transactional
    Outcome remove(ConsultationId process, RequestKind kind, int number, long version, AccountId by) {
        committee.lock(process);
        if (criteria.areUsed(process, kind)) {
            return Outcome.BEGUN;
        }
        check(process, kind, number, version);
        criteria.remove(process, kind, number);
        return done("removed", process, kind, number, by);
    }

    private void check(ConsultationId process, RequestKind kind, int number, long version) {
        if (criteria.of(process, kind).stream().noneMatch(one -> one.number() == number && one.version() == version)) {
            throw new OptimisticLockingFailureException("The criterion was changed meanwhile");
        }
    }

    private Outcome done(String act, ConsultationId process, RequestKind kind, int number, AccountId by) {
        events.publishEvent(new AuditedAct(
                by,
                time.now(),
                "consultation.criterion." + act,
                "consultation.process",
                process.toString(),
                Map.of("kind", kind.name(), "criterion", String.valueOf(number))));
        return Outcome.DONE;
    }
}
