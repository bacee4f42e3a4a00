package org.wsis.consultation.handling;

import java.time.Instant;
import org.wsis.account.AccountId;

/**
 * What staff or the author of a contribution say to one another.
 *
 * @param staff whether staff say it
 */
public record Talk(Instant at, AccountId by, boolean staff, String words) {
    /** The message key of what it is. */
    public String key() {
        return staff ? "consultation.handling.talk.asked" : "consultation.handling.talk.answered";
    }
}
