package org.wsis.portal.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every list of the secretariat leaves as a file, or says here why not: found by its template, not by a name in a test. */
class EveryListTests {
    /** What a page with a list has of {@code kit/list}. */
    private static final String LIST = "(?s).*~\\{kit/list :: (pager|empty)\\(.*";

    private static final String FILE = "~{kit/list :: take(";

    /** Lists without a file, and why. */
    private static final Map<String, String> WITHOUT = Map.ofEntries(
            Map.entry("stocktaking/batch/preview", "a form: what is ticked in the queue, which leaves itself"),
            Map.entry("portal/admin/imports/page", "the rows of a file that somebody sent; their own file has them"),
            Map.entry("portal/phases/admin-list", "still lacks one; the public timeline shows the same"),
            Map.entry("portal/process/proposal/admin", "still lacks one"),
            Map.entry("consultation/committee/criteria", "a form of the criteria"),
            Map.entry("consultation/committee/members", "a form of a handful of people"),
            Map.entry("consultation/question/files", "each row is a file itself"),
            Map.entry("consultation/verdict/letters", "letters to be sent once, which leave by /admin/letters"),
            Map.entry(
                    "forum/agenda/grid",
                    "the grid of a day; released sessions leave as a calendar and by the interface"),
            Map.entry("forum/release/letters", "letters to be sent once, which leave by /admin/letters"),
            Map.entry("prizes/comment/list", "still lacks one"),
            Map.entry("prizes/expert/page", "a form of the group"),
            Map.entry("prizes/nomination/category", "ranks a few; all nominees leave by the nomination’s own list"));

    @Test
    void everyListOfTheSecretariatLeavesAsAFile() throws IOException {
        assertThat(withoutFile().filter(list -> !WITHOUT.containsKey(list)))
                .as("lists of staff without kit/list :: take")
                .isEmpty();
    }

    private static Stream<String> withoutFile() throws IOException {
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            return modules
                    .map(module -> module.resolve("src/main/resources/templates"))
                    .filter(Files::isDirectory)
                    .flatMap(EveryListTests::lacking)
                    .toList()
                    .stream();
        }
    }

    private static Stream<String> lacking(Path templates) {
        try (Stream<Path> files = Files.walk(templates)) {
            return files
                    .filter(file -> file.toString().endsWith(".html"))
                    .filter(EveryListTests::lacks)
                    .map(file -> templates.relativize(file).toString().replace(".html", ""))
                    .toList()
                    .stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean lacks(Path file) {
        try {
            String text = Files.readString(file);
            return text.contains("~{kit/admin :: page") && text.matches(LIST) && !text.contains(FILE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
