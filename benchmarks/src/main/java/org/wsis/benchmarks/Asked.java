package org.wsis.benchmarks;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One question to the explorer: words and chosen values. */
record Asked(String words, Map<String, String> chosen, int page) {
    /** What people ask, each kind in its own way. */
    enum Kind {
        NO_WORDS("no words, one or two filters"),
        COMMON("a common word"),
        RARE("a rare word"),
        FILTERED("a word and two filters"),
        BEGINNING("the beginning of a word"),
        MISTYPED("a typing error");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        private Asked ask(Random random) {
            Vocabulary some = Vocabulary.any(random);
            return switch (this) {
                case NO_WORDS -> new Asked("", filters(random, 1 + random.nextInt(2)), 1 + random.nextInt(3));
                case COMMON -> new Asked(word(some, random, 0, 60), Map.of(), 1 + random.nextInt(5));
                case RARE -> new Asked(word(some, random, 2000, some.words().size()), Map.of(), 1);
                case FILTERED -> new Asked(word(some, random, 0, 300), filters(random, 2), 1);
                case BEGINNING ->
                    new Asked(begun(word(some, random, 50, 1500), random), Map.of(), 1 + random.nextInt(2));
                case MISTYPED -> new Asked(mistyped(random), Map.of(), 1);
            };
        }

        private static String word(Vocabulary vocabulary, Random random, int from, int to) {
            int size = vocabulary.words().size();
            int start = Math.min(from, size / 3);
            return vocabulary.words().get(start + random.nextInt(Math.min(to, size) - start));
        }

        private static String begun(String word, Random random) {
            return word.substring(0, Math.min(word.length(), 3 + random.nextInt(3)));
        }

        /** Two letters of a long word swapped; Chinese has no such errors. */
        private static String mistyped(Random random) {
            String word = "";
            while (word.length() < 6) {
                word = word(Vocabulary.any(random), random, 0, 1500);
            }
            int place = 2 + random.nextInt(word.length() - 3);
            return word.substring(0, place) + word.charAt(place + 1) + word.charAt(place) + word.substring(place + 2);
        }

        private static Map<String, String> filters(Random random, int count) {
            var filters = new TreeMap<String, String>();
            while (filters.size() < count) {
                switch (random.nextInt(5)) {
                    case 0 -> filters.put("actionLine", one(random, GeneratedEntry.LINES));
                    case 1 -> filters.put("sdg", one(random, GeneratedEntry.GOALS));
                    case 2 -> filters.put("country", one(random, GeneratedEntry.COUNTRIES));
                    case 3 -> filters.put("year", String.valueOf(2010 + random.nextInt(16)));
                    default -> filters.put("kind", one(random, GeneratedEntry.KINDS));
                }
            }
            return filters;
        }

        private static String one(Random random, List<?> values) {
            return String.valueOf(values.get(Vocabulary.zipf(random, values.size())));
        }
    }

    /** So many different questions of a kind; others for another seed. */
    static List<Asked> of(Kind kind, int number, long seed) {
        var random = new Random(seed);
        return Stream.generate(() -> kind.ask(random)).distinct().limit(number).toList();
    }

    /** So many of all kinds, by turns. */
    static List<Asked> mixed(int number, long seed) {
        var random = new Random(seed);
        var asked = new ArrayList<Asked>();
        while (asked.size() < number) {
            asked.add(Kind.values()[asked.size() % Kind.values().length].ask(random));
        }
        return asked;
    }

    String path() {
        var parts = new ArrayList<String>();
        if (!words.isEmpty()) {
            parts.add("q=" + encode(words));
        }
        chosen.forEach((name, value) -> parts.add(name + "=" + encode(value)));
        if (page > 1) {
            parts.add("page=" + page);
        }
        return "/stocktaking?" + String.join("&", parts);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
