package org.wsis.forum.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wsis.account.Role;
import org.wsis.forum.edition.Editions;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.forum.Agendas;
import org.wsis.reference.ContentLoader;
import org.wsis.schedule.Rehearsal;

/** An agenda that is made up says so, and stands only where a rehearsal runs. */
@PortalTest
class MadeUpAgendaTests {
    private static final int YEAR = 2914;

    @Autowired
    ContentLoader contents;

    @Autowired
    Editions editions;

    @Autowired
    MadeUpSessions sessions;

    @Autowired
    Agendas agendas;

    @Autowired
    People people;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient sql;

    @Test
    void isRefusedWhileTheClockIsTheWorlds() {
        assertThatIllegalStateException()
                .isThrownBy(() -> agenda(false).run(new DefaultApplicationArguments()))
                .withMessageContaining("PORTAL_CLOCK");
    }

    @Test
    void fillsTheDaysOnceWithSessionsThatSayWhatTheyAre() {
        agendas.open(YEAR, people.holding(Role.EDITOR));
        agenda(true).run(new DefaultApplicationArguments());
        agenda(true).run(new DefaultApplicationArguments());
        assertThat(count("")).isEqualTo(40);
        assertThat(count(" AND content ->> 'title' LIKE '%(made up)' AND content ->> 'room' LIKE '%(made up)'"))
                .isEqualTo(40);
        assertThat(agendas.page(people.holding(Role.EDITOR), Agendas.path(YEAR) + "?lang=en"))
                .as("nothing clashes")
                .doesNotContain("Sessions with clashes");
        assertThat(browser.get().uri("/forum/" + YEAR + "/agenda?day=all"))
                .bodyText()
                .contains("Who pays for the last kilometre (made up)");
    }

    private MadeUpAgenda agenda(boolean rehearses) {
        return new MadeUpAgenda(YEAR, new Rehearsal(rehearses), contents, editions, sessions);
    }

    private long count(String which) {
        return sql.sql("SELECT count(*) FROM forum.released_session WHERE edition = ? AND release = 1" + which)
                .param(YEAR)
                .query(Long.class)
                .single();
    }
}
