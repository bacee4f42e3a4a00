package org.wsis.consultation.similar;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The words of texts that tell them apart, in whatever language: in small letters, without accents and endings. Short words count
 * only in capitals or with digits (ICT, 5G); Chinese, which has no spaces, counts by pairs of characters.
 */
final class TellingWords {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WORD = Pattern.compile("\\p{IsHan}+|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
    private static final Pattern DIGIT = Pattern.compile(".*\\p{N}.*");
    private static final int MOST = 400;
    private static final int LONGEST = 40;
    private static final int SHORT = 4;
    private static final int STEM = 5;
    private static final int ENDING = 2;
    private static final int PAIR = 2;

    private TellingWords() {}

    /** The first so many different ones. */
    static Set<String> of(Collection<String> texts) {
        Set<String> words = new LinkedHashSet<>();
        texts.forEach(
                text -> WORD.matcher(plain(text)).results().forEach(found -> words.addAll(counted(found.group()))));
        return words.stream().limit(MOST).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The text in small letters without accents, for its trigrams. */
    static String small(String text) {
        return plain(text).toLowerCase(Locale.ROOT);
    }

    /** So many characters of the text at most, none of them cut. */
    static String begin(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    }

    private static List<String> counted(String word) {
        if (HAN.matcher(word).matches()) {
            int[] signs = word.codePoints().toArray();
            return IntStream.range(0, signs.length - 1)
                    .mapToObj(at -> new String(signs, at, PAIR))
                    .toList();
        }
        String small = word.toLowerCase(Locale.ROOT);
        int length = small.codePointCount(0, small.length());
        if (length < SHORT) {
            boolean telling = length > 1
                    && (DIGIT.matcher(word).matches()
                            || !word.equals(small) && word.equals(word.toUpperCase(Locale.ROOT)));
            return telling ? List.of(small) : List.of();
        }
        int kept = Math.max(length - ENDING, Math.min(length, STEM));
        return List.of(begin(small, Math.min(kept, LONGEST)));
    }
}
