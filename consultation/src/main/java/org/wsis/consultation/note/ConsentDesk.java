package org.wsis.consultation.note;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.wsis.account.AccountId;
import org.wsis.account.Secret;
import org.wsis.audit.AuditedAct;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.ContributionId;
import org.wsis.consultation.ContributionSent;
import org.wsis.consultation.answer.Answers;
import org.wsis.consultation.contribution.SentContribution.Source;
import org.wsis.consultation.sending.NewContribution;
import org.wsis.consultation.sending.SentStates;
import org.wsis.schedule.PortalTime;

/** Takes what a speaker says who has the letter, once and before the link ends; who agreed can take it back for as long as it stands. */
@Service
class ConsentDesk {
    private final Notes notes;
    private final NoteRows rows;
    private final NoteLetters letters;
    private final SentStates states;
    private final TakeBackDesk back;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    ConsentDesk(
            Notes notes,
            NoteRows rows,
            NoteLetters letters,
            SentStates states,
            TakeBackDesk back,
            ApplicationEventPublisher events,
            PortalTime time) {
        this.notes = notes;
        this.rows = rows;
        this.letters = letters;
        this.states = states;
        this.back = back;
        this.events = events;
        this.time = time;
    }

    /** The note of which the link is: to be answered, or to be taken back; and when the link ended, if it is too late to answer. */
    @Transactional(readOnly = true)
    public void describe(ConsultationView consultation, @Nullable String token, Model model) {
        Optional<Note> found = notes.find(consultation.id(), Secret.of(token));
        Instant now = time.now();
        model.addAttribute(
                "asked", found.filter(note -> NoteRules.mayAnswer(note, now)).orElse(null));
        model.addAttribute("published", found.filter(NoteRules::mayTakeBack).orElse(null));
        model.addAttribute(
                "ended",
                found.filter(note -> note.state() == NoteState.WAITING && !NoteRules.mayAnswer(note, now))
                        .map(Note::expiresAt)
                        .orElse(null));
    }

    /** The note is a contribution of the speaker's from now on; answers whether the link could be used. */
    @Transactional
    public boolean agree(ConsultationView consultation, @Nullable String token) {
        boolean there = states.hold(consultation.id());
        Instant now = time.now();
        Optional<Note> asked = lock(consultation, token, now).filter(note -> there);
        asked.ifPresent(note -> publish(note, now));
        return asked.isPresent();
    }

    /** The note stays with staff, or is so again; answers whether the link could be used. */
    @Transactional
    public boolean decline(ConsultationView consultation, @Nullable String token) {
        boolean there = states.hold(consultation.id());
        Instant now = time.now();
        Optional<Note> found = notes.lock(consultation.id(), Secret.of(token)).filter(note -> there);
        Optional<Note> asked = found.filter(note -> NoteRules.mayAnswer(note, now));
        asked.ifPresent(note -> {
            rows.answer(note.id(), null, now);
            trace("declined", note, now);
        });
        return asked.isPresent()
                || found.filter(note -> back.take(note, null, now)).isPresent();
    }

    private Optional<Note> lock(ConsultationView consultation, @Nullable String token, Instant now) {
        return notes.lock(consultation.id(), Secret.of(token)).filter(note -> NoteRules.mayAnswer(note, now));
    }

    private void publish(Note note, Instant now) {
        NoteDetails said = note.details();
        AccountId speaker = letters.accountOf(said).orElseGet(() -> new AccountId(note.id()));
        NewContribution says = NewContribution.text(
                Source.MEETING, said.title(), said.language(), Answers.NONE.with("text", said.words()), false);
        ContributionId id = states.begin(note.consultation(), speaker, says, now);
        rows.answer(note.id(), id, now);
        Integer number = notes.find(note.meeting(), note.id()).orElseThrow().number();
        events.publishEvent(new ContributionSent(id, note.consultation(), Objects.requireNonNull(number), false, now));
        trace("agreed", note, now);
    }

    private void trace(String act, Note note, Instant now) {
        events.publishEvent(new AuditedAct(
                null,
                now,
                "consultation.note." + act,
                "consultation.process",
                note.consultation().toString(),
                Map.of("note", note.id().toString())));
    }
}
