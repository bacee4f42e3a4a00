package org.wsis.portal.prizes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wsis.account.AccountId;
import org.wsis.account.Grant;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.stocktaking.Owners;
import org.wsis.prizes.project.ProjectId;

@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NationalProjectTests {
    private static final String PAGE = "/prizes/national";
    private static final int YEAR = 2080;

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    RunningContests contests;

    @Autowired
    HandedIn projects;

    @Autowired
    JdbcClient sql;

    @AfterAll
    void end() {
        contests.end(YEAR);
    }

    @Test
    void aFocalPointSeesTheProjectsOfTheirCountryAndNoChoiceBeforeItsList() {
        ProjectId nominee = projects.nominee(YEAR, 1, people.person("Submitter"));
        sql.sql("UPDATE prizes.project SET country = 'TV' WHERE id = ?")
                .param(nominee.value())
                .update();
        AccountId tuvalu = people.person("Tuvalu", new Grant(Role.NATIONAL_FOCAL_POINT, "TV"));
        String title = sql.sql("SELECT title FROM prizes.project WHERE id = ?")
                .param(nominee.value())
                .query(String.class)
                .single();
        String link = "/prizes/" + YEAR + "/projects/" + nominee;
        assertThat(owners.page(browser, tuvalu, PAGE + "?lang=en"))
                .contains(title, "Handed in")
                .doesNotContain("Nominated", link);
        assertThat(owners.page(browser, tuvalu, PAGE + "/export.csv?lang=en"))
                .contains(title)
                .doesNotContain("Nominated");
        projects.publish(YEAR);
        assertThat(owners.page(browser, tuvalu, PAGE + "?lang=en")).contains("Nominated", link);
        AccountId palau = people.person("Palau", new Grant(Role.NATIONAL_FOCAL_POINT, "PW"));
        assertThat(owners.page(browser, palau, PAGE + "?country=TV")).doesNotContain(title);
        assertThat(browser.get().uri(PAGE).with(people.asEditor())).hasStatus(404);
        assertThat(browser.get().uri(PAGE)).hasStatus3xxRedirection();
    }
}
