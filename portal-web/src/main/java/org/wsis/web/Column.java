package org.wsis.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wsis.schedule.GenevaTime;

/**
 * A column of a list that leaves as a file.
 *
 * @param key the message key of its heading
 * @param cell what a row has in it: as {@link org.wsis.export.RowWriter} takes it; an {@link Instant} is written as the hour in
 *     Geneva
 */
public record Column<T>(String key, BiFunction<T, Reader, @Nullable Object> cell) {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    /** Who the file is for. */
    public interface Reader {
        /** The reader's language. */
        Locale locale();

        /** What a message says in it. */
        String words(String key);
    }

    /** A column of what a row has as it is. */
    public static <T> Column<T> of(String key, Function<T, ? extends @Nullable Object> value) {
        return new Column<>(key, (row, reader) -> value.apply(row));
    }

    /** A column of what a row names by a message key. */
    public static <T> Column<T> said(String key, Function<T, @Nullable String> message) {
        return new Column<>(key, (row, reader) -> {
            String said = message.apply(row);
            return said == null ? null : reader.words(said);
        });
    }

    @Nullable
    Object of(T row, Reader reader) {
        Object value = cell.apply(row, reader);
        return value instanceof Instant at ? HOUR.format(LocalDateTime.ofInstant(at, GenevaTime.ZONE)) : value;
    }
}
