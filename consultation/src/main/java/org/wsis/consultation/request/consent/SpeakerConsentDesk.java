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
import org.springframework.ui.Model;
import org.wsis.audit.AuditedAct;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.link.LinkLife;
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
    private final LinkLife life;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    SpeakerConsentDesk(
            Invitations invitations,
            DeclineLetters letters,
            LinkLife life,
            ApplicationEventPublisher events,
            PortalTime time) {
        this.invitations = invitations;
        this.letters = letters;
        this.life = life;
        this.events = events;
        this.time = time;
    }

    /** Whom the link names, if it is about the consultation, and when it ended if that is too long ago to agree. */
    @Transactional(readOnly = true)
    public void describe(ConsultationView consultation, @Nullable String token, Model model) {
        Invited invited = find(consultation, token).orElse(null);
        model.addAttribute("invited", invited);
        model.addAttribute("ended", invited == null || !invited.canAgree() ? null : ended(consultation, invited));
    }

    private Optional<Invited> find(ConsultationView consultation, @Nullable String token) {
        return invitations.find(token).filter(invited -> invited.process().equals(consultation.id()));
    }

    private @Nullable Instant ended(ConsultationView consultation, Invited invited) {
        return life.of(consultation).ended(invited.askedAt(), time.now());
    }

    /** Answers whether the person could agree and does. */
    @Transactional
    public boolean agree(ConsultationView consultation, @Nullable String token) {
        Optional<Invited> held =
                hold(consultation, token).filter(invited -> invited.canAgree() && ended(consultation, invited) == null);
        held.ifPresent(invited -> {
            Instant now = time.now();
            invitations.agree(invited.id(), now);
            trace(invited, SpeakerAnswer.CONSENTED, now);
        });
        return held.isPresent();
    }

    /** Answers whether the person could decline, or take back that they agreed, and does; the author is told. */
    @Transactional
    public boolean decline(ConsultationView consultation, @Nullable String token) {
        Optional<Invited> held = hold(consultation, token).filter(Invited::canDecline);
        held.ifPresent(invited -> {
            Instant now = time.now();
            Set<UUID> left = invitations.leave(invited.id(), now);
            events.publishEvent(new SpeakerDeclined(invited.request().value(), left, now));
            letters.tell(consultation, invited);
            trace(
                    invited,
                    invited.answer() == SpeakerAnswer.CONSENTED ? SpeakerAnswer.WITHDRAWN : SpeakerAnswer.DECLINED,
                    now);
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
