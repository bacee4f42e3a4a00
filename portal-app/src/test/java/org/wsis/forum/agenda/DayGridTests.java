package org.wsis.forum.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A day as a table of rooms and half hours. */
class DayGridTests {
    private static final Instant NINE = Instant.parse("2900-05-12T07:00:00Z");

    private record Talk(String name, String room, int from, int minutes) {}

    @Test
    void whatTakesPlaceSpansItsHalfHoursAndEveryHalfHourIsCoveredOnce() {
        DayGrid<String, Talk> grid = grid(
                List.of(new Talk("long", "A", 0, 90), new Talk("late", "A", 90, 30), new Talk("short", "B", 40, 10)));
        assertThat(grid.rows()).hasSize(4);
        assertThat(said(grid, "A")).containsExactly("3 long", "1 late");
        assertThat(said(grid, "B")).containsExactly("1 ", "1 short", "1 ", "1 ");
    }

    @Test
    void whatOverlapsSharesACell() {
        DayGrid<String, Talk> grid = grid(List.of(
                new Talk("one", "A", 0, 60),
                new Talk("two", "A", 45, 30),
                new Talk("three", "A", 80, 30),
                new Talk("four", "A", 120, 30)));
        assertThat(said(grid, "A")).containsExactly("4 one two three", "1 four");
        assertThat(grid.rows().stream().filter(row -> !row.cells().isEmpty())).hasSizeGreaterThan(3);
    }

    @Test
    void withoutAnythingItShowsTheHoursOfTheDay() {
        var grid = DayGrid.of(List.of("A"), List.<Talk>of(), DayGridTests::stay, NINE, NINE.plusSeconds(7200));
        assertThat(grid.rows()).hasSize(4);
        assertThat(DayGrid.of(List.of("A"), List.<Talk>of(), DayGridTests::stay, null, null)
                        .rows())
                .isEmpty();
    }

    private static DayGrid<String, Talk> grid(List<Talk> talks) {
        return DayGrid.of(List.of("A", "B"), talks, DayGridTests::stay, null, null);
    }

    private static List<String> said(DayGrid<String, Talk> grid, String room) {
        return grid.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.room().equals(room))
                .map(cell -> cell.span() + " "
                        + String.join(" ", cell.items().stream().map(Talk::name).toList()))
                .toList();
    }

    private static DayGrid.Stay<String> stay(Talk talk) {
        Instant starts = NINE.plusSeconds(talk.from() * 60L);
        return new DayGrid.Stay<>(talk.room(), starts, starts.plusSeconds(talk.minutes() * 60L));
    }
}
