package org.wsis.portal.stocktaking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** The judged set: entries in the six languages, and questions with the entries that answer them. Keys are {@code fr:ecole}. */
final class Judged {
    static final List<String> LANGUAGES = List.of("ar", "en", "es", "fr", "ru", "zh");

    private Judged() {}

    record Entry(UUID id, String key, String language, String title, String organisation, String text) {
        Map<String, Object> row(int year) {
            return Map.of(
                    "id", id,
                    "title", title,
                    "language", language,
                    "year", year,
                    "organisation_name", organisation,
                    "short_description", text);
        }
    }

    record Question(String language, String tries, String text, List<String> answers) {}

    static List<Entry> entries() {
        return LANGUAGES.stream()
                .flatMap(language -> lines("entries-" + language)
                        .map(line -> new Entry(
                                UUID.randomUUID(), language + ":" + line[0], language, line[1], line[2], line[3])))
                .toList();
    }

    static List<Question> questions() {
        return lines("queries")
                .map(line -> new Question(
                        line[0],
                        line[1],
                        line[2],
                        Stream.of(line[3].split(" "))
                                .map(key -> key.contains(":") ? key : line[0] + ":" + key)
                                .toList()))
                .toList();
    }

    private static Stream<String[]> lines(String name) {
        try (InputStream file = Judged.class.getResourceAsStream("/judged/" + name + ".txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line ->
                            Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
