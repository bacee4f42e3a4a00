package org.wsis.consultation.queue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;
import org.wsis.consultation.fate.Standing;

/**
 * What of the queue somebody looks at.
 *
 * @param states any of these, or all if there are none
 * @param assignee only what this person has taken, or null
 * @param nobodys only what nobody has taken
 * @param kept only what not everybody may read: confidential or hidden
 */
record QueueFilter(Set<Standing> states, @Nullable AccountId assignee, boolean nobodys, boolean kept) {
    /** The parameter for what the reader has taken. */
    static final String MINE = "mine";

    /** The parameter for what nobody has taken. */
    static final String NOBODY = "nobody";

    /** As an address says it; what it says otherwise is left out. */
    static QueueFilter of(List<String> states, String who, boolean kept, AccountId reader) {
        return new QueueFilter(
                states.stream().flatMap(QueueFilter::state).collect(Collectors.toUnmodifiableSet()),
                who.equals(MINE) ? reader : null,
                who.equals(NOBODY),
                kept);
    }

    private static Stream<Standing> state(String name) {
        return Arrays.stream(Standing.values())
                .filter(standing -> standing.name().equals(name));
    }

    /** Whether this state is looked at, and no other is. */
    public boolean asks(String state) {
        return states.size() == 1 && states.stream().allMatch(one -> one.name().equals(state));
    }

    /** The value of the parameter for whose they are. */
    public String who() {
        return assignee != null ? MINE : nobodys ? NOBODY : "";
    }
}
