package org.wsis.prizes.vote.signal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Sums with the key of an edition: equal texts of one kind have equal marks, and without the key no text is found from one. */
final class Marks {
    private static final String METHOD = "HmacSHA256";
    private static final int BYTES = 16;

    private final byte[] key;

    Marks(byte[] key) {
        this.key = key.clone();
    }

    /** The mark of a text; null of null. */
    byte @Nullable [] of(String kind, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            Mac mac = Mac.getInstance(METHOD);
            mac.init(new SecretKeySpec(key, METHOD));
            byte[] sum = mac.doFinal((kind + "\n" + text).getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(sum, BYTES);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has " + METHOD, missing);
        }
    }
}
