package org.wsis.organisation;

import org.jspecify.annotations.Nullable;

/**
 * What ties a person to an organisation, as the register knows it now.
 *
 * @param representative whether staff approved the person as its representative
 * @param domain the organisation's confirmed domain in which the person's confirmed address lies, or null
 */
public record Tie(boolean representative, @Nullable String domain) {
    /** Nothing ties them. */
    public static final Tie NONE = new Tie(false, null);

    /** Whether the person belongs to the organisation, one way or the other. */
    public boolean holds() {
        return representative || domain != null;
    }
}
