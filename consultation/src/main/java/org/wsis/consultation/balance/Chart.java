package org.wsis.consultation.balance;

import java.util.List;
import org.wsis.web.Bar;

/**
 * Contributions by one of their parts.
 *
 * @param key the message key of what they are counted by
 */
public record Chart(String key, List<Bar> bars) {
    /** Whether people are counted, of whom a few are held back, and not contributions. */
    public boolean isOfPeople() {
        return key.equals(Part.GENDER);
    }

    /** Of how many things these are parts: of so many contributions, or of all people where people are counted. */
    public long whole(long contributions) {
        return isOfPeople() ? bars.stream().mapToLong(Bar::value).sum() : contributions;
    }
}
