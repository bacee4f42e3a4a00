package org.wsis.stocktaking.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Counts are compared with those of the same documents counted one by one. */
class CounterTests {
    private static final List<String> FIELDS = List.of("line", "country", "year");
    private static final int DOCUMENTS = 3000;

    private final Random random = new Random(7);
    private final Counter counter = new Counter(FIELDS);
    private final Map<Integer, Map<String, Set<String>>> documents = new HashMap<>();
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private IndexWriter writer;

    @BeforeEach
    void someDocumentsInSomeSegments() throws IOException {
        writer = new IndexWriter(directory, new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE));
        for (int number = 0; number < DOCUMENTS; number++) {
            add(number);
            if (number % 1100 == 0) {
                writer.commit();
            }
        }
        writer.commit();
    }

    @AfterEach
    void close() throws IOException {
        writer.close();
    }

    @Test
    void everyCountIsWhatCountingOneByOneFinds() throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            assertThat(reader.leaves()).hasSizeGreaterThan(2);
            for (int time = 0; time < 300; time++) {
                String word = random.nextBoolean() ? "" : "w" + random.nextInt(40);
                Map<String, Set<String>> chosen = chosen();
                assertThat(counter.count(reader, asked(word, chosen)))
                        .as("%s %s", word, chosen)
                        .isEqualTo(oneByOne(word, chosen));
            }
        }
    }

    @Test
    void whatWasDeletedIsNotCountedAndWhatWasAddedIs() throws IOException {
        try (DirectoryReader before = DirectoryReader.open(directory)) {
            counter.count(before, asked("w3", Map.of()));
            counter.count(before, asked("", Map.of()));
        }
        for (int number = 0; number < DOCUMENTS; number += 3) {
            writer.deleteDocuments(new Term("number", String.valueOf(number)));
            documents.remove(number);
        }
        add(DOCUMENTS);
        writer.commit();

        try (DirectoryReader after = DirectoryReader.open(directory)) {
            for (String word : List.of("w3", "", "w" + DOCUMENTS % 40)) {
                assertThat(counter.count(after, asked(word, chosen()))).isEqualTo(oneByOne(word, lastChosen));
            }
        }
    }

    @Test
    void theSameWordsWithOtherFiltersAreLookedForOnce() throws IOException {
        var asked = new AtomicInteger();
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (int time = 0; time < 5; time++) {
                counter.count(
                        reader,
                        new Counter.Asked(
                                "w1",
                                () -> {
                                    asked.incrementAndGet();
                                    return query("w1");
                                },
                                chosen(),
                                FIELDS));
            }
        }
        assertThat(asked).hasValue(1);
    }

    @Test
    void aSearchThatKnowsWhatWasFoundFindsTheSameInTheSameOrder() throws IOException {
        var asked = new AtomicInteger();
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            var searcher = new IndexSearcher(reader);
            for (int time = 0; time < 300; time++) {
                String word = random.nextInt(5) == 0 ? "" : "w" + random.nextInt(40);
                var question = new Counter.Asked(
                        word,
                        () -> {
                            asked.incrementAndGet();
                            return query(word);
                        },
                        chosen(),
                        List.of());
                assertThat(hits(searcher, counter.found(question)))
                        .as("%s %s", word, question.chosen())
                        .isEqualTo(hits(searcher, plain(word, question.chosen())));
            }
        }
        assertThat(asked.get()).isLessThanOrEqualTo(41);
    }

    private static List<String> hits(IndexSearcher searcher, Query query) throws IOException {
        return Arrays.stream(searcher.search(query, 50).scoreDocs)
                .map(hit -> hit.doc + " " + hit.score)
                .toList();
    }

    private static Query plain(String word, Map<String, Set<String>> chosen) {
        var all = new BooleanQuery.Builder().add(query(word), BooleanClause.Occur.MUST);
        chosen.forEach((field, values) -> {
            var some = new BooleanQuery.Builder();
            values.forEach(value -> some.add(new TermQuery(new Term(field, value)), BooleanClause.Occur.SHOULD));
            all.add(some.build(), BooleanClause.Occur.FILTER);
        });
        return all.build();
    }

    @Test
    void aValueThatNobodyHasLeavesNothingAndStillCountsItsOwnFacet() throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            Counting counting = counter.count(reader, asked("", Map.of("year", Set.of("1815"))));

            assertThat(counting.total()).isZero();
            assertThat(counting.values().get("line")).isEmpty();
            assertThat(counting.values().get("year")).isNotEmpty();
        }
    }

    private void add(int number) throws IOException {
        Map<String, Set<String>> values = Map.of(
                "line", some("C", 18, 4),
                "country", some("K", 150, 1),
                "year", some("20", 12, 1),
                "word", Set.of("w" + number % 40));
        var document = new Document();
        document.add(new StringField("number", String.valueOf(number), Field.Store.NO));
        values.forEach(
                (field, all) -> all.forEach(value -> document.add(new StringField(field, value, Field.Store.NO))));
        document.add(
                new TextField("text", ("w" + number % 40 + " and ").repeat(1 + random.nextInt(9)), Field.Store.NO));
        writer.addDocument(document);
        documents.put(number, values);
    }

    private Set<String> some(String beginning, int values, int most) {
        return IntStream.rangeClosed(0, random.nextInt(most))
                .mapToObj(time -> beginning + (int) (values * random.nextDouble() * random.nextDouble()))
                .collect(Collectors.toSet());
    }

    private Map<String, Set<String>> lastChosen = Map.of();

    private Map<String, Set<String>> chosen() {
        var chosen = new HashMap<String, Set<String>>();
        for (String field : FIELDS) {
            if (random.nextInt(3) == 0) {
                chosen.put(
                        field,
                        new TreeSet<>(some(field.equals("line") ? "C" : field.equals("year") ? "20" : "K", 12, 3)));
            }
        }
        lastChosen = chosen;
        return chosen;
    }

    private static Counter.Asked asked(String word, Map<String, Set<String>> chosen) {
        return new Counter.Asked(word, () -> query(word), chosen, FIELDS);
    }

    private static Query query(String word) {
        return word.isEmpty() ? new MatchAllDocsQuery() : new TermQuery(new Term("text", word));
    }

    private Counting oneByOne(String word, Map<String, Set<String>> chosen) {
        var values = new HashMap<String, Map<String, Long>>();
        for (String field : FIELDS) {
            var counts = new HashMap<String, Long>();
            found(word, chosen, field)
                    .forEach(document -> document.get(field).forEach(value -> counts.merge(value, 1L, Long::sum)));
            values.put(field, counts);
        }
        return new Counting(found(word, chosen, "").size(), values);
    }

    private List<Map<String, Set<String>>> found(String word, Map<String, Set<String>> chosen, String except) {
        return new ArrayList<>(documents.values())
                .stream()
                        .filter(document ->
                                word.isEmpty() || document.get("word").contains(word))
                        .filter(document -> chosen.entrySet().stream()
                                .allMatch(choice -> choice.getKey().equals(except)
                                        || document.get(choice.getKey()).stream()
                                                .anyMatch(choice.getValue()::contains)))
                        .toList();
    }
}
