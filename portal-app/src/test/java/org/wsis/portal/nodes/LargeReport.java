package org.wsis.portal.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.wsis.portal.database.TestDatabase;

/** A report on a year with so many entries that freezing them takes several steps, in one of which it can be held. */
record LargeReport(UUID id, int year, long entries, Rows rows) {
    /** The entries that are copied before the step that is held. */
    private static final int COPIED = 1_000;

    private static final String HELD = """
        INSERT INTO stocktaking.report_item (report, position, entry, number, title, year, action_lines, sdgs, targets)
        VALUES (?, ?, gen_random_uuid(), 1, 'In the way', 2000, '{}', '{}', '{}')\
        """;

    /** Writes a draft of the report. */
    static LargeReport on(Rows rows, int year) throws SQLException {
        long entries = rows.count("SELECT count(*) FROM stocktaking.public_entry WHERE year = ?", year);
        assertThat(entries).isGreaterThan(COPIED);
        var report = new LargeReport(UUID.randomUUID(), year, entries, rows);
        rows.change("""
                    INSERT INTO stocktaking.report (id, version, slug, kind, title, language, begins_on, ends_before, state,
                        created_at, changed_at)
                    VALUES (?, 0, 'large', 'GLOBAL', 'A large report', 'en', make_date(?, 1, 1), make_date(?, 1, 1), 'DRAFT', now(),
                        now())\
                    """, report.id, year, year + 1);
        return report;
    }

    /** Has it frozen; the portal looks every ten seconds. */
    void freeze() throws SQLException {
        rows.change("UPDATE stocktaking.report SET state = 'FREEZING', frozen_by = gen_random_uuid() WHERE id = ?", id);
    }

    /** Whoever copies entries from now on waits in mid-work until the connection is closed. */
    Connection hold() throws SQLException {
        Connection owner = TestDatabase.asOwner(rows.database());
        owner.setAutoCommit(false);
        try (PreparedStatement item = owner.prepareStatement(HELD)) {
            item.setObject(1, id);
            item.setInt(2, COPIED + 1);
            item.executeUpdate();
        }
        return owner;
    }

    boolean isHalfCopied() throws SQLException {
        return rows.count("SELECT count(*) FROM stocktaking.report_progress WHERE report = ? AND done = ?", id, COPIED)
                == 1;
    }

    boolean isFrozen() throws SQLException {
        return rows.text("SELECT state FROM stocktaking.report WHERE id = ?", id)
                .equals("FROZEN");
    }

    /** It waits as before; nothing of the work is there. */
    void isUntouched() throws SQLException {
        assertThat(rows.text("SELECT state FROM stocktaking.report WHERE id = ?", id))
                .isEqualTo("FREEZING");
        assertThat(rows.count("SELECT count(*) FROM stocktaking.report_item WHERE report = ?", id))
                .isZero();
        assertThat(rows.count("SELECT count(*) FROM stocktaking.report_figure WHERE report = ?", id))
                .isZero();
    }

    /** Every entry is in it once, and its figures say so. */
    void isWhole() throws SQLException {
        assertThat(rows.count("SELECT entries FROM stocktaking.report WHERE id = ?", id))
                .isEqualTo(entries);
        assertThat(rows.count("SELECT count(DISTINCT entry) FROM stocktaking.report_item WHERE report = ?", id))
                .isEqualTo(entries);
        assertThat(rows.count("SELECT max(position) FROM stocktaking.report_item WHERE report = ?", id))
                .isEqualTo(entries);
        assertThat(rows.count(
                        "SELECT entries FROM stocktaking.report_figure WHERE report = ? AND dimension = 'YEAR'"
                                + " AND value = ?",
                        id,
                        String.valueOf(year)))
                .isEqualTo(entries);
        assertThat(rows.count("SELECT count(*) FROM audit.act WHERE act = 'stocktaking.report.frozen'"))
                .isEqualTo(1);
    }
}
