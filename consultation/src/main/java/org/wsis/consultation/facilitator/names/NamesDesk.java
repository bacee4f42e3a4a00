package org.wsis.consultation.facilitator.names;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountView;
import org.wsis.audit.AuditedAct;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.facilitator.Communities;
import org.wsis.consultation.facilitator.Community;
import org.wsis.consultation.facilitator.FacilitatorRules;
import org.wsis.consultation.facilitator.FacilitatorRules.Choice;
import org.wsis.consultation.facilitator.FacilitatorRules.Taking;
import org.wsis.consultation.facilitator.HandIn;
import org.wsis.consultation.facilitator.NamesPhase;
import org.wsis.consultation.facilitator.Nominee;
import org.wsis.schedule.PortalTime;

/** Where a focal point hands in the names of the community, as often as they change until the deadline. */
@Service
class NamesDesk {
    private final Communities communities;
    private final NamesPhase names;
    private final Choosing choosing;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    NamesDesk(
            Communities communities,
            NamesPhase names,
            Choosing choosing,
            ApplicationEventPublisher events,
            PortalTime time) {
        this.communities = communities;
        this.names = names;
        this.choosing = choosing;
        this.events = events;
        this.time = time;
    }

    /** Hands in; {@code seen} is the number of the last names that the focal point saw, 0 for none. */
    @Transactional
    public HandedIn handIn(
            ConsultationView consultation, String key, Set<UUID> chosen, String how, int seen, AccountView by) {
        Optional<Community> found = communities.lock(consultation.id(), key).filter(one -> one.isLedBy(by));
        if (found.isEmpty()) {
            return new HandedIn.NotYours();
        }
        Community community = found.get();
        int last = choosing.last(community).map(HandIn::number).orElse(0);
        Instant now = time.now();
        Taking taking = FacilitatorRules.taking(names.of(consultation).orElse(null), now);
        if (taking != Taking.NOW) {
            return taking == Taking.OVER ? new HandedIn.TooLate() : new HandedIn.TooEarly();
        }
        if (last != seen) {
            return new HandedIn.Overtaken(last);
        }
        Choice choice = choosing.judge(community, chosen);
        return choice == Choice.GOOD
                ? keep(consultation, community, new HandIn(key, last + 1, now, how, chosen), by)
                : new HandedIn.Wrong(choice);
    }

    private HandedIn keep(ConsultationView consultation, Community community, HandIn handIn, AccountView by) {
        communities.bind(community, by.id());
        List<Nominee> dropped = choosing.keep(consultation, community, handIn, by);
        trace(
                consultation,
                "handed-in",
                handIn,
                by,
                Map.of(
                        "community",
                        community.key(),
                        "number",
                        String.valueOf(handIn.number()),
                        "names",
                        String.valueOf(handIn.candidates().size())));
        dropped.forEach(nominee -> trace(consultation, "session-taken", handIn, by, lost(nominee)));
        return new HandedIn.Done(handIn.number());
    }

    private static Map<String, String> lost(Nominee nominee) {
        return Map.of(
                "nominee",
                nominee.id().toString(),
                "session",
                String.valueOf(nominee.session()),
                "published",
                String.valueOf(nominee.publishedAt()));
    }

    private void trace(
            ConsultationView consultation, String act, HandIn handIn, AccountView by, Map<String, String> facts) {
        events.publishEvent(new AuditedAct(
                by.id(),
                handIn.at(),
                "consultation.facilitator." + act,
                "consultation.process",
                consultation.id().toString(),
                facts));
    }
}
