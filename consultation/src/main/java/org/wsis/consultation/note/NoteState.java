package org.wsis.consultation.note;

/** Where a note stands. */
enum NoteState {
    /** Nobody was asked yet. */
    DRAFT,
    /** The speaker was asked. */
    WAITING,
    /** It is a contribution. */
    AGREED,
    DECLINED,
    /** It was a contribution, until the speaker took that back. */
    WITHDRAWN;

    /** The message key of its name. */
    public String key() {
        return "consultation.note.state." + name();
    }

    /** The kind of its badge. */
    public String badge() {
        return switch (this) {
            case DRAFT -> "";
            case WAITING -> "due";
            case AGREED -> "ok";
            case DECLINED, WITHDRAWN -> "bad";
        };
    }
}
