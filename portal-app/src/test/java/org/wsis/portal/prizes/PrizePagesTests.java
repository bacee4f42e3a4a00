package org.wsis.portal.prizes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wsis.portal.PortalTest;
import org.wsis.portal.stocktaking.StoredEntries;

@PortalTest
class PrizePagesTests {
    @Autowired
    MockMvcTester visitor;

    @Autowired
    MessageSource messages;

    @Autowired
    JdbcClient sql;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "es", "fr", "ru", "zh"})
    void everyPageIsThereInEveryLanguage(String language) {
        for (String page : new String[] {
            "/prizes",
            "/prizes/2012",
            "/prizes/2013",
            "/prizes/2018",
            "/prizes/2025",
            "/prizes/2017/results",
            "/prizes/undated"
        }) {
            assertThat(visitor.get().uri(page + "?lang=" + language))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("??");
        }
    }

    @Test
    void resultsNameWhatIsKnownAndSayWhatIsNot() {
        assertThat(visitor.get().uri("/prizes/2018/results"))
                .hasStatusOk()
                .bodyText()
                .contains("Parent Application")
                .contains("omanobserver.com March 2018")
                .contains("Category not stated")
                .contains("Prize, rank not stated");
        assertThat(visitor.get().uri("/prizes/2017/results"))
                .bodyText()
                .contains("Burkina Faso")
                .contains("Project not named in the source");
        assertThat(visitor.get().uri("/prizes/undated")).bodyText().contains("eBus");
    }

    @Test
    void sourcesAreNamedByTheirTitlesAndNotByFiles() {
        for (String page : new String[] {"/prizes", "/prizes/2016", "/prizes/2021", "/prizes/undated"}) {
            assertThat(visitor.get().uri(page + "?lang=en"))
                    .bodyText()
                    .doesNotContainPattern("\\d{3}_[0-9a-f]{16}")
                    .containsPattern("Slides of the regional workshop|ITU’s presentation");
        }
    }

    @Test
    void yearsThatNobodyKnowsAreNotFound() {
        for (String page : new String[] {"/prizes/1999", "/prizes/1999/results", "/prizes/2020/results", "/prizes/x"}) {
            assertThat(visitor.get().uri(page)).hasStatus(404);
        }
    }

    @Test
    void aYearOfWhichOnlyRecordsAreKnownIsShown() {
        StoredEntries.execute(
                "INSERT INTO prizes.prize_record (id, version, year, category_basis, project, project_plain,"
                        + " international, rank, source) VALUES (gen_random_uuid(), 0, 2094, 'NOT_STATED', 'Alone', 'alone', true,"
                        + " 'WINNER', 'a test')");
        try {
            assertThat(visitor.get().uri("/prizes/2094?lang=en"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("What the archive holds");
            assertThat(visitor.get().uri("/prizes/2094/results")).bodyText().contains("Alone");
        } finally {
            StoredEntries.execute("DELETE FROM prizes.prize_record WHERE year = 2094");
        }
    }

    @Test
    void categoriesHaveTheirOfficialTitles() {
        sql.sql("SELECT number, official_title FROM prizes.category")
                .query((row, number) -> {
                    assertThat(messages.getMessage("prizes.category." + row.getInt(1), null, Locale.ENGLISH))
                            .isEqualTo(row.getString(2));
                    return number;
                })
                .list();
    }
}
