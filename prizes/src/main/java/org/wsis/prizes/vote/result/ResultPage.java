package org.wsis.prizes.vote.result;

import java.util.List;
import org.wsis.prizes.vote.Contest;
import org.wsis.web.Bar;

/**
 * The results of a vote, for readers.
 *
 * @param votes how many valid ones there were
 * @param projects how many stood to the end
 * @param champions how many of them became champions
 * @param blocks by category
 */
public record ResultPage(Contest contest, long votes, int projects, int champions, List<Block> blocks) {
    /**
     * A category.
     *
     * @param line the code of its Action Line
     * @param champions with their valid votes, the one with most first
     */
    public record Block(int number, String line, String title, List<Bar> champions) {}
}
