package org.wsis.consultation.merge;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;
import org.wsis.consultation.fate.ContributionLine;
import org.wsis.consultation.fate.FateKind;
import org.wsis.consultation.fate.Fates;
import org.wsis.consultation.fate.Happened;
import org.wsis.consultation.fate.Standings;
import org.wsis.consultation.handling.Handlings;
import org.wsis.consultation.theme.Placing;
import org.wsis.schedule.PortalTime;

/** Where authors agree that contributions become one, or refuse; a refusal leaves all as it was. */
@Service
class ConsentDesk {
    private final Proposals proposals;
    private final Mergers mergers;
    private final Standings standings;
    private final Handlings handlings;
    private final Placing placing;
    private final Fates fates;
    private final MergeLetters letters;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    ConsentDesk(
            Proposals proposals,
            Mergers mergers,
            Standings standings,
            Handlings handlings,
            Placing placing,
            Fates fates,
            MergeLetters letters,
            ApplicationEventPublisher events,
            PortalTime time) {
        this.proposals = proposals;
        this.mergers = mergers;
        this.standings = standings;
        this.handlings = handlings;
        this.placing = placing;
        this.fates = fates;
        this.letters = letters;
        this.events = events;
        this.time = time;
    }

    /** The author of it refuses what they read; false, and nothing changes, if that is not what is asked now. */
    @Transactional
    boolean refuse(ContributionLine own, UUID read) {
        Optional<Merger> open = proposals.lockOpen(own.id(), read);
        open.ifPresent(merger -> {
            Instant now = time.now();
            mergers.end(merger, Merger.Outcome.REFUSED, now);
            letters.refused(standings.get(merger.otherThan(own.id())), standings.get(own.id()));
            trace("merge-refused", own, merger, now);
        });
        return open.isPresent();
    }

    /** The author of it agrees to what they read; if the other did, the two become one. False if that is not asked now. */
    @Transactional
    boolean agree(ContributionLine own, UUID read) {
        return proposals
                .lockOpen(own.id(), read)
                .map(merger -> agree(own, merger, time.now()))
                .orElse(false);
    }

    private boolean agree(ContributionLine own, Merger merger, Instant now) {
        if (!proposals.canMerge(merger.stays(), merger.joins())) {
            proposals.lapse(merger, now);
            return false;
        }
        boolean ofStays = merger.stays().equals(own.id());
        mergers.agree(merger, ofStays, now);
        trace("merge-agreed", own, merger, now);
        if (MergeRules.completes(merger, ofStays)) {
            merge(merger, own.person(), now);
        }
        return true;
    }

    private void merge(Merger merger, AccountId by, Instant now) {
        ContributionLine stays = standings.get(merger.stays());
        ContributionLine joins = standings.get(merger.joins());
        handlings.merge(joins.id(), stays.id());
        handlings.touch(stays.id());
        mergers.end(merger, Merger.Outcome.MERGED, now);
        fates.append(new Happened(joins.id(), FateKind.MERGED, now, by).with(stays.id()));
        fates.append(new Happened(stays.id(), FateKind.MERGED, now, by).with(joins.id()));
        placing.placeLike(stays, joins.id(), by, now);
        letters.merged(stays, joins);
        letters.merged(joins, stays);
    }

    private void trace(String act, ContributionLine own, Merger merger, Instant now) {
        events.publishEvent(new AuditedAct(
                own.person(),
                now,
                "consultation.contribution." + act,
                "consultation.contribution",
                own.id().toString(),
                Map.of(
                        "number",
                        String.valueOf(own.number()),
                        "merger",
                        merger.id().toString())));
    }
}
