package org.wsis.consultation.process;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.ConsultationWords;
import org.wsis.consultation.phase.PhaseDesk;
import org.wsis.schedule.PortalTime;

/** Where staff open consultations and say what they are called. */
@Service
class ConsultationDesk {
    private static final String SUBJECT = "consultation.process";

    private final ConsultationRows rows;
    private final PhaseDesk phases;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    ConsultationDesk(ConsultationRows rows, PhaseDesk phases, ApplicationEventPublisher events, PortalTime time) {
        this.rows = rows;
        this.phases = phases;
        this.events = events;
        this.time = time;
    }

    /** Opens a consultation with the usual phases, still without dates; empty if there is one of this name. */
    @Transactional
    Optional<ConsultationView> open(NewConsultation draft, AccountId by) {
        if (rows.named(draft.slug()).isPresent()) {
            return Optional.empty();
        }
        Instant now = time.now();
        ConsultationView opened =
                rows.saveAndFlush(Consultation.opened(draft, now)).view();
        phases.begin(opened, by);
        trace("opened", opened.id(), by, now, Map.of("slug", opened.slug()));
        return Optional.of(opened);
    }

    /** Calls it so from now on; throws if somebody changed that since the version. */
    @Transactional
    void rename(ConsultationId id, long version, Map<String, ConsultationWords> words, AccountId by) {
        Consultation consultation = rows.lock(id.value()).orElseThrow();
        ConsultationView before = consultation.view();
        if (before.version() != version) {
            throw new ObjectOptimisticLockingFailureException(Consultation.class, id.value());
        }
        Set<String> changed = changed(before.words(), words);
        if (!changed.isEmpty()) {
            consultation.say(words);
            rows.saveAndFlush(consultation);
            trace("renamed", id, by, time.now(), Map.of("languages", String.join(" ", changed)));
        }
    }

    /** The languages in which it is called otherwise. */
    private static Set<String> changed(Map<String, ConsultationWords> before, Map<String, ConsultationWords> after) {
        Set<String> languages = new TreeSet<>(before.keySet());
        languages.addAll(after.keySet());
        languages.removeIf(language -> Objects.equals(before.get(language), after.get(language)));
        return languages;
    }

    private void trace(String act, ConsultationId id, AccountId by, Instant now, Map<String, String> facts) {
        events.publishEvent(new AuditedAct(by, now, SUBJECT + "." + act, SUBJECT, id.toString(), facts));
    }
}
