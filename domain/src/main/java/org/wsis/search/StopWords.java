package org.wsis.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;

/** Words so frequent that neither texts nor questions keep them. Both kinds of index have them from here. */
final class StopWords {
    private static final List<String> SNOWBALL = Stream.of("english", "french", "spanish", "russian")
            .map("org/apache/lucene/analysis/snowball/%s_stop.txt"::formatted)
            .toList();
    private static final Set<String> ALL = all();

    /** The same as files for the embedded index. */
    static final String FILES = String.join(",", SNOWBALL);

    static final String ARABIC_FILE = "org/apache/lucene/analysis/ar/stopwords.txt";

    private StopWords() {}

    static boolean has(String word) {
        return ALL.contains(word.toLowerCase(Locale.ROOT));
    }

    /** All of them, for a cluster, which does not read files. */
    static String[] array() {
        return ALL.toArray(String[]::new);
    }

    private static Set<String> all() {
        return Stream.concat(SNOWBALL.stream().map(StopWords::read), Stream.of(ArabicAnalyzer.getDefaultStopSet()))
                .flatMap(CharArraySet::stream)
                .map(word -> new String((char[]) word))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static CharArraySet read(String file) {
        try (Reader words = new InputStreamReader(
                Objects.requireNonNull(CharArraySet.class.getClassLoader().getResourceAsStream(file)), UTF_8)) {
            return WordlistLoader.getSnowballWordSet(words);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
