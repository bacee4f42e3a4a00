package org.wsis.consultation.question;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Makes the keys by which questions keep their answers from version to version. */
public final class Keys {
    private static final int LONGEST = 40;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private Keys() {}

    /** A key that tells something of the title, and that nothing has or had. */
    public static String of(String title, Kind kind, Set<String> taken) {
        String plain = MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String words = OTHERS.matcher(plain).replaceAll("-").replaceAll("^-", "");
        String cut = words.substring(0, Math.min(LONGEST, words.length())).replaceAll("-$", "");
        String stem = cut.isEmpty() ? kind.name().toLowerCase(Locale.ROOT) : cut;
        return taken.contains(stem)
                ? IntStream.iterate(2, number -> number + 1)
                        .mapToObj(number -> stem + "-" + number)
                        .filter(key -> !taken.contains(key))
                        .findFirst()
                        .orElseThrow()
                : stem;
    }
}
