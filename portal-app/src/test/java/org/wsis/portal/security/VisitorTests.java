package org.wsis.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wsis.portal.PortalTest;

/** Whoever only reads is nobody: no session, no row, no cookie. */
@PortalTest
class VisitorTests {
    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/stocktaking",
                "/stocktaking?page=2&actionLine=C1",
                "/search?q=school",
                "/action-lines",
                "/sdgs",
                "/matrix",
                "/timeline",
                "/timeline/phases",
                "/publications",
                "/about",
                "/prizes",
                "/help",
                "/privacy",
                "/no-such-page"
            })
    void readingStartsNoSession(String address) {
        var answer = browser.get().uri(address).exchange();

        assertThat(answer.getRequest().getSession(false)).isNull();
        assertThat(answer.getResponse().getCookies()).isEmpty();
    }

    @Test
    void anEntryThatIsNotThereStartsNoSessionEither() {
        long before = sessions();
        for (int time = 0; time < 10; time++) {
            assertThat(browser.get().uri("/stocktaking/entries/" + UUID.randomUUID()))
                    .hasStatus(404);
        }
        assertThat(sessions() - before).isLessThan(10); // other tests run beside this one
    }

    private long sessions() {
        return database.sql("SELECT count(*) FROM account.spring_session")
                .query(Long.class)
                .single();
    }
}
