package org.wsis.forum.agenda;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares names as people write them. */
final class Names {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Names() {}

    static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /** Without case, compatibility forms and further spaces. */
    static String plain(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFKC);
        return SPACE.matcher(composed.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
