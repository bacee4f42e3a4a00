package org.wsis.prizes.expert;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wsis.account.AccountId;

/** Spreads projects over experts: none whom a conflict keeps away, and as many for each as for the others. */
final class AssignmentRules {
    private AssignmentRules() {}

    /**
     * What is to be asked beside what was asked before. Projects with the fewest possible readers come first; of these, those
     * with the least to read.
     *
     * @param each how many experts shall read each project; fewer if there are not so many without a conflict
     * @param before what was asked before
     */
    static List<Assignment> spread(
            List<Subject> projects, List<Expert> experts, int each, boolean byCountry, Collection<Assignment> before) {
        Map<AccountId, Integer> load = new HashMap<>();
        before.forEach(asked -> load.merge(asked.expert(), 1, Integer::sum));
        Set<Assignment> known = Set.copyOf(before);
        List<Assignment> all = new ArrayList<>();
        projects.stream()
                .sorted(Comparator.<Subject>comparingInt(
                                project -> free(project, experts, byCountry).size())
                        .thenComparing(project -> project.id().toString()))
                .forEach(project -> {
                    List<Expert> free = free(project, experts, byCountry);
                    long readers = free.stream()
                            .filter(expert -> known.contains(new Assignment(project.id(), expert.person())))
                            .count();
                    free.stream()
                            .filter(expert -> !known.contains(new Assignment(project.id(), expert.person())))
                            .sorted(Comparator.<Expert>comparingInt(expert -> load.getOrDefault(expert.person(), 0))
                                    .thenComparing(expert -> expert.person().toString()))
                            .limit(Math.max(0, each - readers))
                            .forEach(expert -> {
                                load.merge(expert.person(), 1, Integer::sum);
                                all.add(new Assignment(project.id(), expert.person()));
                            });
                });
        return all;
    }

    private static List<Expert> free(Subject project, List<Expert> experts, boolean byCountry) {
        return experts.stream()
                .filter(expert -> ConflictRules.find(expert, project, byCountry).isEmpty())
                .collect(Collectors.toList());
    }
}
