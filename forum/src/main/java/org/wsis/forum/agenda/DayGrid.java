package org.wsis.forum.agenda;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A day as a table: a column for each room, a row for each half hour, in which what takes place spans its rows.
 *
 * @param rooms the columns
 * @param rows from the first half hour to the last
 */
public record DayGrid<R, T>(List<R> rooms, List<Row<R, T>> rows) {
    private static final long STEP = 1800;

    /** A half hour and the cells that begin in it, in the order of the rooms. */
    public record Row<R, T>(Instant at, List<Cell<R, T>> cells) {}

    /**
     * A cell of the table.
     *
     * @param span over how many rows it reaches
     * @param items what takes place; several if they overlap, none if the room is free
     */
    public record Cell<R, T>(R room, int span, List<T> items) {}

    /** Where and when something takes place. */
    public record Stay<R>(R room, Instant startsAt, Instant endsAt) {}

    private record Held<R, T>(T item, R room, long from, long to) {}

    /**
     * Makes the table.
     *
     * @param opens the first half hour that shows even if nothing takes place, or null
     * @param closes the end of the last one, or null
     */
    public static <R, T> DayGrid<R, T> of(
            List<R> rooms,
            List<T> items,
            Function<T, Stay<R>> stay,
            @Nullable Instant opens,
            @Nullable Instant closes) {
        List<Held<R, T>> held =
                items.stream().map(item -> held(item, stay.apply(item))).toList();
        long from = Stream.concat(held.stream().map(Held::from), slot(opens))
                .min(Comparator.naturalOrder())
                .orElse(0L);
        long to = Stream.concat(held.stream().map(Held::to), slot(closes))
                .max(Comparator.naturalOrder())
                .orElse(from);
        List<Row<R, T>> rows = new ArrayList<>();
        for (long slot = from; slot < to; slot++) {
            rows.add(new Row<>(Instant.ofEpochSecond(slot * STEP), new ArrayList<>()));
        }
        rooms.forEach(room -> fill(rows, from, room, held));
        return new DayGrid<>(List.copyOf(rooms), rows);
    }

    private static <R, T> Held<R, T> held(T item, Stay<R> stay) {
        return new Held<>(
                item,
                stay.room(),
                Math.floorDiv(stay.startsAt().getEpochSecond(), STEP),
                Math.ceilDiv(stay.endsAt().getEpochSecond(), STEP));
    }

    private static Stream<Long> slot(@Nullable Instant at) {
        return at == null ? Stream.empty() : Stream.of(Math.floorDiv(at.getEpochSecond(), STEP));
    }

    /** Cells of one room: what overlaps shares one. */
    private static <R, T> void fill(List<Row<R, T>> rows, long first, R room, List<Held<R, T>> held) {
        List<Held<R, T>> its = held.stream()
                .filter(one -> one.room().equals(room))
                .sorted(Comparator.comparingLong(Held::from))
                .toList();
        int place = 0;
        long slot = first;
        while (slot < first + rows.size()) {
            List<T> together = new ArrayList<>();
            long end = slot + 1;
            while (place < its.size() && its.get(place).from() < (together.isEmpty() ? slot + 1 : end)) {
                end = Math.max(end, its.get(place).to());
                together.add(its.get(place++).item());
            }
            int row = (int) (slot - first);
            rows.get(row).cells().add(new Cell<>(room, (int) (end - slot), together));
            slot = end;
        }
    }
}
