package org.wsis.consultation.handling;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.consultation.ContributionGone;
import org.wsis.consultation.ContributionId;
import org.wsis.consultation.fate.FateKind;
import org.wsis.consultation.fate.Fates;
import org.wsis.consultation.fate.Happened;
import org.wsis.moderation.ReasonCode;

/** Where staff take contributions, read them, hide them and show them again. */
@Service
public class HandlingDesk {
    private final Acting acting;
    private final Handlings handlings;
    private final Fates fates;
    private final HandlingLetters letters;
    private final ApplicationEventPublisher events;

    HandlingDesk(
            Acting acting,
            Handlings handlings,
            Fates fates,
            HandlingLetters letters,
            ApplicationEventPublisher events) {
        this.acting = acting;
        this.handlings = handlings;
        this.fates = fates;
        this.letters = letters;
        this.events = events;
    }

    /** Takes it, from whomever has it. */
    @Transactional
    public Acted take(Seen seen) {
        return acting.actOnAnybodys(
                seen,
                "taken",
                handling -> !seen.by().equals(handling.assignee()),
                now -> handlings.assign(seen.id(), seen.by()));
    }

    /** Gives it back. */
    @Transactional
    public Acted release(Seen seen) {
        return acting.act(
                seen, "released", handling -> handling.assignee() != null, now -> handlings.release(seen.id()));
    }

    /** Marks it as read. */
    @Transactional
    public Acted read(Seen seen) {
        return acting.act(seen, "read", handling -> handling.readAt() == null, now -> {
            handlings.read(seen.id(), now);
            fates.append(new Happened(seen.id(), FateKind.READ, now, seen.by()));
        });
    }

    /** Hides it from everybody but staff and its author, who is told why. */
    @Transactional
    public Acted hide(Seen seen, ReasonCode reason, String words) {
        return acting.act(seen, "hidden", handling -> handling.hidden() == null, now -> {
            handlings.hide(seen.id(), reason, words, now);
            fates.append(new Happened(seen.id(), FateKind.HIDDEN, now, seen.by()));
            letters.hidden(seen.contribution(), reason, words);
            events.publishEvent(new ContributionGone(new ContributionId(seen.id())));
        });
    }

    /** Shows it again. */
    @Transactional
    public Acted restore(Seen seen) {
        return acting.act(seen, "restored", handling -> handling.hidden() != null, now -> {
            handlings.restore(seen.id());
            fates.append(new Happened(seen.id(), FateKind.RESTORED, now, seen.by()));
            letters.restored(seen.contribution());
        });
    }
}
