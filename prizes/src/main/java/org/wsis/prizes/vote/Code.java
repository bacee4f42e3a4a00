package org.wsis.prizes.vote;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as people read and type them: five bits a sign in Crockford's alphabet, which has no letters that look like digits,
 * in groups of four. A receipt code is a commitment written so (52 signs), a tracker has 32.
 */
public final class Code {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;
    private static final int GROUP = 4;

    private Code() {}

    /** The bytes as signs, in groups parted by hyphens. */
    public static String of(byte[] bytes) {
        var code = new StringBuilder();
        int signs = (bytes.length * Byte.SIZE + BITS - 1) / BITS;
        for (int sign = 0; sign < signs; sign++) {
            if (sign > 0 && sign % GROUP == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(value(bytes, sign * BITS)));
        }
        return code.toString();
    }

    private static int value(byte[] bytes, int from) {
        int value = 0;
        for (int bit = from; bit < from + BITS; bit++) {
            int at = bit / Byte.SIZE;
            int set = at < bytes.length ? bytes[at] >> (Byte.SIZE - 1 - bit % Byte.SIZE) & 1 : 0;
            value = value << 1 | set;
        }
        return value;
    }

    /** So many bytes read from what somebody typed; empty if it is no such code. */
    public static Optional<byte[]> read(@Nullable String typed, int length) {
        String plain = typed == null
                ? ""
                : typed.toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s-]", "")
                        .replace('O', '0')
                        .replaceAll("[IL]", "1");
        byte[] bytes = new byte[length];
        if (plain.length() != (length * Byte.SIZE + BITS - 1) / BITS) {
            return Optional.empty();
        }
        for (int sign = 0; sign < plain.length(); sign++) {
            int value = ALPHABET.indexOf(plain.charAt(sign));
            if (value < 0 || !put(bytes, sign * BITS, value)) {
                return Optional.empty();
            }
        }
        return Optional.of(bytes);
    }

    /** False if a bit beyond the last byte is set: each code has one way to be written. */
    private static boolean put(byte[] bytes, int from, int value) {
        for (int bit = 0; bit < BITS; bit++) {
            int at = from + bit;
            boolean set = (value >> (BITS - 1 - bit) & 1) == 1;
            if (set && at >= bytes.length * Byte.SIZE) {
                return false;
            }
            if (set) {
                bytes[at / Byte.SIZE] |= (byte) (1 << (Byte.SIZE - 1 - at % Byte.SIZE));
            }
        }
        return true;
    }
}
