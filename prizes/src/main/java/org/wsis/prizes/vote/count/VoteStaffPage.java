package org.wsis.prizes.vote.count;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.wsis.prizes.vote.Contest;

/**
 * The vote of an edition as staff see it.
 *
 * @param begun ballots with a choice, by day and by country
 * @param complete ballots with a choice in every category, the same
 * @param appeals how many wait for an answer
 * @param over whether the vote is closed
 * @param look the last comparison with the raw rows, or null if there was none
 * @param counted whether the votes are counted
 */
record VoteStaffPage(
        Contest contest,
        Groups begun,
        Groups complete,
        List<Cluster> clusters,
        int appeals,
        boolean over,
        FullCheck.@Nullable Look look,
        boolean counted) {
    /** Ballots by day of Geneva, and by country of the voter. */
    record Groups(Turnout byDay, Turnout byCountry) {
        /** The same with names as a reader sees them. */
        Groups named(UnaryOperator<String> days, UnaryOperator<String> countries) {
            return new Groups(byDay.named(days), byCountry.named(countries));
        }
    }
}
