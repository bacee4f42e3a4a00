package org.wsis.forum.registration;

import java.util.Locale;

/** What became of a registration. */
public enum RegistrationState {
    WAITING,
    APPROVED,
    DECLINED,
    CANCELLED;

    /** Whether the person takes part or may. */
    public boolean isActive() {
        return this == WAITING || this == APPROVED;
    }

    /** The message key of its name. */
    public String key() {
        return "forum.registration.state." + name().toLowerCase(Locale.ROOT);
    }

    /** The kind of its badge. */
    public String badge() {
        return switch (this) {
            case WAITING -> "due";
            case APPROVED -> "ok";
            case DECLINED -> "bad";
            case CANCELLED -> "";
        };
    }
}
