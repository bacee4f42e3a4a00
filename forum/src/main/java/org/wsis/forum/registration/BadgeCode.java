package org.wsis.forum.registration;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The codes of badges: 100 random bits in letters and digits that nobody confounds. */
public final class BadgeCode {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private BadgeCode() {}

    static String random() {
        return IntStream.range(0, LENGTH)
                .mapToObj(place -> String.valueOf(SIGNS.charAt(RANDOM.nextInt(SIGNS.length()))))
                .collect(Collectors.joining());
    }

    /** What a scanner or a person typed, as codes are kept. */
    public static String read(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    /** In groups, for people. */
    public static String spaced(String code) {
        return code.replaceAll("(.{5})(?=.)", "$1 ");
    }
}
