package org.wsis.portal.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wsis.portal.PortalTest;
import org.wsis.portal.database.TestDatabase;
import org.wsis.reference.ContentFile;
import org.wsis.reference.ContentLoader;
import org.wsis.reference.Matrix;
import org.wsis.reference.Reference;

@PortalTest
class MatrixContentTests {
    @Autowired
    Matrix matrix;

    @Autowired
    Reference reference;

    @Autowired
    ContentLoader content;

    @Autowired
    JdbcClient database;

    @Autowired
    MessageSource messages;

    @Test
    void theFirstVersionHoldsEveryRowOfTheFile() {
        Matrix.Version first = matrix.version(1).orElseThrow();
        var rows = ContentFile.of("action_line_sdg_matrix.csv").rows();
        assertThat(first.links()).hasSize(rows.size()).hasSize(126);
        assertThat(first.links().stream()
                        .mapToInt(link -> link.targets().size())
                        .sum())
                .isEqualTo(163);
        assertThat(first.links().stream().filter(link -> link.disagreement() != null))
                .hasSize(6);
        rows.forEach(row -> {
            var link = first.link(row.get("action_line"), Integer.parseInt(row.get("sdg")))
                    .orElseThrow();
            String targets = row.optional("targets");
            assertThat(link.targets()).containsExactlyInAnyOrder(targets == null ? new String[0] : targets.split(" "));
            assertThat(link.rationale()).isEqualTo(row.optional("rationale"));
            assertThat(link.disagreement() != null).isEqualTo(row.optional("note") != null);
        });
    }

    @Test
    void everyLineAndTargetOfTheMatrixIsKnown() {
        assertThat(reference.actionLines()).hasSize(18);
        assertThat(reference.sdgs().stream()
                        .mapToInt(goal -> goal.targets().size())
                        .sum())
                .isEqualTo(169);
        matrix.version(1).orElseThrow().links().forEach(link -> {
            assertThat(reference.actionLine(link.line().toLowerCase(java.util.Locale.ROOT)))
                    .isPresent();
            assertThat(link.targets()).allMatch(reference::isTarget);
        });
        assertThat(List.of("9.4", "11.b", "17.19")).allMatch(reference::isTarget);
        assertThat(List.of("9.9", "18.1", "1", "", "1.1 ", "17.a")).noneMatch(reference::isTarget);
    }

    @Test
    void theDatabaseAndTheMessagesKnowEveryTarget() throws SQLException {
        List<String> targets = reference.sdgs().stream()
                .flatMap(goal -> goal.targets().stream())
                .toList();
        assertThat(database.sql("SELECT code FROM reference.sdg_target")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(targets);
        for (String language : List.of("ar", "en", "es", "fr", "ru", "zh")) {
            assertThat(targets.stream()
                            .map(code -> messages.getMessage("reference.target." + code, null, Locale.of(language))))
                    .as(language)
                    .doesNotHaveDuplicates();
        }
        try (Connection owner = TestDatabase.asOwner()) {
            owner.setAutoCommit(false);
            String version = "INSERT INTO reference.matrix_version (number, published_at, note) VALUES (99, now(), '')";
            owner.createStatement().execute(version);
            String link =
                    "INSERT INTO reference.matrix_link (version, action_line, sdg, targets) VALUES (99, 'C11', 1, ";
            owner.createStatement().execute(link + "'{1.5}')");
            assertThatThrownBy(() -> owner.createStatement().execute(link.replace("C11", "C10") + "'{1.9}')"))
                    .hasMessageContaining("not all are targets of goal 1");
            owner.rollback();
        }
    }

    @Test
    void contentIsLoadedOnce() {
        assertThat(content.once("matrix-1", "action_line_sdg_matrix.csv", rows -> {
                    throw new AssertionError("loaded twice");
                }))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE reference.matrix_version SET note = 'x'",
                "DELETE FROM reference.matrix_version",
                "TRUNCATE reference.matrix_version CASCADE",
                "UPDATE reference.matrix_link SET rationale = 'x'",
                "DELETE FROM reference.matrix_link",
                "TRUNCATE reference.matrix_link",
                "INSERT INTO reference.matrix_link (version, action_line, sdg, targets) VALUES (1, 'C11', 1, '{}')",
                "ALTER TABLE reference.matrix_link DISABLE TRIGGER ALL",
                "DELETE FROM reference.loaded_content",
                "UPDATE reference.action_line SET short_title = 'x'",
            })
    void whatIsPublishedCannotBeChangedEvenBySql(String statement) throws SQLException {
        try (Connection application = TestDatabase.asApplication()) {
            assertThatThrownBy(() -> application.createStatement().execute(statement))
                    .isInstanceOf(SQLException.class);
        }
        if (statement.contains("matrix_") && !statement.startsWith("ALTER")) {
            try (Connection owner = TestDatabase.asOwner()) {
                assertThatThrownBy(() -> owner.createStatement().execute(statement))
                        .isInstanceOf(SQLException.class);
            }
        }
    }
}
