package org.wsis.prizes.vote.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Counts the ballots of an edition, one after the other. The rules: of several choices in a category the last counts; a
 * ballot that was set aside counts nowhere; a choice of a project that left the vote counts for nobody, but fills its
 * category; where only complete ballots count, a ballot needs a choice in every category in which a project still stands.
 */
public final class Tally {
    private final Rules rules;
    private final Map<UUID, Integer> votes = new HashMap<>();
    private final Map<Reason, Integer> reasons = new HashMap<>();
    private int received;

    /** A count that has seen no ballot. */
    public Tally(Rules rules) {
        this.rules = rules;
    }

    /**
     * What decides.
     *
     * @param completeOnly whether only complete ballots count
     * @param standing the projects that stand, by category
     * @param withdrawn the projects that left the vote
     */
    public record Rules(boolean completeOnly, Map<Integer, Set<UUID>> standing, Set<UUID> withdrawn) {
        /** Copies the collections. */
        public Rules {
            standing = Map.copyOf(standing);
            withdrawn = Set.copyOf(withdrawn);
        }

        boolean isComplete(Set<Integer> chosen) {
            return standing.entrySet().stream()
                    .allMatch(category -> category.getValue().isEmpty() || chosen.contains(category.getKey()));
        }
    }

    /** A choice; of one category, the higher turn is the later. */
    public record Choice(int category, int turn, UUID project) {}

    /**
     * All choices of a voter.
     *
     * @param rule under which it was set aside, or null
     */
    public record Ballot(List<Choice> choices, @Nullable String rule) {
        /** Copies the list. */
        public Ballot {
            choices = List.copyOf(choices);
        }
    }

    /** Why choices of a category counted or not, for the report. */
    public record Reason(int category, Fate fate, @Nullable String rule) {}

    /** Counts a ballot, and tells the fate of each choice in their order. */
    public List<Fate> add(Ballot ballot) {
        Map<Integer, Integer> last = new HashMap<>();
        ballot.choices().forEach(choice -> last.merge(choice.category(), choice.turn(), Math::max));
        boolean counts = !rules.completeOnly() || rules.isComplete(new HashSet<>(last.keySet()));
        List<Fate> fates = new ArrayList<>();
        for (Choice choice : ballot.choices()) {
            boolean isLast = choice.turn() == last.getOrDefault(choice.category(), 0);
            fates.add(count(choice, isLast ? fate(choice, ballot, counts) : Fate.REPLACED, ballot.rule()));
        }
        return fates;
    }

    private Fate fate(Choice choice, Ballot ballot, boolean complete) {
        if (ballot.rule() != null) {
            return Fate.SET_ASIDE;
        }
        if (rules.withdrawn().contains(choice.project())) {
            return Fate.WITHDRAWN;
        }
        return complete ? Fate.COUNTED : Fate.INCOMPLETE;
    }

    private Fate count(Choice choice, Fate fate, @Nullable String rule) {
        received++;
        reasons.merge(new Reason(choice.category(), fate, fate == Fate.SET_ASIDE ? rule : null), 1, Integer::sum);
        if (fate == Fate.COUNTED) {
            votes.merge(choice.project(), 1, Integer::sum);
        }
        return fate;
    }

    /** How many choices were seen. */
    public int received() {
        return received;
    }

    /** Valid votes by project; a project without any is absent. */
    public Map<UUID, Integer> votes() {
        return Map.copyOf(votes);
    }

    /** How many choices had which fate, by category. */
    public Map<Reason, Integer> reasons() {
        return Map.copyOf(reasons);
    }
}
