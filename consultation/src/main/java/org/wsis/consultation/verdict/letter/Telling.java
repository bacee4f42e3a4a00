package org.wsis.consultation.verdict.letter;

import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.RequestKind;
import org.wsis.consultation.fate.FateKind;
import org.wsis.consultation.fate.Fates;
import org.wsis.consultation.fate.Happened;
import org.wsis.consultation.verdict.Outcome;
import org.wsis.mail.Letters;

/** Tells of a decision: who asked by letter, everybody by the ledger, the Forum by an event. */
@Component
class Telling {
    private final Letters letters;
    private final Fates fates;
    private final Workshops workshops;
    private final ApplicationEventPublisher events;

    Telling(Letters letters, Fates fates, Workshops workshops, ApplicationEventPublisher events) {
        this.letters = letters;
        this.fates = fates;
        this.workshops = workshops;
        this.events = events;
    }

    void tell(ConsultationView consultation, Drafted draft, AccountId by, Instant now) {
        if (draft.letter() != null) {
            letters.queue(draft.letter());
        }
        Outcome outcome = draft.verdict().outcome();
        if (outcome.isLast()) {
            FateKind kind = outcome == Outcome.ACCEPTED ? FateKind.REQUEST_ACCEPTED : FateKind.REQUEST_DECLINED;
            fates.append(new Happened(draft.line().id(), kind, now, by));
        }
        if (outcome == Outcome.ACCEPTED
                && draft.request().kind() == RequestKind.WORKSHOP
                && consultation.edition() != null) {
            events.publishEvent(workshops.accepted(consultation, draft, now));
        }
    }
}
