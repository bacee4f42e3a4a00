package org.wsis.prizes.expert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsis.prizes.project.ProjectId;

class RankRulesTests {
    @ParameterizedTest
    @CsvSource({"1, 5, 1, 1, 3.0", "1, 5, 1, 3, 4.0", "1, 5, 0, 1, 5.0", "4, 4, 10, 1, 4.0", "1, 5, 0, 0, 0.0"})
    void criteriaCountByTheirWeight(int first, int second, int one, int other, double mean) {
        var scores = Map.of(3, first, 5, second);
        var weights = Map.of(3, one, 5, other);
        assertThat(RankRules.mean(scores, weights)).isEqualTo(mean);
    }

    @Test
    void thoseWithTheSameMeanShareTheirRank() {
        Map<ProjectId, Standing> ranks = RankRules.rank(
                List.of(
                        review(1, 5),
                        review(1, 4),
                        review(2, 4),
                        review(2, 5),
                        review(3, 3),
                        missing(3),
                        review(4, 2),
                        missing(5)),
                Map.of());
        assertThat(ranks.get(project(1))).isEqualTo(new Standing(1, 4.5, 1.0, 2, 0));
        assertThat(ranks.get(project(2))).isEqualTo(new Standing(1, 4.5, 1.0, 2, 0));
        assertThat(ranks.get(project(3))).isEqualTo(new Standing(3, 3.0, 0.0, 1, 1));
        assertThat(ranks.get(project(4))).isEqualTo(new Standing(4, 2.0, 0.0, 1, 0));
        assertThat(ranks.get(project(5))).isEqualTo(new Standing(null, null, null, 0, 1));
    }

    @Test
    void whoAbstainsIsNeitherMissingNorCounted() {
        var abstained = new Scored(project(1), true, Map.of());
        assertThat(RankRules.rank(List.of(abstained, review(1, 4)), Map.of()).get(project(1)))
                .isEqualTo(new Standing(1, 4.0, 0.0, 1, 0));
    }

    private static Scored review(int project, int score) {
        Map<Integer, Integer> scores = new TreeMap<>();
        for (int criterion = 1; criterion <= 9; criterion++) {
            scores.put(criterion, score);
        }
        return new Scored(project(project), true, scores);
    }

    private static Scored missing(int project) {
        return new Scored(project(project), false, Map.of());
    }

    private static ProjectId project(int number) {
        return new ProjectId(new UUID(3, number));
    }
}
