package org.wsis.prizes.vote.result;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsis.prizes.vote.Contest;
import org.wsis.prizes.winner.Winner;
import org.wsis.web.Bar;

/**
 * The results of a contest, for readers.
 *
 * @param votes how many valid ones there were
 * @param projects how many stood to the end
 * @param champions how many of them became champions
 * @param winners how many of these won, or null while nobody may know
 * @param blocks by category
 * @param specials prizes beside the categories that somebody won
 * @param stories whether the success stories of the champions are published
 */
public record ResultPage(
        Contest contest,
        long votes,
        int projects,
        int champions,
        @Nullable Integer winners,
        List<Block> blocks,
        List<Special> specials,
        boolean stories) {
    /**
     * A category.
     *
     * @param line the code of its Action Line
     * @param winners of its prize, those too whose prize was withdrawn
     * @param champions with their valid votes, the one with most first
     */
    public record Block(int number, String line, String title, List<Winner> winners, List<Bar> champions) {}

    /**
     * A prize beside the categories.
     *
     * @param about for what it is given, or null
     */
    public record Special(String name, @Nullable String about, List<Winner> winners) {}
}
