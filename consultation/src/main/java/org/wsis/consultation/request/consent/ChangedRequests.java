package org.wsis.consultation.request.consent;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.Secret;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.Consultations;
import org.wsis.consultation.RequestSent;
import org.wsis.consultation.request.consent.Sendings.Sending;
import org.wsis.consultation.request.speaker.Speaker;
import org.wsis.consultation.request.speaker.Speakers;

/**
 * Tells speakers who agreed, once for each time a request is sent, what their author changed since it named them before. To another
 * title they have to agree anew; who is named in another role is asked as somebody new.
 */
@Component
class ChangedRequests {
    private final Sendings sendings;
    private final Speakers speakers;
    private final Invitations invitations;
    private final ChangeLetters letters;
    private final Consultations consultations;

    ChangedRequests(
            Sendings sendings,
            Speakers speakers,
            Invitations invitations,
            ChangeLetters letters,
            Consultations consultations) {
        this.sendings = sendings;
        this.speakers = speakers;
        this.invitations = invitations;
        this.letters = letters;
        this.consultations = consultations;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(RequestSent sent) {
        Map<UUID, Sending> before = sendings.before(sent.request());
        if (!before.isEmpty()) {
            ConsultationView consultation = consultations.find(sent.process()).orElseThrow();
            Sending last = sendings.last(sent.request());
            speakers.of(List.of(sent.request())).getOrDefault(sent.request(), List.of()).stream()
                    .filter(Speaker::agreed)
                    .forEach(speaker -> tell(consultation, speaker, last, before.get(speaker.id()), sent.at()));
        }
    }

    private void tell(
            ConsultationView consultation, Speaker speaker, Sending last, @Nullable Sending before, Instant now) {
        if (before != null && !last.changes(before).isEmpty()) {
            Secret secret = Secret.random();
            if (invitations.write(speaker.id(), secret, !last.isTitledAs(before), now)) {
                letters.write(consultation, speaker, last, before, secret, now);
            }
        }
    }
}
