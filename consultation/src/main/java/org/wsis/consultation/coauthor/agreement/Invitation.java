package org.wsis.consultation.coauthor.agreement;

import org.wsis.consultation.coauthor.Coauthor;
import org.wsis.consultation.fate.ContributionLine;

/**
 * Somebody who is asked, and about what.
 *
 * @param late whether they came by a link that is too old to agree by
 */
record Invitation(Coauthor coauthor, ContributionLine line, boolean late) {
    /** Whether they can agree here and now. */
    public boolean canAgree() {
        return coauthor.canAgree() && !late;
    }

    /** Whether they can decline, or take their agreement back. */
    public boolean canDecline() {
        return coauthor.canDecline();
    }

    /** Whether they agreed. */
    public boolean agreed() {
        return !coauthor.canAgree() && coauthor.canDecline();
    }

    /** Whether what they are asked about can be shown to them. */
    public boolean readable() {
        return coauthor.canDecline() && !late && !line.hidden();
    }
}
