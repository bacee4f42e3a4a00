package org.wsis.consultation.brief;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.question.Wording;
import org.wsis.schedule.PortalTime;

/** Where staff write the brief of a consultation, and publish it for ever; a correction is a version of its own. */
@Service
public class BriefDesk {
    private final Briefs briefs;
    private final BriefSource source;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    BriefDesk(Briefs briefs, BriefSource source, ApplicationEventPublisher events, PortalTime time) {
        this.briefs = briefs;
        this.source = source;
        this.events = events;
        this.time = time;
    }

    /** The introduction says this from now on, in the next version. */
    @Transactional
    public Publishing write(ConsultationView consultation, long seen, Wording introduction, AccountId by) {
        Instant now = time.now();
        if (briefs.lock(consultation.id(), now).version() != seen) {
            return Publishing.OVERTAKEN;
        }
        briefs.write(consultation.id(), introduction, now);
        trace("written", consultation, by, now, Map.of());
        return Publishing.DONE;
    }

    /**
     * Publishes what is written and what there is to say now. All is read at one moment, which is after the lock.
     *
     * @param seen how many versions there were when the page was shown
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public Publishing publish(
            ConsultationView consultation, long seenDraft, int seen, @Nullable String reason, AccountId by) {
        briefs.holdAll();
        BriefDraft draft = briefs.lock(consultation.id(), time.now());
        int published = briefs.versions(consultation.id()).size();
        Publishing judged = BriefRules.judge(draft, seenDraft, published, seen, reason);
        if (judged == Publishing.DONE) {
            freeze(consultation, draft, published + 1, published == 0 ? null : reason, by);
        }
        return judged;
    }

    private void freeze(
            ConsultationView consultation, BriefDraft draft, int number, @Nullable String reason, AccountId by) {
        Instant now = time.now().truncatedTo(ChronoUnit.SECONDS);
        BriefContent content = source.gather(consultation)
                .as(number, now, reason, draft.introduction().texts());
        briefs.publish(consultation.id(), content, by);
        trace("published", consultation, by, now, Map.of("version", String.valueOf(number)));
    }

    private void trace(
            String act, ConsultationView consultation, AccountId by, Instant now, Map<String, String> facts) {
        events.publishEvent(new AuditedAct(
                by,
                now,
                "consultation.brief." + act,
                "consultation.process",
                consultation.id().toString(),
                facts));
    }
}
