package org.wsis.consultation.request.consent;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.audit.AuditedAct;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.request.speaker.SpeakerAnswer;
import org.wsis.programme.SpeakerDeclined;
import org.wsis.schedule.PortalTime;

/**
 * Takes what somebody says who has the letter. They may still decline after they agreed, and not the other way round: whoever
 * declined is not named by this request any more, whatever its author sends later.
 */
@Service
class SpeakerConsentDesk {
    private final Invitations invitations;
    private final DeclineLetters letters;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    SpeakerConsentDesk(
            Invitations invitations, DeclineLetters letters, ApplicationEventPublisher events, PortalTime time) {
        this.invitations = invitations;
        this.letters = letters;
        this.events = events;
        this.time = time;
    }

    /** Whom the link names, if it is about the consultation. */
    @Transactional(readOnly = true)
    public Optional<Invited> find(ConsultationView consultation, @Nullable String token) {
        return invitations.find(token).filter(invited -> invited.process().equals(consultation.id()));
    }

    /** Answers whether the person could agree and does. */
    @Transactional
    public boolean agree(ConsultationView consultation, @Nullable String token) {
        Optional<Invited> held = hold(consultation, token).filter(Invited::canAgree);
        held.ifPresent(invited -> {
            Instant now = time.now();
            invitations.answer(invited.id(), SpeakerAnswer.CONSENTED, now);
            trace(invited, SpeakerAnswer.CONSENTED, now);
        });
        return held.isPresent();
    }

    /** Answers whether the person could decline and does; the author is told. */
    @Transactional
    public boolean decline(ConsultationView consultation, @Nullable String token) {
        Optional<Invited> held = hold(consultation, token).filter(Invited::canDecline);
        held.ifPresent(invited -> {
            Instant now = time.now();
            Set<UUID> declined = invitations.decline(invited.id(), now);
            events.publishEvent(new SpeakerDeclined(invited.request().value(), declined, now));
            letters.tell(consultation, invited);
            trace(invited, SpeakerAnswer.DECLINED, now);
        });
        return held.isPresent();
    }

    private Optional<Invited> hold(ConsultationView consultation, @Nullable String token) {
        return find(consultation, token).flatMap(invited -> {
            invitations.hold(invited.request());
            return find(consultation, token);
        });
    }

    private void trace(Invited invited, SpeakerAnswer answer, Instant now) {
        events.publishEvent(new AuditedAct(
                null,
                now,
                "consultation.request.answered",
                "consultation.request",
                invited.request().toString(),
                Map.of("speaker", invited.id().toString(), "answer", answer.name())));
    }
}
