package org.wsis.prizes.expert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsis.account.AccountId;
import org.wsis.organisation.OrganisationId;
import org.wsis.prizes.project.ProjectId;

class AssignmentRulesTests {
    @ParameterizedTest
    @CsvSource({"40, 6, 3, 20, 20", "7, 3, 2, 4, 5", "5, 2, 3, 5, 5", "1, 5, 2, 0, 1", "0, 4, 2, 0, 0"})
    void everybodyHasAsMuchToRead(int projects, int experts, int each, long least, long most) {
        List<Assignment> all = AssignmentRules.spread(projects(projects), experts(experts), each, false, List.of());
        Map<AccountId, Long> load =
                all.stream().collect(Collectors.groupingBy(Assignment::expert, Collectors.counting()));
        for (Expert expert : experts(experts)) {
            assertThat(load.getOrDefault(expert.person(), 0L)).isBetween(least, most);
        }
        assertThat(all).hasSize(projects * Math.min(each, experts)).doesNotHaveDuplicates();
    }

    @Test
    void nobodyReadsWhatAConflictForbids() {
        List<Expert> experts = experts(3);
        var subject = new Subject(
                project(1),
                1,
                null,
                null,
                experts.getFirst().person(),
                null,
                "",
                Set.of(),
                Set.of(experts.get(1).person()));
        assertThat(AssignmentRules.spread(List.of(subject), experts, 3, false, List.of()))
                .containsExactly(new Assignment(subject.id(), experts.get(2).person()));
    }

    @Test
    void askingAgainAddsOnlyWhatIsMissing() {
        List<Assignment> before =
                new ArrayList<>(AssignmentRules.spread(projects(10), experts(5), 2, false, List.of()));
        assertThat(AssignmentRules.spread(projects(10), experts(5), 2, false, before))
                .isEmpty();
        List<Assignment> more = AssignmentRules.spread(projects(10), experts(5), 3, false, before);
        assertThat(more).hasSize(10);
        before.addAll(more);
        assertThat(new HashSet<>(before)).hasSize(30);
    }

    private static List<Subject> projects(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Subject(project(number), 1, null, null, null, null, "", Set.of(), Set.of()))
                .toList();
    }

    private static List<Expert> experts(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Expert(
                        new AccountId(new UUID(1, number)),
                        "Expert " + number,
                        number + "@example.org",
                        null,
                        Set.<OrganisationId>of(),
                        Set.of()))
                .toList();
    }

    private static ProjectId project(int number) {
        return new ProjectId(new UUID(3, number));
    }
}
