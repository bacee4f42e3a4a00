package org.wsis.prizes.nomination;

import java.util.Locale;
import org.wsis.prizes.project.State;

/** What can be decided about a project. */
enum Choice {
    NOMINATED(State.NOMINATED),
    NOT_NOMINATED(State.NOT_NOMINATED);

    private final State state;

    Choice(State state) {
        this.state = state;
    }

    /** What the project becomes. */
    State state() {
        return state;
    }

    /** The message key of its name. */
    public String key() {
        return "prizes.nomination.choice." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of the letter that says so. */
    String letter() {
        return "prizes.letter." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
