package org.wsis.moderation;

import java.util.Set;
import org.wsis.account.AccountId;
import org.wsis.reference.Region;

/**
 * What somebody looks for in the queue: one of the values of each facet that has any.
 *
 * @param nobodys what nobody has in review is looked for, beside what the assignees have
 */
public record Traits(
        boolean nobodys,
        Set<AccountId> assignees,
        Set<String> countries,
        Set<Region> regions,
        Set<String> actionLines) {
    /** Whatever there is. */
    public static final Traits ANY = new Traits(false, Set.of(), Set.of(), Set.of(), Set.of());

    /** Whether an assignee is asked for, or that there is none. */
    public boolean asksForAssignee() {
        return nobodys || !assignees.isEmpty();
    }

    /** Whether a thing fits that nobody is assigned to and that is of no country and no Action Line. */
    public boolean fitPlainThings() {
        return (nobodys || assignees.isEmpty()) && countries.isEmpty() && regions.isEmpty() && actionLines.isEmpty();
    }

    /** The same whatever the facet’s value. */
    public Traits without(PendingFacet facet) {
        return switch (facet) {
            case ASSIGNEE -> new Traits(false, Set.of(), countries, regions, actionLines);
            case COUNTRY -> new Traits(nobodys, assignees, Set.of(), regions, actionLines);
            case REGION -> new Traits(nobodys, assignees, countries, Set.of(), actionLines);
            case ACTION_LINE -> new Traits(nobodys, assignees, countries, regions, Set.of());
        };
    }
}
