package org.wsis.prizes.project;

import java.util.Locale;
import java.util.Set;

/** The fate of a project. */
public enum State {
    DRAFT,
    SUBMITTED,
    WITHDRAWN,
    NOMINATED,
    NOT_NOMINATED;

    /** The states that may follow. */
    public Set<State> next() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED);
            case SUBMITTED -> Set.of(WITHDRAWN, NOMINATED, NOT_NOMINATED);
            case NOMINATED -> Set.of(NOT_NOMINATED, WITHDRAWN);
            case NOT_NOMINATED -> Set.of(NOMINATED, WITHDRAWN);
            case WITHDRAWN -> Set.of();
        };
    }

    /** What everybody but staff may know of it before the nominee list is published. */
    public State undecided() {
        return isDecided() ? SUBMITTED : this;
    }

    /** Whether the experts' choice is made. */
    boolean isDecided() {
        return this == NOMINATED || this == NOT_NOMINATED;
    }

    /** The message key of its name. */
    public String key() {
        return "prizes.project-state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of its badge. */
    public String badge() {
        return switch (this) {
            case SUBMITTED -> "a";
            case NOMINATED -> "ok";
            case DRAFT, WITHDRAWN, NOT_NOMINATED -> "";
        };
    }
}
