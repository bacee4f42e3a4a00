package org.wsis.organisation.register;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A name as it is compared: no case, accents, punctuation or doubled spaces, in any script. Two names with the same plain
 * form are the same name.
 */
record PlainName(String value) {
    private static final int LONGEST = 300;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}ـ]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Letters that Unicode does not decompose, and spellings that Arabic treats alike. */
    private static final Map<String, String> ALIKE = Map.ofEntries(
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ø", "o"),
            Map.entry("ł", "l"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("þ", "th"),
            Map.entry("ı", "i"),
            Map.entry("ة", "ه"),
            Map.entry("ى", "ي"));

    private static final Pattern UNLIKE = Pattern.compile("[ßæœøłđðþıةى]");

    /** Throws {@link IllegalArgumentException} for a blank or over-long name. */
    static PlainName of(String name) {
        String text = clean(name);
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new IllegalArgumentException("A name has 1 to " + LONGEST + " characters");
        }
        String plain = plain(text);
        return new PlainName(plain.isEmpty() ? text.toLowerCase(Locale.ROOT) : plain);
    }

    /** The name as it is shown: trimmed, single spaces, no invisible characters. */
    static String clean(String name) {
        String visible = INVISIBLE.matcher(name.replaceAll("\\s", " ")).replaceAll("");
        return visible.strip().replaceAll("\\s+", " ");
    }

    /** The plain form of any text, empty if it has neither letter nor digit. */
    static String plain(String text) {
        String decomposed = Normalizer.normalize(clean(text).replace("&", " and "), Normalizer.Form.NFKD);
        String bare = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
        String alike = UNLIKE.matcher(bare).replaceAll(letter -> ALIKE.getOrDefault(letter.group(), ""));
        return BETWEEN_WORDS
                .matcher(alike.replaceAll("['’ʼ`]", ""))
                .replaceAll(" ")
                .strip();
    }
}
