package org.wsis.consultation.facilitator.consent;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.audit.AuditedAct;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.facilitator.Communities;
import org.wsis.consultation.facilitator.Community;
import org.wsis.consultation.facilitator.Nominee;
import org.wsis.consultation.facilitator.NomineeAnswer;
import org.wsis.consultation.facilitator.Nominees;
import org.wsis.schedule.PortalTime;

/** Takes what somebody says who has the letter; they may still refuse after they agreed, and not the other way round. */
@Service
class ConsentDesk {
    private final Nominees nominees;
    private final Communities communities;
    private final RefusalLetters letters;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    ConsentDesk(
            Nominees nominees,
            Communities communities,
            RefusalLetters letters,
            ApplicationEventPublisher events,
            PortalTime time) {
        this.nominees = nominees;
        this.communities = communities;
        this.letters = letters;
        this.events = events;
        this.time = time;
    }

    /** Somebody who is asked, and the name of the community in a language. */
    record Asked(Nominee nominee, Community community) {
        public String name(Locale locale) {
            return community.words(locale).title();
        }

        public boolean canAgree() {
            return nominee.current() && nominee.answer() == NomineeAnswer.WAITING;
        }

        public boolean canRefuse() {
            return !nominee.refused();
        }
    }

    /** Whom the link names, if the consultation asks them. */
    @Transactional(readOnly = true)
    public Optional<Asked> find(ConsultationView consultation, @Nullable String token) {
        return nominees.find(token)
                .filter(nominee -> nominee.person().consultation().equals(consultation.id()))
                .map(nominee -> new Asked(
                        nominee,
                        communities
                                .find(consultation.id(), nominee.person().community())
                                .orElseThrow()));
    }

    /** Answers whether the person could agree and does. */
    @Transactional
    public boolean agree(ConsultationView consultation, @Nullable String token) {
        Optional<Asked> asked = hold(consultation, token).filter(Asked::canAgree);
        asked.ifPresent(one -> note(one.nominee(), NomineeAnswer.CONSENTED));
        return asked.isPresent();
    }

    /** Answers whether the person could refuse and does; the focal point is told if a seat is free by it. */
    @Transactional
    public boolean refuse(ConsultationView consultation, @Nullable String token) {
        Optional<Asked> asked = hold(consultation, token).filter(Asked::canRefuse);
        asked.ifPresent(one -> refuse(consultation, one));
        return asked.isPresent();
    }

    /** It holds whoever put the person forward in this community. */
    private void refuse(ConsultationView consultation, Asked asked) {
        List<Nominee> its = nominees.of(consultation.id()).stream()
                .filter(nominee ->
                        !nominee.refused() && nominee.isSameAs(asked.nominee().person()))
                .toList();
        its.forEach(nominee -> note(nominee, NomineeAnswer.REFUSED));
        if (its.stream().anyMatch(Nominee::hasSeat)) {
            letters.tell(consultation, asked);
        }
    }

    /** Nobody hands in other names meanwhile. */
    private Optional<Asked> hold(ConsultationView consultation, @Nullable String token) {
        return find(consultation, token).flatMap(asked -> {
            communities.lock(consultation.id(), asked.community().key());
            return find(consultation, token);
        });
    }

    private void note(Nominee nominee, NomineeAnswer answer) {
        Instant now = time.now();
        nominees.answer(nominee.id(), answer, now);
        events.publishEvent(new AuditedAct(
                null,
                now,
                "consultation.facilitator.answered",
                "consultation.process",
                nominee.person().consultation().toString(),
                Map.of(
                        "community",
                        nominee.person().community(),
                        "nominee",
                        nominee.id().toString(),
                        "answer",
                        answer.name())));
    }
}
