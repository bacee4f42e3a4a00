package org.wsis.stocktaking.published;

import java.sql.Array;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataRetrievalFailureException;

/** A row of the view of public entries; read while its transaction runs. */
record EntryRecord(Map<String, @Nullable Object> columns) {
    UUID id() {
        return Objects.requireNonNull(uuid("id"));
    }

    String title() {
        return Objects.requireNonNull(text("title"));
    }

    @Nullable
    UUID organisation() {
        return uuid("organisation");
    }

    @Nullable
    String text(String column) {
        return (String) columns.get(column);
    }

    @Nullable
    UUID uuid(String column) {
        return (UUID) columns.get(column);
    }

    long number(String column) {
        return ((Number) Objects.requireNonNull(columns.get(column))).longValue();
    }

    boolean isSet(String column) {
        return Boolean.TRUE.equals(columns.get(column));
    }

    @Nullable
    Instant instant(String column) {
        return columns.get(column) instanceof Timestamp at ? at.toInstant() : null;
    }

    @Nullable
    LocalDate day(String column) {
        return columns.get(column) instanceof Date day ? day.toLocalDate() : null;
    }

    <E extends Enum<E>> @Nullable E one(Class<E> type, String column) {
        String name = text(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    <E extends Enum<E>> List<E> several(Class<E> type, String column) {
        return texts(column).stream().map(name -> Enum.valueOf(type, name)).toList();
    }

    List<String> texts(String column) {
        return Arrays.asList((String[]) array(column));
    }

    List<Integer> numbers(String column) {
        return Arrays.asList((Integer[]) array(column));
    }

    List<UUID> uuids(String column) {
        return Arrays.asList((UUID[]) array(column));
    }

    private Object array(String column) {
        try {
            return ((Array) Objects.requireNonNull(columns.get(column))).getArray();
        } catch (SQLException failure) {
            throw new DataRetrievalFailureException("Cannot read " + column, failure);
        }
    }
}
