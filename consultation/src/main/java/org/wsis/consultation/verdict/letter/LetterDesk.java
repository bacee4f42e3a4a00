package org.wsis.consultation.verdict.letter;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.RequestId;
import org.wsis.consultation.request.SentRequest;
import org.wsis.consultation.verdict.Verdicts;
import org.wsis.schedule.PortalTime;

/** Where staff change the words of letters and let letters leave, each once. */
@Service
class LetterDesk {
    private final Drafts drafts;
    private final Verdicts verdicts;
    private final Telling telling;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    LetterDesk(Drafts drafts, Verdicts verdicts, Telling telling, ApplicationEventPublisher events, PortalTime time) {
        this.drafts = drafts;
        this.verdicts = verdicts;
        this.telling = telling;
        this.events = events;
        this.time = time;
    }

    /** Lets it say so as reason; answers whether it was at this version and waits. */
    @Transactional
    boolean write(ConsultationView consultation, RequestId request, long version, String words, AccountId by) {
        Optional<Drafted> draft =
                drafts.hold(consultation, request, by).filter(one -> verdicts.write(one.verdict(), version, words));
        draft.ifPresent(one -> trace("letter-written", one.request(), by, time.now()));
        return draft.isPresent();
    }

    /** Lets it leave; answers whether it was at this version and waits. */
    @Transactional
    boolean release(ConsultationView consultation, RequestId request, long version, AccountId by) {
        Optional<Drafted> draft = drafts.hold(consultation, request, by)
                .filter(one -> one.verdict().letterVersion() == version);
        draft.ifPresent(one -> leave(consultation, List.of(one), by));
        return draft.isPresent();
    }

    /** Lets all leave that wait, if they are those that were seen; answers how many left. */
    @Transactional
    int releaseAll(ConsultationView consultation, String seen, AccountId by) {
        List<Drafted> waiting = drafts.hold(consultation, by);
        if (waiting.isEmpty() || !Waiting.of(waiting).seen().equals(seen)) {
            return 0;
        }
        leave(consultation, waiting, by);
        return waiting.size();
    }

    private void leave(ConsultationView consultation, List<Drafted> waiting, AccountId by) {
        Instant now = time.now();
        waiting.forEach(draft -> {
            if (!verdicts.release(draft.verdict(), by, now)) {
                throw new IllegalStateException("The letter left in spite of the lock");
            }
            telling.tell(consultation, draft, by, now);
            trace("letter-released", draft.request(), by, now);
        });
    }

    private void trace(String act, SentRequest request, AccountId by, Instant now) {
        events.publishEvent(new AuditedAct(
                by,
                now,
                "consultation.request." + act,
                "consultation.request",
                request.id().toString(),
                Map.of("number", String.valueOf(request.number()))));
    }
}
