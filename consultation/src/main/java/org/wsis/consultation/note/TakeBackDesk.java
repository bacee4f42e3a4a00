package org.wsis.consultation.note;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;
import org.wsis.consultation.ContributionGone;
import org.wsis.consultation.ContributionId;
import org.wsis.consultation.fate.ContributionLine;
import org.wsis.consultation.fate.FateKind;
import org.wsis.consultation.fate.Fates;
import org.wsis.consultation.fate.Happened;
import org.wsis.consultation.sending.SentStates;
import org.wsis.schedule.PortalTime;

/** Where speakers take back what they said at a meeting: the contribution leaves all public places for good, and staff keep the note. */
@Service
public class TakeBackDesk {
    private final Notes notes;
    private final NoteRows rows;
    private final SentStates states;
    private final Fates fates;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    TakeBackDesk(
            Notes notes,
            NoteRows rows,
            SentStates states,
            Fates fates,
            ApplicationEventPublisher events,
            PortalTime time) {
        this.notes = notes;
        this.rows = rows;
        this.states = states;
        this.fates = fates;
        this.events = events;
        this.time = time;
    }

    /** The speaker, who is signed in, takes back a contribution of their own; false, and nothing changes, if it was not said at a meeting. */
    @Transactional
    public boolean take(ContributionLine own) {
        return notes.lock(own.process(), own.number())
                .filter(note -> take(note, own.person(), time.now()))
                .isPresent();
    }

    /** The same with the note locked, by nobody whom the portal knows for null; false if it is no contribution. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean take(Note note, @Nullable AccountId by, Instant now) {
        boolean may = NoteRules.mayTakeBack(note);
        if (may) {
            UUID contribution = Objects.requireNonNull(note.contribution());
            rows.takeBack(note.id(), now);
            states.withdraw(new ContributionId(contribution), now);
            fates.append(new Happened(
                    contribution, FateKind.WITHDRAWN, now, Objects.requireNonNullElse(by, new AccountId(note.id()))));
            events.publishEvent(new ContributionGone(new ContributionId(contribution)));
            trace(note, by, now);
        }
        return may;
    }

    private void trace(Note note, @Nullable AccountId by, Instant now) {
        events.publishEvent(new AuditedAct(
                by,
                now,
                "consultation.note.taken-back",
                "consultation.process",
                note.consultation().toString(),
                Map.of("note", note.id().toString())));
    }
}
