package org.wsis.prizes.vote.result;

/**
 * What of a vote everybody may see now.
 *
 * @param nominees whether the nominees
 * @param digests whether the digests
 * @param results whether the champions and the votes
 */
public record VoteParts(boolean nominees, boolean digests, boolean results) {
    static final VoteParts NONE = new VoteParts(false, false, false);
}
