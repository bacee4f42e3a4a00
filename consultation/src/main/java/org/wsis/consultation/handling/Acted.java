package org.wsis.consultation.handling;

import org.wsis.account.AccountId;

/** What became of an act of staff. */
public sealed interface Acted {
    /** It is done. */
    record Done() implements Acted {}

    /** Somebody did something with the contribution since it was seen; nothing changed. */
    record Overtaken(long version) implements Acted {}

    /** Somebody else has taken it; nothing changed. */
    record Taken(AccountId by, long version) implements Acted {}

    /** It is not in the state for this; nothing changed. */
    record NotNow(long version) implements Acted {}
}
