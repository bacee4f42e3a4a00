package org.wsis.prizes.vote;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;

/**
 * What a choice is committed to. The bytes, big-endian and of fixed length:
 *
 * <pre>
 * commitment = SHA-256("WSIS prizes vote 1\n"    || edition (4) || project (16) || nonce (32))
 * tracker    = SHA-256("WSIS prizes tracker 1\n" || commitment (32) || nonce (32)), its first 20 bytes
 * </pre>
 *
 * The nonce is random and known to nobody but the database, so a commitment tells nothing of the choice. The tracker
 * follows from both, so that two receipts can never be shown the same row of the final list (decision 0082).
 */
public final class Commitment {
    /** Bytes of a nonce. */
    public static final int NONCE = 32;

    private static final int TRACKER = 20;
    private static final byte[] VOTE = label("WSIS prizes vote 1\n");
    private static final byte[] TRACKED = label("WSIS prizes tracker 1\n");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Commitment() {}

    /** A new nonce. */
    public static byte[] nonce() {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        return nonce;
    }

    /** The commitment to a choice. */
    public static byte[] of(int edition, UUID project, byte[] nonce) {
        byte[] choice = ByteBuffer.allocate(Integer.BYTES + 2 * Long.BYTES)
                .putInt(edition)
                .putLong(project.getMostSignificantBits())
                .putLong(project.getLeastSignificantBits())
                .array();
        return sha256(VOTE, choice, nonce);
    }

    /** The tracker of a choice in the final list. */
    public static byte[] tracker(byte[] commitment, byte[] nonce) {
        return Arrays.copyOf(sha256(TRACKED, commitment, nonce), TRACKER);
    }

    /** SHA-256 over the parts, one after the other. */
    public static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }

    private static byte[] label(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
