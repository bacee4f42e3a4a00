package org.wsis.consultation.request.consent;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.Actor;
import org.wsis.account.Secret;
import org.wsis.audit.AuditedAct;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.RequestId;
import org.wsis.consultation.request.Requests;
import org.wsis.consultation.request.SentRequest;
import org.wsis.consultation.request.sending.SpeakerLetters;
import org.wsis.consultation.request.speaker.Asking;
import org.wsis.consultation.request.speaker.Speaker;
import org.wsis.consultation.request.speaker.Speakers;
import org.wsis.schedule.PortalTime;

/** Asks speakers again who have not answered, because a letter got lost or its link ended. */
@Service
public class AskAgainDesk {
    private final Requests requests;
    private final Speakers speakers;
    private final SpeakerLetters letters;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    AskAgainDesk(
            Requests requests,
            Speakers speakers,
            SpeakerLetters letters,
            ApplicationEventPublisher events,
            PortalTime time) {
        this.requests = requests;
        this.speakers = speakers;
        this.letters = letters;
        this.events = events;
        this.time = time;
    }

    /** Writes to a speaker of the request, about whom the actor was checked; answers whether a letter goes. */
    @Transactional
    public boolean askAgain(ConsultationView consultation, RequestId id, UUID speaker, Actor actor) {
        Optional<SentRequest> held = requests.hold(id);
        return held.stream()
                .flatMap(request -> request.speakers().stream())
                .filter(one -> one.id().equals(speaker) && one.canBeAsked())
                .anyMatch(one -> write(consultation, held.orElseThrow(), one, actor));
    }

    private boolean write(ConsultationView consultation, SentRequest request, Speaker speaker, Actor actor) {
        Instant now = time.now();
        Secret secret = Secret.random();
        boolean goes = speakers.askAgain(speaker, secret, now);
        if (goes) {
            letters.ask(
                    consultation,
                    request.person(),
                    request.title(),
                    new Asking(speaker.name(), speaker.email(), secret),
                    now);
            events.publishEvent(new AuditedAct(
                    actor.account(),
                    now,
                    "consultation.request.speaker-asked",
                    "consultation.request",
                    request.id().toString(),
                    Map.of("speaker", speaker.id().toString())));
        }
        return goes;
    }
}
