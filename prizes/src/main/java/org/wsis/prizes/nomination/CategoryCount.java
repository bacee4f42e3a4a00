package org.wsis.prizes.nomination;

/**
 * How far the choice is in a category.
 *
 * @param undecided projects about which nothing is decided
 * @param nominated projects that stand for the vote
 * @param notNominated projects that do not
 */
record CategoryCount(int number, int undecided, int nominated, int notNominated) {
    /** All that take part. */
    public int projects() {
        return undecided + nominated + notNominated;
    }
}
