package org.wsis.consultation.note;

import java.time.Instant;

/** What may be done with a note. */
final class NoteRules {
    private NoteRules() {}

    /** Whether staff may change its words: who was asked has read them. */
    static boolean mayChange(NoteState state) {
        return state == NoteState.DRAFT;
    }

    /** Whether the speaker may be asked, once more if they were. */
    static boolean mayAsk(NoteState state) {
        return state == NoteState.DRAFT || state == NoteState.WAITING;
    }

    /** Whether it can be thrown away: a contribution stays, also one that was taken back. */
    static boolean mayDiscard(NoteState state) {
        return state != NoteState.AGREED && state != NoteState.WITHDRAWN;
    }

    /** Whether the speaker may take it back; that is never too late. */
    static boolean mayTakeBack(Note note) {
        return note.state() == NoteState.AGREED;
    }

    /** Whether the speaker may answer by the link that they have; the moment at which it expires is too late. */
    static boolean mayAnswer(Note note, Instant now) {
        return note.state() == NoteState.WAITING && note.expiresAt() != null && now.isBefore(note.expiresAt());
    }
}
