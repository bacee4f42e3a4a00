package org.wsis.consultation.coauthor.agreement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wsis.consultation.coauthor.Coauthor;
import org.wsis.consultation.fate.ContributionLine;

/**
 * Somebody who is asked, and about what.
 *
 * @param ended when the link ended by which they came, if it is too old to agree by, else null
 */
record Invitation(
        Coauthor coauthor, ContributionLine line, @Nullable Instant ended) {
    /** Whether they can agree here and now. */
    public boolean canAgree() {
        return coauthor.canAgree() && ended == null;
    }

    /** Whether they can decline, or take their agreement back. */
    public boolean canDecline() {
        return coauthor.canDecline();
    }

    /** Whether they agreed. */
    public boolean agreed() {
        return !coauthor.canAgree() && coauthor.canDecline();
    }

    /** The message key of what they can say yes to here and now, or null. */
    public @Nullable String yes() {
        return canAgree() ? "consultation.coauthor.agreement.do" : null;
    }

    /** The message key of what they can say no to, or null. */
    public @Nullable String no() {
        if (!canDecline()) {
            return null;
        }
        return agreed() ? "consultation.coauthor.agreement.back" : "consultation.coauthor.agreement.decline";
    }

    /** Whether what they are asked about can be shown to them. */
    public boolean readable() {
        return coauthor.canDecline() && ended == null && !line.hidden();
    }
}
