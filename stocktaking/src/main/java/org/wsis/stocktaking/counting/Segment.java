package org.wsis.stocktaking.counting;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/** Which documents of a segment have which value of each field. A segment never changes, apart from what is deleted in it. */
final class Segment {
    private final int size;
    private final Map<String, Map<String, Holders>> fields;

    private Segment(int size, Map<String, Map<String, Holders>> fields) {
        this.size = size;
        this.fields = fields;
    }

    static Segment read(LeafReader reader, Collection<String> names) throws IOException {
        var fields = new HashMap<String, Map<String, Holders>>();
        for (String name : names) {
            fields.put(name, values(Terms.getTerms(reader, name), reader.maxDoc()));
        }
        return new Segment(reader.maxDoc(), fields);
    }

    private static Map<String, Holders> values(Terms all, int documents) throws IOException {
        var values = new HashMap<String, Holders>();
        var terms = all.iterator();
        for (BytesRef term = terms.next(); term != null; term = terms.next()) {
            values.put(term.utf8ToString(), Holders.of(terms, documents));
        }
        return values;
    }

    private Map<String, Holders> of(String field) {
        return fields.getOrDefault(field, Map.of());
    }

    /** Those that have any of the values. */
    FixedBitSet having(String field, Set<String> values) {
        var bits = new FixedBitSet(size);
        for (String value : values) {
            Holders holders = of(field).get(value);
            if (holders != null) {
                holders.addTo(bits);
            }
        }
        return bits;
    }

    /** Adds how many of these documents have each value of the field. */
    void count(String field, Documents documents, Map<String, Long> counts) {
        boolean all = documents.number() == size;
        of(field).forEach((value, holders) -> {
            long count = all ? holders.number() : holders.among(documents);
            if (count > 0) {
                counts.merge(value, count, Long::sum);
            }
        });
    }

    /** All of these; the bits are a new set. */
    FixedBitSet both(FixedBitSet some, List<FixedBitSet> others) {
        FixedBitSet both = some.clone();
        others.forEach(both::and);
        return both;
    }
}
