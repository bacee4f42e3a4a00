package org.wsis.consultation.committee.board;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;
import org.wsis.consultation.RequestId;
import org.wsis.consultation.committee.assessment.Assessment;
import org.wsis.consultation.committee.assessment.AssessmentState;

/** What assessments say together. */
final class RankRules {
    private static final double HUNDREDTHS = 100;

    private RankRules() {}

    /**
     * How each request stands among the others of its kind, in no order.
     *
     * @param judges for each request, whose assessments count
     * @param weights of the criteria, by number
     */
    static List<Standing> rank(
            Map<RequestId, Set<AccountId>> judges, Collection<Assessment> assessments, Map<Integer, Integer> weights) {
        List<Standing> unranked = judges.entrySet().stream()
                .map(one -> standing(one.getKey(), one.getValue(), assessments, weights))
                .toList();
        return unranked.stream().map(one -> placed(one, unranked)).toList();
    }

    private static Standing standing(
            RequestId request,
            Set<AccountId> judges,
            Collection<Assessment> assessments,
            Map<Integer, Integer> weights) {
        List<Assessment> done = assessments.stream()
                .filter(one -> one.request().equals(request) && judges.contains(one.person()))
                .filter(one -> one.state().isOver())
                .toList();
        double[] means = done.stream()
                .filter(one -> one.state() == AssessmentState.FINAL)
                .mapToDouble(one -> mean(one.scores(), weights))
                .toArray();
        Set<AccountId> missing = new HashSet<>(judges);
        done.forEach(one -> missing.remove(one.person()));
        return new Standing(
                request, null, mean(means), spread(means), means.length, done.size() - means.length, missing);
    }

    private static @Nullable Double mean(double[] means) {
        return means.length == 0
                ? null
                : rounded(DoubleStream.of(means).average().orElseThrow());
    }

    private static @Nullable Double spread(double[] means) {
        return means.length == 0
                ? null
                : rounded(DoubleStream.of(means).max().orElseThrow()
                        - DoubleStream.of(means).min().orElseThrow());
    }

    /** The weighted mean of one assessment. */
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
        return new Standing(
                one.request(), (int) better + 1, mean, one.spread(), one.given(), one.abstained(), one.missing());
    }

    private static double rounded(double value) {
        return Math.round(value * HUNDREDTHS) / HUNDREDTHS;
    }
}
