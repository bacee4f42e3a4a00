package org.wsis.prizes.vote.tally;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who becomes champion: the projects of a category with most valid votes, at least one each. */
public final class Champions {
    private Champions() {}

    /** What happens to those who share the last place. */
    public enum TieRule {
        /** All of them become champions. */
        ALL_TIED,
        /** None of them does. */
        FEWER
    }

    /**
     * The champions of a category.
     *
     * @param votes valid votes by project that stands
     * @param places how many there are to be
     */
    public static Set<UUID> of(Map<UUID, Integer> votes, int places, TieRule rule) {
        List<Integer> most = votes.values().stream()
                .filter(count -> count > 0)
                .sorted(Comparator.reverseOrder())
                .toList();
        int last = most.isEmpty() ? Integer.MAX_VALUE : most.get(Math.min(places, most.size()) - 1);
        boolean tied = most.stream().filter(count -> count >= last).count() > places;
        int needed = tied && rule == TieRule.FEWER ? last + 1 : last;
        return votes.entrySet().stream()
                .filter(project -> project.getValue() >= needed)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
