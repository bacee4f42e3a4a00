package org.wsis.stocktaking.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares words without case, accents and signs. */
final class Plain {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Plain() {}

    /** Empty for a text without letters and digits. */
    static String of(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return SIGNS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
