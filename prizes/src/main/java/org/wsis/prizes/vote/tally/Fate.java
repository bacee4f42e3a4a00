package org.wsis.prizes.vote.tally;

import java.util.Locale;

/** What became of a choice when the votes were counted. Of several reasons against it, the first here is told. */
public enum Fate {
    /** Its voter changed it to another. */
    REPLACED,
    /** Two people set its ballot aside under a rule. */
    SET_ASIDE,
    /** Its project left the vote. */
    WITHDRAWN,
    /** Its ballot has no choice in every category, where the edition asks for that. */
    INCOMPLETE,
    COUNTED;

    /** The message key of its words. */
    public String key() {
        return "prizes.fate." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
