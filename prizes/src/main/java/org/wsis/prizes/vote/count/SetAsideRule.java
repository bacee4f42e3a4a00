package org.wsis.prizes.vote.count;

import java.util.Locale;

/** Why ballots may be set aside. */
public enum SetAsideRule {
    /** One person voted with several accounts. */
    SAME_PERSON,
    /** A program voted. */
    AUTOMATED,
    /** Something was given or promised for the vote. */
    PAID,
    /** Nobody can be reached at the account's address. */
    NOBODY;

    public String key() {
        return "prizes.set-aside-rule." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
