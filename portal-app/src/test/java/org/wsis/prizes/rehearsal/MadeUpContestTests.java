package org.wsis.prizes.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wsis.portal.PortalTest;
import org.wsis.prizes.edition.RehearsedEdition;
import org.wsis.reference.ContentLoader;
import org.wsis.schedule.Rehearsal;

@PortalTest
class MadeUpContestTests {
    private static final int YEAR = 2029;

    @Autowired
    ContentLoader contents;

    @Autowired
    RehearsedEdition editions;

    @Autowired
    MadeUpProjects projects;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void anEditionOfTheArchive() {
        database.sql("INSERT INTO prizes.edition (year, version, state, created_at) VALUES (?, 0, 'ARCHIVE', now())"
                        + " ON CONFLICT DO NOTHING")
                .param(YEAR)
                .update();
        database.sql(
                        "INSERT INTO prizes.edition_category (edition, number, line, title)"
                                + " SELECT ?, number, line, title FROM prizes.edition_category WHERE edition = 2018 ON CONFLICT DO NOTHING")
                .param(YEAR)
                .update();
    }

    @AfterEach
    void itIsArchiveAgain() {
        database.sql("UPDATE prizes.edition SET state = 'ARCHIVE' WHERE year = ?")
                .param(YEAR)
                .update();
    }

    @Test
    void isRefusedWhileTheClockIsTheWorlds() {
        assertThatIllegalStateException()
                .isThrownBy(() -> contest(false).run(new DefaultApplicationArguments()))
                .withMessageContaining("PORTAL_CLOCK");
        assertThat(count("state = 'RUNNING'", "prizes.edition WHERE year = " + YEAR))
                .isZero();
    }

    @Test
    void fillsEveryCategoryOnceWithProjectsThatSayWhatTheyAre() {
        contest(true).run(new DefaultApplicationArguments());
        contest(true).run(new DefaultApplicationArguments());

        String ours = "prizes.project WHERE edition = " + YEAR;
        assertThat(count("true", ours)).isEqualTo(54);
        assertThat(count("title LIKE '%(made up)'", ours)).isEqualTo(54);
        assertThat(database.sql("SELECT count(DISTINCT category) FROM " + ours)
                        .query(Integer.class)
                        .single())
                .isEqualTo(18);
        assertThat(browser.get().uri("/stocktaking?q=Rain+diary"))
                .as("entries that are held are nobody's to read")
                .bodyText()
                .doesNotContain("(made up)");
    }

    private MadeUpContest contest(boolean rehearses) {
        return new MadeUpContest(YEAR, new Rehearsal(rehearses), contents, editions, projects);
    }

    private int count(String which, String of) {
        return database.sql("SELECT count(*) FILTER (WHERE %s) FROM %s".formatted(which, of))
                .query(Integer.class)
                .single();
    }
}
