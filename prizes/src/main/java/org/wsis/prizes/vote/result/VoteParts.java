package org.wsis.prizes.vote.result;

/**
 * What of a contest everybody may see now.
 *
 * @param nominees whether the nominees
 * @param digests whether the digests
 * @param results whether the champions and the votes
 * @param stories whether the success stories of the champions
 */
public record VoteParts(boolean nominees, boolean digests, boolean results, boolean stories) {
    static final VoteParts NONE = new VoteParts(false, false, false, false);
}
