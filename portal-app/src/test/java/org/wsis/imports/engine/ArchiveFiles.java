package org.wsis.imports.engine;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files of the kind prize-archive, with projects that no other test has. */
final class ArchiveFiles {
    static final String KIND = "prize-archive";
    static final String HEADING = "year,category,project,organisation,country,rank,source\n";

    private ArchiveFiles() {}

    /** Rows 2 to {@code count + 1}, with project names that start with {@code mark}. */
    static byte[] rows(String mark, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i ->
                        "2024,%d,%s %d,Organisation of %s,Kenya,nominee,a test\n".formatted(i % 18 + 1, mark, i, mark))
                .collect(Collectors.joining("", HEADING, ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] text(String rows) {
        return (HEADING + rows).getBytes(StandardCharsets.UTF_8);
    }
}
