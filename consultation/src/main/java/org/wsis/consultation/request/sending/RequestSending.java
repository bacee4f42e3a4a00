package org.wsis.consultation.request.sending;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.ContributionId;
import org.wsis.consultation.RequestGone;
import org.wsis.consultation.RequestId;
import org.wsis.consultation.RequestKind;
import org.wsis.consultation.RequestSent;
import org.wsis.consultation.contribution.SentContribution;
import org.wsis.consultation.request.Drafts;
import org.wsis.consultation.request.RequestDraft;
import org.wsis.consultation.request.RequestRules;
import org.wsis.consultation.request.speaker.Speakers;

/** Sends and withdraws requests with their contribution. */
@Component
public class RequestSending {
    private final Drafts drafts;
    private final RequestStates states;
    private final Speakers speakers;
    private final SpeakerLetters letters;
    private final ApplicationEventPublisher events;

    RequestSending(
            Drafts drafts,
            RequestStates states,
            Speakers speakers,
            SpeakerLetters letters,
            ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.states = states;
        this.speakers = speakers;
        this.letters = letters;
        this.events = events;
    }

    /** The requests of the person, and what is missing of each; the call takes these kinds from them. */
    @Transactional(readOnly = true)
    public List<Checked> check(ConsultationId process, AccountId person, Set<RequestKind> taken) {
        return drafts.of(process, person).stream()
                .map(draft -> new Checked(draft, RequestRules.problems(draft, taken)))
                .toList();
    }

    /** Sends these, of which nothing is missing, with the contribution; others that were sent with it before stand no more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(ConsultationView consultation, SentContribution sent, List<Checked> all) {
        states.hold(sent.id(), all.stream().map(one -> one.draft().id()).toList());
        all.forEach(one -> send(consultation, sent, one.draft()));
        states.withdrawOthers(sent.id(), sent.sentAt()).forEach(gone -> tell(gone, sent.id(), sent.sentAt()));
    }

    private void send(ConsultationView consultation, SentContribution sent, RequestDraft draft) {
        int number = states.send(draft, sent.id(), sent.sentAt());
        String title = Objects.requireNonNull(draft.details().title());
        speakers.name(draft.id(), draft.speakers(), sent.sentAt())
                .forEach(one -> letters.ask(consultation, sent.person(), title, one, sent.sentAt()));
        events.publishEvent(new RequestSent(
                draft.id(), sent.id(), sent.process(), draft.kind(), number, draft.number() != null, sent.sentAt()));
    }

    /** Withdraws all that were sent with the contribution. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(ContributionId contribution, Instant now) {
        states.hold(contribution, List.of());
        states.withdraw(contribution, now).forEach(gone -> tell(gone, contribution, now));
    }

    private void tell(RequestId gone, ContributionId contribution, Instant at) {
        events.publishEvent(new RequestGone(gone, contribution, at));
    }
}
