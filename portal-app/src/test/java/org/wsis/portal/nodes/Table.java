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
    static final int YEAR = 2024;

    private static final String CHANGED =
            "SELECT count(*) FROM imports.row WHERE run = ?::uuid AND settled AND fate = 'CHANGED'";

    private static final String WRITTEN =
            "SELECT count(*) FROM imports.row WHERE run = ?::uuid AND settled AND fate = 'NEW'";

    String text() {
        return text("nominee", 1);
    }

    /** The same projects with other ranks, each in the next category. */
    String corrected() {
        return text("winner", 2);
    }

    private String text(String rank, int shift) {
        return IntStream.range(0, size)
                .mapToObj(number -> row(number, rank, shift))
                .collect(Collectors.joining("\n", "year,category,project,organisation,country,rank,source\n", "\n"));
    }

    private static String row(int number, String rank, int shift) {
        int project = number % 10 == 4 ? number - 1 : number;
        return "2024,%d,Project %d,Organisation %d,%s,%s,A test"
                .formatted(
                        (project + shift - 1) % 18 + 1,
                        project,
                        project / 20,
                        number % 10 == 7 ? "Atlantis" : "Kenya",
                        rank);
    }

    /**
     * Every row that has changed something has changed all of it, with one version and one act that names its file; of the
     * others there is nothing.
     */
    void isWhollyChanged(Rows rows, String run) throws SQLException {
        long changed = rows.count(CHANGED, run);
        assertThat(rows.count("SELECT count(*) FROM prizes.prize_record WHERE year = 2024 AND rank = 'WINNER'"))
                .as("prizes")
                .isEqualTo(changed);
        assertThat(rows.count("""
                        SELECT count(*) FROM prizes.prize_record p JOIN stocktaking.entry e ON e.id = p.entry
                          JOIN prizes.category c ON c.number = p.category JOIN stocktaking.version v ON v.entry = e.id
                          JOIN stocktaking.entry_act a ON a.entry = e.id AND a.act = 'AMENDED'
                         WHERE p.rank = 'WINNER' AND p.year = 2024 AND e.action_lines = ARRAY[c.action_line]
                           AND v.action_lines <> e.action_lines AND a.words LIKE 'table.csv%' AND a.by IS NOT NULL"""))
                .as("entries that follow, each with one version and one act")
                .isEqualTo(changed);
        assertThat(rows.count(
                        "SELECT count(*) FROM stocktaking.version v JOIN prizes.prize_record p ON p.entry = v.entry"
                                + " WHERE p.year = 2024"))
                .as("versions")
                .isEqualTo(changed);
        assertThat(rows.count("SELECT count(*) FROM imports.written WHERE run = ?::uuid", run))
                .as("fingerprints")
                .isEqualTo(changed);
    }

    /** How many rows have changed what was there. */
    long changed(Rows rows, String run) throws SQLException {
        return rows.count(CHANGED, run);
    }

    /** How many rows a whole import changes. */
    long changes() {
        return size * 8L / 10;
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
        assertThat(rows.count("SELECT count(*) FROM prizes.prize_record WHERE year = 2024"))
                .as("prizes")
                .isEqualTo(written);
        assertThat(rows.count("SELECT count(*) FROM imports.written WHERE run = ?::uuid", run))
                .as("fingerprints")
                .isEqualTo(written);
        assertThat(
                        rows.count(
                                "SELECT count(*) FROM prizes.prize_record p JOIN stocktaking.entry e ON e.id = p.entry"
                                        + " JOIN stocktaking.entry_act a ON a.entry = e.id WHERE p.year = 2024 AND e.state = 'PUBLISHED'"))
                .as("entries, each with one act")
                .isEqualTo(written);
        assertThat(rows.count("SELECT count(*) FROM stocktaking.entry WHERE source = 'A test'"
                        + " AND id NOT IN (SELECT entry FROM prizes.prize_record WHERE entry IS NOT NULL)"))
                .as("entries without a prize")
                .isZero();
    }
}
