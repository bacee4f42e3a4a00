package org.wsis.prizes.vote;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;

/**
 * A choice as its voter may see it, and nobody else.
 *
 * @param id its place in the order of all votes
 * @param turn 1 for the first choice in the category; of several, the last counts
 * @param title of the project
 */
public record OwnVote(
        long id, int category, int turn, UUID project, String title, Instant at, byte[] nonce, byte[] commitment) {

    /** The receipt code. */
    public String code() {
        return Code.of(commitment);
    }

    /** The signs by which it stands in the final list. */
    public String trackerCode() {
        return Code.of(Commitment.tracker(commitment, nonce));
    }

    /** Whether what the receipt commits to is this choice. */
    public boolean opens(int edition) {
        return MessageDigest.isEqual(commitment, Commitment.of(edition, project, nonce));
    }
}
