package org.wsis.portal.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.time.InstantSource;
import javax.crypto.spec.SecretKeySpec;

/**
 * The app on somebody's phone.
 *
 * @param secret as the portal showed it, in Base32
 */
public record AuthenticatorApp(String secret) {
    /** The code that it shows so many steps of 30 seconds from now. */
    public String code(int steps) {
        Instant at = InstantSource.system().instant().plusSeconds(30L * steps);
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(new SecretKeySpec(bytes(), "RAW"), at);
        } catch (InvalidKeyException noSecret) {
            throw new IllegalArgumentException(noSecret);
        }
    }

    private byte[] bytes() {
        BigInteger bits = BigInteger.ZERO;
        String signs = secret.replace(" ", "");
        for (char sign : signs.toCharArray()) {
            bits = bits.shiftLeft(5).add(BigInteger.valueOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(sign)));
        }
        byte[] bytes = new byte[signs.length() * 5 / 8];
        for (int i = bytes.length - 1; i >= 0; i--) {
            bytes[i] = bits.byteValue();
            bits = bits.shiftRight(8);
        }
        return bytes;
    }
}
