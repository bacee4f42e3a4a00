package org.wsis.portal.home;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.wsis.account.AccountId;
import org.wsis.portal.PortalTest;
import org.wsis.portal.StatementCounts;
import org.wsis.schedule.GenevaTime;
import org.wsis.schedule.NewPhase;
import org.wsis.schedule.PhaseDates;
import org.wsis.schedule.Planning;

@PortalTest
class HomeTests {
    @Autowired
    MockMvcTester visitor;

    @Autowired
    Planning planning;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    EntityManager entities;

    @Autowired
    Clock clock;

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
    void anybodySeesTheHomePage(String language) {
        assertThat(visitor.get().uri("/").param("lang", language))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("??");
    }

    @Test
    void everyFigureHasItsSource() {
        assertThat(visitor.get().uri("/")).bodyText().contains("1,300,000", "WSIS Flash, September 2017");
    }

    @Test
    void anOpenPhaseShowsItsDeadlineAndWhoseHourItIs() {
        String home = rolledBack(() -> {
            open("Call <b>for</b> papers");
            return home();
        });

        assertThat(home)
                .contains("Call &lt;b&gt;for&lt;/b&gt; papers", "10 days", "the portal’s hour")
                .doesNotContain("Nothing is open");
    }

    @Test
    void theNumberOfStatementsDoesNotDependOnHowMuchIsOpen() {
        long one = statements(1);
        long thirty = statements(30);

        assertThat(thirty).isEqualTo(one).isLessThanOrEqualTo(5);
    }

    private long statements(int phases) {
        return rolledBack(() -> {
            for (int i = 0; i < phases; i++) {
                open("A test’s phase");
            }
            entities.flush();
            entities.clear();
            return StatementCounts.of(this::home);
        });
    }

    private String home() {
        var answer = visitor.get().uri("/").exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private void open(String title) {
        Instant now = clock.instant();
        var day = GenevaTime.dayOf(now).plusDays(10);
        var dates = PhaseDates.announced(null, day, null, null).openingAt(now.minus(Duration.ofDays(1)));
        String edition = "test-" + UUID.randomUUID().toString().substring(0, 8);
        planning.create(new NewPhase("forum", edition, "papers", null, title, dates), new AccountId(UUID.randomUUID()));
    }

    private <T> T rolledBack(Supplier<T> work) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            return work.get();
        });
    }
}
