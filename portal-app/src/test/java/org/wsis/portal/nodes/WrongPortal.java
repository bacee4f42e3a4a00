package org.wsis.portal.nodes;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext.HierarchyMode;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestContextManager;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wsis.account.AccountId;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.database.TestDatabase;
import org.wsis.portal.stocktaking.Owners;
import org.wsis.schedule.clock.WrongClock;

/**
 * A portal in this process whose clock is wrong, beside another one on the same database, which rehearses.
 *
 * @param wrong how much its clock is ahead of the database's
 */
record WrongPortal(TestContext test, ApplicationContext beans, Duration wrong) {
    private static final String DATABASE = TestDatabase.another("portal_wrong_clocks");
    private static final Duration WRONG = Duration.ofSeconds(90);

    @PortalTest
    abstract static class OfOneDatabase {
        @DynamicPropertySource
        static void rehearse(DynamicPropertyRegistry settings) {
            settings.add(TestDatabase.INSTEAD, () -> DATABASE);
            settings.add("portal.clock", () -> "2018-02-18T09:00:00Z");
            settings.add("portal.rehearsal", () -> "true");
        }
    }

    @ContextConfiguration(initializers = ClockBehind.class)
    static final class Behind extends OfOneDatabase {}

    @ContextConfiguration(initializers = ClockAhead.class)
    static final class Ahead extends OfOneDatabase {}

    static final class ClockBehind implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext portal) {
            besideAnother(portal, WRONG.negated());
        }
    }

    static final class ClockAhead implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext portal) {
            besideAnother(portal, WRONG);
        }
    }

    /** A second portal with an embedded index is refused; here nobody searches. */
    private static void besideAnother(ConfigurableApplicationContext portal, Duration wrong) {
        WrongClock.in(portal, wrong);
        portal.addBeanFactoryPostProcessor(
                beans -> ((BeanDefinitionRegistry) beans).removeBeanDefinition("embeddedIndexClaim"));
    }

    static WrongPortal behind() {
        return start(Behind.class, WRONG.negated());
    }

    static WrongPortal ahead() {
        return start(Ahead.class, WRONG);
    }

    private static WrongPortal start(Class<?> with, Duration wrong) {
        TestContext test = new TestContextManager(with).getTestContext();
        return new WrongPortal(test, test.getApplicationContext(), wrong);
    }

    <T> T its(Class<T> type) {
        return beans.getBean(type);
    }

    AccountId person() {
        return its(People.class).person("Person");
    }

    MvcTestResult post(AccountId person, String path, Map<String, String> fields) {
        return its(Owners.class).post(its(MockMvcTester.class), person, path, fields);
    }

    /** The database's time. */
    Instant time() {
        return its(JdbcClient.class)
                .sql("SELECT schedule.portal_time(true)")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    void end() {
        test.markApplicationContextDirty(HierarchyMode.EXHAUSTIVE);
    }
}
