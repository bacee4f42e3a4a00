package org.wsis.consultation.note;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.Secret;
import org.wsis.audit.AuditedAct;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.link.LinkLife;
import org.wsis.schedule.PortalTime;

/** Where staff note what was said at a meeting, and ask the speaker. Whoever saw an older version changes nothing. */
@Service
class NoteDesk {
    private final NoteRows rows;
    private final NoteLetters letters;
    private final LinkLife life;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    NoteDesk(NoteRows rows, NoteLetters letters, LinkLife life, ApplicationEventPublisher events, PortalTime time) {
        this.rows = rows;
        this.letters = letters;
        this.life = life;
        this.events = events;
        this.time = time;
    }

    /** Notes it; nobody but staff reads it. */
    @Transactional
    public void write(ConsultationView consultation, UUID meeting, NoteDetails details, AccountId by) {
        UUID id = UUID.randomUUID();
        Instant now = time.now();
        rows.add(id, consultation.id(), meeting, details, by, now);
        trace("written", consultation, id, by, now);
    }

    /** Says this from now on; throws if somebody changed it since the version, or the speaker was asked. */
    @Transactional
    public void change(ConsultationView consultation, Note note, long seen, NoteDetails details, AccountId by) {
        done(note, rows.change(note.id(), seen, details));
        trace("changed", consultation, note.id(), by, time.now());
    }

    /** Asks the speaker by a letter with a link that is used once; throws if somebody changed it since the version. */
    @Transactional
    public void ask(ConsultationView consultation, Note note, long seen, AccountId by) {
        Instant now = time.now();
        Secret secret = Secret.random();
        Instant expires = life.of(consultation).end(now);
        done(note, rows.ask(note.id(), seen, secret, expires));
        letters.ask(consultation, note.details(), secret, expires);
        trace("asked", consultation, note.id(), by, now);
    }

    /** Throws it away; throws if somebody changed it since the version, or it is a contribution. */
    @Transactional
    public void discard(ConsultationView consultation, Note note, long seen, AccountId by) {
        done(note, rows.discard(note.id(), seen));
        trace("discarded", consultation, note.id(), by, time.now());
    }

    private static void done(Note note, boolean done) {
        if (!done) {
            throw new ObjectOptimisticLockingFailureException(Note.class, note.id());
        }
    }

    private void trace(String act, ConsultationView consultation, UUID note, AccountId by, Instant now) {
        events.publishEvent(new AuditedAct(
                by,
                now,
                "consultation.note." + act,
                "consultation.process",
                consultation.id().toString(),
                Map.of("note", note.toString())));
    }
}
