package org.wsis.portal.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table of prizes to import, and what must have become of it. Of every ten rows one repeats the row before, and one
 * names a country that does not exist.
 */
record Table(int size) {
    /** The year of all prizes, which no real one has. */
    static final int YEAR = 2098;

    private static final String WRITTEN =
            "SELECT count(*) FROM imports.row WHERE run = ?::uuid AND settled AND fate = 'NEW'";

    String text() {
        return IntStream.range(0, size)
                .mapToObj(Table::row)
                .collect(Collectors.joining("\n", "year,category,project,organisation,country,rank,source\n", "\n"));
    }

    private static String row(int number) {
        int project = number % 10 == 4 ? number - 1 : number;
        return "2098,%d,Project %d,Organisation %d,%s,nominee,A test"
                .formatted(project % 18 + 1, project, project / 20, number % 10 == 7 ? "Atlantis" : "Kenya");
    }

    /** Some rows are written, with all that belongs to them, and of the others there is nothing. */
    void isHalfWritten(Rows rows, String run) throws SQLException {
        assertThat(rows.text("SELECT state FROM imports.run WHERE id = ?::uuid", run))
                .isEqualTo("WRITING");
        assertThat(rows.count(WRITTEN, run)).isBetween(1L, size * 8L / 10 - 1);
        isWhole(rows, run);
    }

    /** Every row has exactly one fate and one effect. */
    void isWritten(Rows rows, String run) throws SQLException {
        assertThat(rows.count("SELECT count(*) FROM imports.row WHERE run = ?::uuid AND settled", run))
                .isEqualTo(size);
        assertThat(rows.text(
                        "SELECT string_agg(fate || ' ' || n, ', ' ORDER BY fate) FROM (SELECT fate, count(*) AS n"
                                + " FROM imports.row WHERE run = ?::uuid GROUP BY fate) AS fates",
                        run))
                .isEqualTo("DUPLICATE %1$d, NEW %2$d, REJECTED %1$d".formatted(size / 10, size * 8 / 10));
        assertThat(rows.count(WRITTEN, run)).isEqualTo(size * 8L / 10);
        isWhole(rows, run);
    }

    private static void isWhole(Rows rows, String run) throws SQLException {
        long written = rows.count(WRITTEN, run);
        assertThat(rows.count("SELECT count(*) FROM prizes.prize_record WHERE year = 2098"))
                .as("prizes")
                .isEqualTo(written);
        assertThat(rows.count("SELECT count(*) FROM imports.written WHERE run = ?::uuid", run))
                .as("fingerprints")
                .isEqualTo(written);
        assertThat(
                        rows.count(
                                "SELECT count(*) FROM prizes.prize_record p JOIN stocktaking.entry e ON e.id = p.entry"
                                        + " JOIN stocktaking.entry_act a ON a.entry = e.id WHERE p.year = 2098 AND e.state = 'PUBLISHED'"))
                .as("entries, each with one act")
                .isEqualTo(written);
        assertThat(rows.count("SELECT count(*) FROM stocktaking.entry WHERE source = 'A test'"
                        + " AND id NOT IN (SELECT entry FROM prizes.prize_record WHERE entry IS NOT NULL)"))
                .as("entries without a prize")
                .isZero();
    }
}
