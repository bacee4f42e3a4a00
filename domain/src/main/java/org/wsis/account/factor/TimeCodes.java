package org.wsis.account.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/** Codes of six digits that change every 30 seconds (RFC 6238), one step of clock difference forgiven. */
final class TimeCodes {
    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();
    private static final long TOLERANCE = 1;

    private TimeCodes() {}

    /** The step whose code this is, if it is later than {@code last}, the newest one used. */
    static OptionalLong step(byte[] secret, String code, Instant now, long last) {
        long current = now.getEpochSecond() / GENERATOR.getTimeStep().toSeconds();
        return LongStream.rangeClosed(current - TOLERANCE, current + TOLERANCE)
                .filter(step -> step > last && same(at(secret, step), code))
                .findFirst();
    }

    static String at(byte[] secret, long step) {
        Instant time = Instant.ofEpochSecond(step * GENERATOR.getTimeStep().toSeconds());
        try {
            return GENERATOR.generateOneTimePasswordString(new SecretKeySpec(secret, GENERATOR.getAlgorithm()), time);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException("A generated secret is always a key", impossible);
        }
    }

    private static boolean same(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(), given.getBytes());
    }
}
