package org.wsis.prizes.vote.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A digest over the commitments since the one before. The bytes, big-endian:
 *
 * <pre>
 * digest = SHA-256("WSIS prizes digest 1\n" || edition (4) || number (4) || made at, in seconds since 1970 (8)
 *     || count (4) || digest before, or zeros for the first (32) || commitments in ascending order (32 each))
 * </pre>
 *
 * @param number from 1, without gaps
 * @param madeAt whole seconds, by the portal's clock
 * @param count how many commitments it adds
 * @param previous the digest before, or null for the first
 */
record Digest(int edition, int number, Instant madeAt, int count, byte @Nullable [] previous, byte[] digest) {
    private static final int BYTES = 32;
    private static final byte[] LABEL = "WSIS prizes digest 1\n".getBytes(StandardCharsets.US_ASCII);

    /** The next digest after another. */
    static Digest make(
            int edition, @Nullable Digest before, Instant madeAt, int count, Stream<byte[]> sortedCommitments) {
        int number = before == null ? 1 : before.number() + 1;
        byte[] previous = before == null ? null : before.digest();
        MessageDigest sum = sha256();
        sum.update(LABEL);
        sum.update(ByteBuffer.allocate(3 * Integer.BYTES + Long.BYTES)
                .putInt(edition)
                .putInt(number)
                .putLong(madeAt.getEpochSecond())
                .putInt(count)
                .array());
        sum.update(previous == null ? new byte[BYTES] : previous);
        sortedCommitments.forEachOrdered(sum::update);
        return new Digest(edition, number, madeAt, count, previous, sum.digest());
    }

    /** The digest in hexadecimal signs. */
    public String hex() {
        return HexFormat.of().formatHex(digest);
    }

    /** The digest before in hexadecimal signs; zeros for the first. */
    public String previousHex() {
        return HexFormat.of().formatHex(previous == null ? new byte[BYTES] : previous);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }
}
