package org.wsis.stocktaking.counting;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;

/**
 * Counts exactly, and costs little more for many documents: each segment's values are read once as sets of documents, and a
 * count is the size of what two sets have in common, sixty-four documents at a step (decision 0076).
 */
public final class Counter {
    private final Set<String> fields;
    private final Matches matches = new Matches();
    /** Forgotten when nothing reads the segment any more. */
    private final Cache<Object, Segment> segments =
            Caffeine.newBuilder().weakKeys().build();

    /** A counter of the values of these fields, which must be searchable as they are. */
    public Counter(Collection<String> fields) {
        this.fields = Set.copyOf(fields);
    }

    /**
     * What is asked.
     *
     * @param key equal for equal queries
     * @param query finds the documents, before the choice; asked only if it is not known what it finds
     * @param chosen a document needs one of the values of each field. Within a field values add up, so its own choice does
     *     not limit its counts
     * @param counted the fields whose values are counted
     */
    public record Asked(
            Object key, Supplier<Query> query, Map<String, Set<String>> chosen, Collection<String> counted) {}

    /** Counts in what the reader sees. */
    public Counting count(IndexReader reader, Asked asked) {
        var values = new LinkedHashMap<String, Map<String, Long>>();
        asked.counted().forEach(field -> values.put(field, new HashMap<>()));
        Matches.Question question = ask(reader, asked);
        long total = 0;
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                total += count(segment(leaf), question.in(leaf).bits(), asked, values);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new Counting(total, values);
    }

    /** Finds the same documents in a search that sorts them, and knows what was counted before. */
    public Query found(Asked asked) {
        return new Matching(this, asked);
    }

    Matches.Question ask(IndexReader reader, Asked asked) {
        return matches.new Question(reader, asked);
    }

    /** What is left of what was found. */
    FixedBitSet wanted(LeafReaderContext leaf, Match match, Asked asked) throws IOException {
        Segment segment = segment(leaf);
        return segment.both(match.bits(), List.copyOf(chosen(segment, asked).values()));
    }

    private Segment segment(LeafReaderContext leaf) throws IOException {
        Object key = Objects.requireNonNull(leaf.reader().getCoreCacheHelper()).getKey();
        Segment known = segments.getIfPresent(key);
        if (known == null) {
            known = Segment.read(leaf.reader(), fields);
            segments.put(key, known);
        }
        return known;
    }

    private static long count(Segment segment, FixedBitSet found, Asked asked, Map<String, Map<String, Long>> values) {
        Map<String, FixedBitSet> chosen = chosen(segment, asked);
        Documents left = Documents.of(segment.both(found, List.copyOf(chosen.values())));
        values.forEach((field, counts) -> {
            Documents counted = chosen.containsKey(field) ? without(field, segment, found, chosen) : left;
            segment.count(field, counted, counts);
        });
        return left.number();
    }

    private static Map<String, FixedBitSet> chosen(Segment segment, Asked asked) {
        Map<String, FixedBitSet> chosen = new HashMap<>();
        asked.chosen().forEach((field, some) -> chosen.put(field, segment.having(field, some)));
        return chosen;
    }

    private static Documents without(
            String field, Segment segment, FixedBitSet found, Map<String, FixedBitSet> chosen) {
        var others = new HashMap<>(chosen);
        others.remove(field);
        return Documents.of(segment.both(found, new ArrayList<>(others.values())));
    }
}
