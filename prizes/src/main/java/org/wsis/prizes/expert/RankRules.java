package org.wsis.prizes.expert;

import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wsis.prizes.project.ProjectId;

/** What scores say together. */
final class RankRules {
    private static final double HUNDREDTHS = 100;

    private RankRules() {}

    /** How each project stands among the others. */
    static Map<ProjectId, Standing> rank(Collection<Scored> reviews, Map<Integer, Integer> weights) {
        Map<ProjectId, List<Scored>> byProject = reviews.stream().collect(Collectors.groupingBy(Scored::project));
        Map<ProjectId, Standing> unranked = new HashMap<>();
        byProject.forEach((project, all) -> unranked.put(project, standing(all, weights)));
        Map<ProjectId, Standing> ranked = new HashMap<>();
        unranked.forEach((project, one) -> ranked.put(project, placed(one, unranked.values())));
        return ranked;
    }

    private static Standing standing(List<Scored> reviews, Map<Integer, Integer> weights) {
        DoubleSummaryStatistics all = reviews.stream()
                .filter(review -> !review.scores().isEmpty())
                .mapToDouble(review -> mean(review.scores(), weights))
                .summaryStatistics();
        int missing = (int) reviews.stream().filter(review -> !review.done()).count();
        return all.getCount() == 0
                ? new Standing(null, null, null, 0, missing)
                : new Standing(
                        null,
                        rounded(all.getAverage()),
                        rounded(all.getMax() - all.getMin()),
                        (int) all.getCount(),
                        missing);
    }

    /** The weighted mean of one review; a criterion without a weight counts once. */
    static double mean(Map<Integer, Integer> scores, Map<Integer, Integer> weights) {
        double sum = 0;
        double weight = 0;
        for (Map.Entry<Integer, Integer> score : scores.entrySet()) {
            int counts = weights.getOrDefault(score.getKey(), 1);
            sum += counts * score.getValue();
            weight += counts;
        }
        return weight == 0 ? 0 : sum / weight;
    }

    private static Standing placed(Standing one, Collection<Standing> all) {
        Double mean = one.mean();
        if (mean == null) {
            return one;
        }
        long better = all.stream()
                .filter(other -> other.mean() != null && other.mean() > mean)
                .count();
        return new Standing((int) better + 1, mean, one.spread(), one.reviews(), one.missing());
    }

    private static double rounded(double value) {
        return Math.round(value * HUNDREDTHS) / HUNDREDTHS;
    }
}
