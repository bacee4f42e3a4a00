package org.wsis.consultation.note;

import java.time.Duration;
import java.time.Instant;

/** What may be done with a note. */
final class NoteRules {
    /** So long the link of a letter leads somewhere. */
    static final Duration LIFE = Duration.ofDays(30);

    private NoteRules() {}

    /** Whether staff may change its words: who was asked has read them. */
    static boolean mayChange(NoteState state) {
        return state == NoteState.DRAFT;
    }

    /** Whether the speaker may be asked, once more if they were. */
    static boolean mayAsk(NoteState state) {
        return state == NoteState.DRAFT || state == NoteState.WAITING;
    }

    /** Whether it can be thrown away: a contribution stays. */
    static boolean mayDiscard(NoteState state) {
        return state != NoteState.AGREED;
    }

    /** Whether the speaker may answer by the link that they have; the moment at which it expires is too late. */
    static boolean mayAnswer(Note note, Instant now) {
        return note.state() == NoteState.WAITING && note.expiresAt() != null && now.isBefore(note.expiresAt());
    }
}
