package org.wsis.organisation;

import java.util.Locale;

/** What became of a person's wish to represent an organisation. */
public enum RepresentationState {
    /** Waits for staff. */
    REQUESTED,
    APPROVED,
    DECLINED,
    /** Staff ended it. */
    ENDED,
    /** The person took the request back. */
    WITHDRAWN,
    /** The person stepped down. */
    GIVEN_UP;

    /** Whether it waits or holds: then the person cannot ask again, and can leave. */
    public boolean isOpen() {
        return this == REQUESTED || this == APPROVED;
    }

    /** The message key of its name. */
    public String key() {
        return "organisation.representation." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
