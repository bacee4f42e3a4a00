package org.wsis.portal.stocktaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wsis.portal.PortalTest;
import org.wsis.portal.database.TestDatabase;
import org.wsis.stocktaking.ArchiveEntry;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.Stocktaking;

@PortalTest
class ArchiveTests {
    @Autowired
    Stocktaking stocktaking;

    @Autowired
    JdbcClient sql;

    @Test
    void whatAnArchiveKnowsIsPublishedAtOnceWithItsSource() {
        EntryId id = stocktaking.archive(
                new ArchiveEntry("Farmers Window", null, "BD", false, List.of("C7-agr"), 2016, "prize archive, row 3"));

        var row = sql.sql(
                        "select state, title, country, year, source, action_lines[1] line, number from stocktaking.entry"
                                + " where id = ?")
                .param(id.value())
                .query()
                .singleRow();
        assertThat(row)
                .containsEntry("state", "PUBLISHED")
                .containsEntry("country", "BD")
                .containsEntry("year", 2016)
                .containsEntry("line", "C7-agr")
                .containsEntry("source", "prize archive, row 3");
        assertThat(row.get("number")).isNotNull();
    }

    @Test
    void theHistoryCannotBeChangedByThePortalNorByTheOwnerOfTheDatabase() throws SQLException {
        stocktaking.archive(new ArchiveEntry("Fixed", null, null, true, List.of(), 2014, "test"));
        for (var connect : List.of(TestDatabase.asApplication(), TestDatabase.asOwner())) {
            try (connect;
                    var statement = connect.createStatement()) {
                assertThatThrownBy(() -> statement.execute("update stocktaking.entry_act set at = now()"))
                        .isInstanceOf(SQLException.class);
                assertThatThrownBy(() -> statement.execute("delete from stocktaking.entry_act"))
                        .isInstanceOf(SQLException.class);
            }
        }
    }
}
